package marsad.app.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import marsad.record.Headline;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Story;

/** The record of a relation as a document, in one language of labels. */
final class Dossier {
    private final Phrases phrases;
    private final Relation relation;
    private final Telling telling;

    Dossier(Relation relation, boolean arabic) {
        this.relation = relation;
        phrases = new Phrases(arabic);
        telling = new Telling(phrases, relation.names());
    }

    boolean arabic() {
        return phrases.arabic();
    }

    Phrases phrases() {
        return phrases;
    }

    String title() {
        return phrases.of(
                "title",
                telling.name(relation.pair().a()),
                telling.name(relation.pair().b()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Line.of(title()), null));
        blocks.add(new Block.Para(summary()));
        if (relation.stories().isEmpty()) {
            return blocks;
        }
        blocks.addAll(new StorySection(telling).of(relation));
        blocks.addAll(new EncounterSection(telling).of(relation));
        blocks.addAll(new SpeechSection(telling).of(relation.stories()));
        blocks.addAll(new FigureSection(telling).of(relation.series()));
        blocks.addAll(new LedgerSection(telling).of(relation.promises()));
        blocks.addAll(new StandSection(telling).of(relation));
        blocks.addAll(new CoverageSection(telling).of(relation.stories()));
        reports(blocks);
        return blocks;
    }

    private Line summary() {
        String read = phrases.of("summary.read", relation.read());
        if (relation.stories().isEmpty()) {
            return Line.of(phrases.of(
                            "none",
                            telling.name(relation.pair().a()),
                            telling.name(relation.pair().b())))
                    .label(" " + read + ".");
        }
        List<String> parts = new ArrayList<>();
        parts.add(counted());
        if (relation.copies() > 0) {
            parts.add(phrases.of("summary.copies", relation.copies()));
        }
        span().ifPresent(parts::add);
        if (relation.asOf() != null) {
            parts.add(phrases.of("summary.as_of", relation.asOf().toString()));
        }
        parts.add(read);
        return Line.of(String.join(Telling.DOT, parts) + ".");
    }

    private String counted() {
        long outlets = reports()
                .map(r -> r.article().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return outlets == 0
                ? phrases.of("summary.unknown", relation.stories().size(), relation.reports())
                : phrases.of("summary", relation.stories().size(), relation.reports(), outlets);
    }

    private java.util.Optional<String> span() {
        List<Story> dated = relation.stories().stream()
                .filter(s -> s.when().earliest() != null && s.when().latest() != null)
                .toList();
        return dated.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(phrases.of(
                        "summary.between",
                        String.valueOf(dated.get(0).when().earliest()),
                        String.valueOf(dated.stream()
                                .map(s -> s.when().latest())
                                .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                                .orElse(null))));
    }

    private Stream<Report> reports() {
        return relation.stories().stream().flatMap(s -> s.reports().stream());
    }

    private void reports(List<Block> blocks) {
        blocks.add(new Block.Heading(2, Line.of(phrases.of("reports")), "reports"));
        blocks.add(new Block.Sources(reports().map(this::source).toList()));
    }

    private Block.Source source(Report report) {
        Line line = telling.report(report);
        if (!report.carrier().equals(report.id())) {
            line = line.label(Telling.DOT).name(report.id());
        }
        Headline headline = Headline.of(report);
        if (headline != null) {
            line = line.label(Telling.DOT).words(headline.words());
        }
        return new Block.Source(report.id(), line, report.article().url());
    }
}
