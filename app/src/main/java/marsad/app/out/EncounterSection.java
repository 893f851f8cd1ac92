package marsad.app.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import marsad.record.Encounter;
import marsad.record.Happening;
import marsad.record.Relation;

/** Who met whom, how often and when. */
final class EncounterSection {
    private final Telling telling;
    private final Phrases phrases;

    EncounterSection(Telling telling) {
        this.telling = telling;
        phrases = telling.phrases();
    }

    List<Block> of(Relation relation) {
        List<Encounter> encounters = relation.encounters();
        if (encounters.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(phrases.of("encounters")), "encounters"));
        blocks.add(new Block.Facts(encounters.stream().map(this::fact).toList()));
        return blocks;
    }

    private Block.Fact fact(Encounter encounter) {
        Line line = Line.EMPTY
                .names(telling.names(List.of(encounter.a(), encounter.b())), " – ")
                .muted(Telling.DOT
                        + phrases.of("encounters.times", encounter.times().size()));
        List<String> days = encounter.times().stream()
                .map(Happening::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (String day : days) {
            line = line.label(Telling.DOT).figure(day);
        }
        return new Block.Fact(line, telling.quotes(encounter.times().stream().flatMap(t -> t.words().stream())));
    }
}
