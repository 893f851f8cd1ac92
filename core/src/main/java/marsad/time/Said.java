package marsad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the words of an expression of time say, before it is known from when they speak. */
interface Said {
    /** What it stands for, or null where that cannot be known. */
    @Nullable
    Period resolve(Scene scene);

    /** A date of the calendar with its year. */
    record Dated(Fields fields, int year) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            LocalDate date = fields.in(year);
            return date == null ? null : Period.of(new Point(fields.grain(), date));
        }
    }

    record Year(int year) implements Said {
        @Override
        public Period resolve(Scene scene) {
            return Period.of(Point.year(year));
        }
    }

    /**
     * A date without its year, perhaps with a word like "last".
     *
     * @param which -1 last, 0 this, 1 next, or null
     */
    record Yearless(Fields fields, @Nullable Integer which) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            LocalDate now = scene.now();
            LocalDate date = now == null ? null : date(now, scene.lean());
            return date == null ? null : Period.of(new Point(fields.grain(), date));
        }

        private @Nullable LocalDate date(LocalDate now, Lean lean) {
            if (which == null) {
                return fields.seen(now, lean);
            }
            if (which == 0) {
                return fields.seen(now, Lean.NEAR);
            }
            int direction = Integer.signum(which);
            LocalDate date = fields.beyond(now, direction);
            for (int i = 1; i < Math.abs(which) && date != null; i++) {
                date = fields.beyond(date, direction);
            }
            return date;
        }
    }

    /** So many units from now; a weekday that is named too settles the day. */
    record Shift(Unit unit, int n, int weekday) implements Said {
        private static final int HALF_WEEK = 3;

        @Override
        public @Nullable Period resolve(Scene scene) {
            LocalDate now = scene.now();
            if (now == null) {
                return null;
            }
            if (weekday == 0) {
                return unit.around(now, n);
            }
            LocalDate around = now.plusDays(n - HALF_WEEK);
            LocalDate day = new Fields(0, 0, weekday).within(around, around.plusDays(2 * HALF_WEEK));
            return day == null ? null : Period.of(Point.day(day));
        }
    }

    /** So many units ago, or from now. */
    record Away(Unit unit, int n, boolean about) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            LocalDate now = scene.now();
            if (now == null) {
                return null;
            }
            Period away = unit.away(now, n);
            return about ? away.roughly() : away;
        }
    }

    /** The day of writing, with its date. */
    record Today(Said date) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            return date.resolve(scene);
        }
    }

    /** The last, or the next, so many units. */
    record Stretch(Unit unit, int n, int direction) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            LocalDate now = scene.now();
            return now == null ? null : unit.stretch(now, n, direction);
        }
    }

    /** The weekend of this week or of another. */
    record Weekend(int firstDay, @Nullable Integer which) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            LocalDate now = scene.now();
            LocalDate first = now == null ? null : first(now, scene.lean());
            return first == null ? null : Period.days(first, first.plusDays(1));
        }

        private @Nullable LocalDate first(LocalDate now, Lean lean) {
            Fields day = new Fields(0, 0, firstDay);
            LocalDate last = day.beyond(now, -1);
            if (which == null) {
                return lean == Lean.NEXT || lean == Lean.ALONE ? day.seen(now, Lean.NEXT) : last;
            }
            return which < 0 ? last : day.seen(now, Lean.NEXT);
        }
    }

    /**
     * So many months of a longer period, counted in parts from its beginning, or from its end when negative.
     *
     * @param whole the period, or null for this year
     * @param length months of one part
     * @param first which part comes first, from 1
     * @param count how many parts
     */
    record Part(@Nullable Said whole, int length, int first, int count) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            Said of = whole == null ? new Shift(Unit.YEAR, 0, 0) : whole;
            Period period = of.resolve(scene);
            LocalDate begin = period == null ? null : period.first();
            LocalDate end = period == null ? null : period.last();
            if (begin == null || end == null) {
                return null;
            }
            if (first < 0) {
                return Period.months(end.plusDays(1).minusMonths((long) length * count), length * count);
            }
            return Period.months(begin.plusMonths((first - 1L) * length), length * count);
        }
    }

    /** A year that begins in another month than January. */
    record SplitYear(int year, int month) implements Said {
        private static final int MONTHS = 12;

        @Override
        public Period resolve(Scene scene) {
            return Period.months(LocalDate.of(year, month, 1), MONTHS);
        }
    }

    /**
     * Some months, named by that in which they begin.
     *
     * @param year the year in which they begin, or null
     * @param which -1 last, 0 this, 1 next, or null
     */
    record Season(
            int month,
            int length,
            @Nullable Said year,
            @Nullable Integer which) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            Fields begin = new Fields(0, month, 0);
            Period first = year != null
                    ? new Inside(begin, year).resolve(scene)
                    : new Yearless(begin, which == null || which == 0 ? null : which).resolve(scene);
            LocalDate day = first == null ? null : first.first();
            return day == null ? null : Period.months(day, length);
        }
    }

    /** A date inside a longer period. */
    record Inside(Fields fields, Said whole) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            Period period = whole.resolve(scene);
            LocalDate begin = period == null ? null : period.first();
            LocalDate end = period == null ? null : period.last();
            LocalDate date = begin == null || end == null ? null : fields.within(begin, end);
            return date == null ? null : Period.of(new Point(fields.grain(), date));
        }
    }

    /**
     * The n-th stretch of days in a period, or the n-th of a weekday; the last one for -1.
     *
     * @param length days of a stretch; the last one that fits runs to the end of the period
     * @param weekday 0 for a stretch
     */
    record Days(Said whole, int n, int length, int weekday) implements Said {
        private static final int WEEK = 7;

        @Override
        public @Nullable Period resolve(Scene scene) {
            Period period = whole.resolve(scene);
            LocalDate begin = period == null ? null : period.first();
            LocalDate end = period == null ? null : period.last();
            if (begin == null || end == null) {
                return null;
            }
            return weekday > 0 ? weekday(begin, end) : stretch(begin, end);
        }

        private @Nullable Period weekday(LocalDate begin, LocalDate end) {
            Fields day = new Fields(0, 0, weekday);
            LocalDate found = n < 0 ? day.seen(end, Lean.LAST) : day.within(begin.plusDays((n - 1L) * WEEK), end);
            return found == null ? null : Period.of(Point.day(found));
        }

        private @Nullable Period stretch(LocalDate begin, LocalDate end) {
            LocalDate from = n < 0 ? end.minusDays(length - 1L) : begin.plusDays((n - 1L) * length);
            LocalDate to = n < 0 ? end : from.plusDays(length - 1L);
            if (from.isAfter(end)) {
                return null;
            }
            boolean ends = to.isAfter(end) || to.plusDays(1).equals(end);
            return Period.days(from, ends ? end : to);
        }
    }

    /** A unit near the time that was spoken of before: the following day, the same year. */
    record Near(Unit unit, int n) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            Period before = scene.before();
            Point point = before == null ? null : before.point();
            if (point == null
                    || point.grain()
                                    .compareTo(
                                            unit == Unit.YEAR
                                                    ? Grain.YEAR
                                                    : unit == Unit.MONTH ? Grain.MONTH : Grain.DAY)
                            > 0) {
                return null;
            }
            return unit.around(point.first(), n);
        }
    }

    /** From one date to another; what one of them leaves out, the other says. */
    record Range(Said from, Said to) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            Period begin = from.resolve(scene);
            Period end = to.resolve(begin == null ? scene : scene.after(begin));
            if (to instanceof Yearless
                    && (!(from instanceof Yearless) || weekdays())
                    && begin != null
                    && begin.first() != null) {
                end = to.resolve(scene.at(begin.first(), Lean.NEXT));
            } else if (from instanceof Yearless && end != null && end.first() != null) {
                begin = from.resolve(scene.at(end.first(), Lean.PAST));
            }
            if (begin == null
                    || end == null
                    || begin.first() == null
                    || end.last() == null
                    || begin.first().isAfter(end.last())) {
                return null;
            }
            return new Period(begin.from(), end.to(), begin.about() || end.about());
        }

        private boolean weekdays() {
            return from instanceof Yearless f
                    && to instanceof Yearless t
                    && f.fields().day() == 0
                    && f.fields().weekday() > 0
                    && t.fields().day() == 0
                    && t.fields().weekday() > 0;
        }
    }

    /** A date that may be a day off, as those of a calendar by the moon are, and its weekday. */
    record OnWeekday(Said date, int weekday) implements Said {
        private static final int HALF_WEEK = 3;

        @Override
        public @Nullable Period resolve(Scene scene) {
            Period period = date.resolve(scene);
            Point point = period == null ? null : period.point();
            if (point == null || point.grain() != Grain.DAY) {
                return period;
            }
            LocalDate from = point.first().minusDays(HALF_WEEK);
            LocalDate day = new Fields(0, 0, weekday).within(from, from.plusDays(2 * HALF_WEEK));
            return day == null ? period : Period.of(Point.day(day));
        }
    }

    /** From a date on. */
    record Since(Said date, Lean lean) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            Period begin =
                    date.resolve(scene.leaning(lean == Lean.NEAR && scene.lean() == Lean.NEXT ? Lean.NEXT : lean));
            if (date instanceof Range) {
                return begin;
            }
            return begin == null || begin.from() == null ? null : new Period(begin.from(), null, begin.about());
        }
    }

    /**
     * Up to a date.
     *
     * @param before whether the date itself is left out
     */
    record Until(Said date, boolean before) implements Said {
        @Override
        public @Nullable Period resolve(Scene scene) {
            Period end = date.resolve(scene.leaning(scene.lean() == Lean.NEXT ? Lean.NEXT : Lean.NEAR));
            Point to = end == null ? null : before ? end.from() : end.to();
            return end == null || to == null ? null : new Period(null, before ? to.plus(-1) : to, end.about());
        }
    }

    /** A decade, of this century unless another is named. */
    record Decade(int tens) implements Said {
        private static final int YEARS = 10;

        @Override
        public Period resolve(Scene scene) {
            return Period.of(new Point(Grain.DECADE, LocalDate.of(tens * YEARS, 1, 1)));
        }
    }
}
