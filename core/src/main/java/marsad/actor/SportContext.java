package marsad.actor;

import marsad.lang.Language;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells whether a report speaks of sport, where the name of a town or a plain word is that of a club. */
final class SportContext {
    private static final String IN = "fi";
    private static final int FEWEST = 3;
    /** In a report of sport, one word of so many is one of sport. */
    private static final int TOKENS = 80;

    private final int sport;
    private final int preposition;
    private final int bi;

    SportContext(Language language) {
        sport = language.symbol("sport");
        preposition = language.symbol("prep");
        bi = language.feature("bi");
    }

    /** One report, judged when the first name asks for it. */
    final class Report {
        private final Lattice lattice;
        private @Nullable Boolean sporting;

        private Report(Lattice lattice) {
            this.lattice = lattice;
        }

        /** Whether an edge is the name of a club: in a report of sport, and not where something is. */
        boolean club(int edge) {
            if (sporting == null) {
                sporting = sporting();
            }
            return sporting && noPlace(edge);
        }

        /** Whether a name does not stand behind "in". */
        boolean noPlace(int edge) {
            int before = lattice.from(edge) - 1;
            return !lattice.has(edge, bi) && (before < 0 || !in(before));
        }

        private boolean in(int token) {
            int edge = lattice.longest(token, preposition);
            return edge >= 0 && lattice.entry(edge).id().equals(IN);
        }

        private boolean sporting() {
            Text text = lattice.text();
            int words = 0;
            for (int token = 0; token < text.size(); token++) {
                words += lattice.begins(token, sport) ? 1 : 0;
            }
            return words >= FEWEST && words * TOKENS >= text.size();
        }
    }

    Report of(Lattice lattice) {
        return new Report(lattice);
    }
}
