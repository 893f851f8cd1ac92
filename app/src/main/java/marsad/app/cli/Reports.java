package marsad.app.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import marsad.model.Article;
import picocli.CommandLine.Mixin;

/** What every command over many reports takes: where they are, how to go through them, where the answer goes. */
final class Reports {
    @Mixin
    final Work work = new Work();

    @Mixin
    final Target target = new Target();

    @Mixin
    final Manners manners = new Manners();

    /** Goes through all reports, as {@link Batch#run}. */
    <T> ExitStatus each(Surroundings surroundings, Function<Article, T> each, Consumer<T> sink) {
        return new Batch(surroundings, work, manners).run(each, sink);
    }
}
