package marsad.record;

import java.util.List;
import marsad.model.Analysis;
import marsad.model.Event;
import marsad.model.Mention;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/** How much a report has to do with the relation of two states. */
public enum Concern {
    /** It names at most one of them. */
    NONE,
    /** It names both, or tells of an act between them among other things. */
    PASSING,
    /** It is about them. */
    FOCUS;

    /** Characters from the beginning of the text that count as its head: headline and lead. */
    private static final int HEAD = 400;
    /** Mentions of each state that make a report one about both, wherever they stand. */
    private static final int MANY = 4;
    /** Of all mentions of states, the part that each of the two must have. */
    private static final double SHARE = 0.15;

    /** Weighs a report by the mentions of each state, of its persons and of its bodies, and by the acts between the two. */
    public static Concern of(Analysis analysis, Pair pair) {
        Count a = Count.of(analysis, pair.a());
        Count b = Count.of(analysis, pair.b());
        boolean between = analysis.events().stream().anyMatch(e -> acted(e, pair));
        if (a.all() == 0 || b.all() == 0) {
            return between ? PASSING : NONE;
        }
        return a.prominent() && b.prominent() || between && a.inHead() > 0 && b.inHead() > 0 ? FOCUS : PASSING;
    }

    private static boolean acted(Event event, Pair pair) {
        return event.status() != Event.Status.HYPOTHETICAL && pair.between(event);
    }

    /** How often a state is named. */
    private record Count(int inHead, int all, int ofStates) {
        static Count of(Analysis analysis, String state) {
            int head = 0;
            int all = 0;
            int states = 0;
            for (Mention mention : analysis.mentions()) {
                String of = mention.entity().state();
                if (of == null || furniture(mention.span(), analysis.furniture())) {
                    continue;
                }
                states++;
                if (of.equals(state)) {
                    all++;
                    head += mention.span().start() < HEAD ? 1 : 0;
                }
            }
            return new Count(head + title(analysis, state), all, states);
        }

        private static boolean furniture(Span span, List<Span> furniture) {
            return furniture.stream().anyMatch(f -> f.contains(span));
        }

        /** A headline given apart names whom the text names in the same words. */
        private static int title(Analysis analysis, String state) {
            @Nullable String title = analysis.article().title();
            String text = analysis.article().text();
            return title != null
                            && analysis.mentions().stream()
                                    .filter(m -> state.equals(m.entity().state()))
                                    .anyMatch(m -> title.contains(m.span().of(text)))
                    ? 1
                    : 0;
        }

        boolean prominent() {
            return all >= SHARE * ofStates && (inHead > 0 || all >= MANY);
        }
    }
}
