package marsad.act;

import java.util.List;
import marsad.model.EventType;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Lets verbal acts have the speakers and addressees of the statements that their words report. */
final class Utterances {
    private static final String RULE = "act.speaker";
    private static final String SUBJECT = "subject";

    private final Words words;
    private final Context context;
    private final Text text;
    private final Parties parties;
    private final List<Statement> statements;

    Utterances(Words words, Context context, Parties parties, List<Statement> statements) {
        this.words = words;
        this.context = context;
        this.text = context.text();
        this.parties = parties;
        this.statements = statements.stream()
                .filter(s -> s.cue() != null && s.speaker().known())
                .toList();
    }

    /** Fills what the words around a trigger leave open with what is known of the statement that it reports. */
    void complete(Candidate c) {
        boolean spoken = finite(c) || c.has(words.participle());
        Statement statement = spoken && verbal(c) ? reportedBy(c) : null;
        if (statement == null) {
            return;
        }
        List<Party> speakers = parties.of(statement.speaker(), c.from());
        if (speakers.isEmpty()) {
            return;
        }
        List<Party> addressed = addressed(statement, c.from());
        boolean turned = !addressed.isEmpty() && sameCode(c.role(SUBJECT), addressed);
        boolean named = !finite(c) || !c.has(words.and()) && beside(statement.speaker(), c.from());
        if (turned || named && !coded(c.role(SUBJECT)) && !coded(c.role("topic"))) {
            c.set(SUBJECT, speakers, RULE, -1);
        }
        if (!addressed.isEmpty()) {
            addressee(c, addressed);
        }
    }

    /** Whether a speaker is named in the sentence of a token. */
    private boolean beside(Speaker speaker, int token) {
        Span span = speaker.span();
        return span != null && text.sentenceOf(text.tokenAt(span.start())) == text.sentenceOf(token);
    }

    /** Whether an act is only what somebody is accused of: its noun stands in the first clause of the accusation. */
    boolean alleged(Candidate c) {
        if (!c.type().material() || finite(c)) {
            return false;
        }
        int at = text.span(c.from(), c.to()).start();
        for (Statement statement : statements) {
            Span content = statement.content();
            if (statement.stance().equals("accuse")
                    && content.start() <= at
                    && at < content.end()
                    && oneClause(text.tokenAt(content.start()), c.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean oneClause(int from, int to) {
        for (int token = from; token < to; token++) {
            if (context.parts(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean finite(Candidate c) {
        return c.has(words.finite());
    }

    private static boolean verbal(Candidate c) {
        return !c.type().material() && c.type() != EventType.CONSULT;
    }

    /** The statement whose cue begins with a trigger, or null. */
    private @Nullable Statement reportedBy(Candidate c) {
        Span trigger = text.span(c.from(), c.to());
        for (Statement statement : statements) {
            Span cue = statement.cue();
            if (cue != null && cue.start() == trigger.start() && !named(statement, cue)) {
                return statement;
            }
        }
        return null;
    }

    /** Whether what looks like a verb is part of the speaker's name. */
    static boolean named(Statement statement, Span cue) {
        Span speaker = statement.speaker().span();
        return speaker != null && speaker.contains(cue);
    }

    private List<Party> addressed(Statement statement, int token) {
        return statement.to() == null ? List.of() : parties.of(Speaker.of(statement.to(), null), token);
    }

    private static void addressee(Candidate c, List<Party> addressed) {
        String[] roles = c.entry().get("recipient", "none").split(",");
        boolean open = !roles[0].equals("none");
        for (String role : roles) {
            open &= !coded(c.role(name(role)));
        }
        if (open) {
            c.set(name(roles[0]), addressed, RULE, -1);
        }
    }

    private static String name(String role) {
        return role.equals("obj") ? "object" : role;
    }

    private static boolean coded(List<Party> side) {
        return side.stream().anyMatch(p -> p.code() != null);
    }

    private static boolean sameCode(List<Party> side, List<Party> other) {
        return !side.isEmpty() && Sides.codes(side).equals(Sides.codes(other));
    }
}
