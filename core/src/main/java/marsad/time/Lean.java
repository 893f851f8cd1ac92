package marsad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which of the dates that fit a year-less expression it means. */
enum Lean {
    /** The last one up to now. */
    LAST,
    /** The last one up to now, however near the next one is. */
    PAST,
    /** The next one from now on. */
    NEXT,
    /** The one nearest to now. */
    NEAR,
    /** Nothing tells: the nearest date, but the last weekday, as reports have it. */
    REPORT,
    /** Nothing is said but the date itself: that of the running year, and the weekend to come. */
    ALONE;

    /** Days within which a feast is the one meant, whatever the tense. */
    private static final int SEASON = 60;

    /** A date that lies so near ahead is meant even beside a verb in the past ... */
    private static final int AT_HAND = 90;

    /** ... if the one before lies so far back that its year would have been named. */
    private static final int LONG_AGO = 250;

    /** A date that lies so near behind is meant even beside a verb in the future ... */
    private static final int JUST_NOW = 30;

    /** ... if the next one lies so far off that its year would have been named. */
    private static final int FAR_OFF = 330;

    /** Chooses between the last fitting date up to now and the next from now on. */
    @Nullable
    LocalDate choose(@Nullable LocalDate last, @Nullable LocalDate next, LocalDate now) {
        if (last == null || next == null) {
            return last == null ? next : last;
        }
        long back = ChronoUnit.DAYS.between(last, now);
        long ahead = ChronoUnit.DAYS.between(now, next);
        return switch (this) {
            case LAST, PAST -> last;
            case NEXT -> next;
            case NEAR, REPORT -> ahead <= back ? next : last;
            case ALONE -> last.getYear() == next.getYear() ? NEAR.choose(last, next, now) : inYear(last, next, now);
        };
    }

    private static LocalDate inYear(LocalDate last, LocalDate next, LocalDate now) {
        return next.getYear() == now.getYear() ? next : last;
    }

    /** Chooses between days of two years. */
    @Nullable
    LocalDate day(@Nullable LocalDate last, @Nullable LocalDate next, LocalDate now) {
        if (last == null || next == null) {
            return choose(last, next, now);
        }
        long back = ChronoUnit.DAYS.between(last, now);
        long ahead = ChronoUnit.DAYS.between(now, next);
        boolean coming = this == LAST && ahead <= AT_HAND && back >= LONG_AGO;
        boolean past = this == NEXT && back <= JUST_NOW && ahead >= FAR_OFF;
        return coming ? next : past ? last : choose(last, next, now);
    }

    /** Chooses between feasts of two years. */
    @Nullable
    LocalDate feast(@Nullable LocalDate last, @Nullable LocalDate next, LocalDate now) {
        LocalDate near = NEAR.choose(last, next, now);
        boolean season = near != null && Math.abs(ChronoUnit.DAYS.between(now, near)) <= SEASON;
        return season ? near : choose(last, next, now);
    }
}
