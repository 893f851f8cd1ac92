package marsad;

import java.util.List;
import marsad.act.ActStage;
import marsad.actor.ActorStage;
import marsad.clean.CleanStage;
import marsad.figure.FigureStage;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lang.ar.Arabic;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Commitment;
import marsad.model.Dated;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Position;
import marsad.model.Quantity;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.model.TimeExpression;
import marsad.pledge.PledgeStage;
import marsad.position.PositionStage;
import marsad.quantity.QuantityStage;
import marsad.speech.SpeechStage;
import marsad.time.TimeStage;

/**
 * The front door: reads one report and tells all that it says. Built once, immutable, safe to share between threads; the
 * same article gives the same analysis.
 */
public final class Marsad {
    private final Language language;
    private final CleanStage clean;
    private final TimeStage time;
    private final QuantityStage quantity;
    private final ActorStage actor;
    private final SpeechStage speech;
    private final ActStage act;
    private final FigureStage figure;
    private final PledgeStage pledge;
    private final PositionStage position;

    public Marsad(Language language) {
        this.language = language;
        clean = new CleanStage(language);
        time = new TimeStage(language);
        quantity = new QuantityStage(language);
        actor = new ActorStage(language);
        speech = new SpeechStage(language);
        act = new ActStage(language);
        figure = new FigureStage(language);
        pledge = new PledgeStage(language);
        position = new PositionStage(language);
    }

    /** A reader of Arabic. */
    public static Marsad arabic() {
        return new Marsad(Arabic.load());
    }

    public Language language() {
        return language;
    }

    /** Reads a report: each stage sees what those before it found. */
    public Analysis analyze(Article article) {
        return analyze(article, Dated.UNKNOWN);
    }

    /**
     * Reads a report of which others tell when it can have been written.
     *
     * @param within what is known of its day; says nothing where the article itself has a date
     */
    public Analysis analyze(Article article, Dated within) {
        Reading reading = Reading.of(article, language);
        List<Span> furniture = clean.read(reading);
        Dated estimate = time.date(reading, within);
        List<Mention> mentions = actor.read(reading, estimate);
        Dated dated = actor.date(reading, mentions, estimate);
        List<TimeExpression> times = time.read(reading, dated);
        List<Quantity> quantities = quantity.read(reading);
        List<Statement> statements = speech.read(reading, mentions);
        List<Event> events = act.read(reading, dated, mentions, times, statements);
        List<Figure> figures = figure.read(reading, mentions, times, quantities, statements, events);
        List<Commitment> commitments = pledge.read(reading, mentions, times, figures, statements, events);
        List<Position> positions = position.read(reading, mentions, statements);
        return new Analysis(
                article,
                dated,
                furniture,
                mentions,
                times,
                quantities,
                figures,
                statements,
                events,
                commitments,
                positions);
    }
}
