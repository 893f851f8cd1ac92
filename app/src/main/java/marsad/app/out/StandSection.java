package marsad.app.out;

import java.util.ArrayList;
import java.util.List;
import marsad.record.Relation;
import marsad.record.Stand;

/** What each of the two states is for or against. */
final class StandSection {
    private final Telling telling;
    private final Phrases phrases;

    StandSection(Telling telling) {
        this.telling = telling;
        phrases = telling.phrases();
    }

    /** Nothing where the record holds no position. */
    List<Block> of(Relation relation) {
        if (relation.stands().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(phrases.of("stands")), "stands"));
        for (String state : List.of(relation.pair().a(), relation.pair().b())) {
            List<Block.Fact> facts = relation.stands().stream()
                    .filter(s -> s.actor().equals(state))
                    .map(this::fact)
                    .toList();
            if (!facts.isEmpty()) {
                blocks.add(new Block.Heading(3, Line.of(telling.name(state)), null));
                blocks.add(new Block.Facts(facts));
            }
        }
        return blocks;
    }

    private Block.Fact fact(Stand stand) {
        Line line = Line.EMPTY
                .strong(phrases.of("stance." + Telling.lower(stand.stance())))
                .label(": ")
                .words(stand.targets().get(0).words());
        if (stand.toward() != null) {
            line = line.label(" ").muted("(" + telling.entity(stand.toward()) + ")");
        }
        if (stand.turned()) {
            line = line.label(Telling.DOT).strong(phrases.of("stands.turned"));
        }
        return new Block.Fact(line, telling.quotes(stand.targets().stream()));
    }
}
