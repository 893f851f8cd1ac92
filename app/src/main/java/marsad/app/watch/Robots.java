package marsad.app.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules of a robots.txt for one guest (RFC 9309).
 *
 * @param rules those of the group that names the guest, or else of the group for all
 * @param delay between two requests, as far as asked for
 */
record Robots(List<Rule> rules, Duration delay) {
    static final Robots ALL = new Robots(List.of(), Duration.ZERO);
    /** A host cannot make its guests wait for ever. */
    private static final int LONGEST_DELAY = 60;

    Robots {
        rules = List.copyOf(rules);
    }

    /** A path that may be read or not; {@code *} stands for anything, {@code $} at the end for the end. */
    record Rule(String pattern, boolean allow) {
        boolean matches(String path) {
            boolean whole = pattern.endsWith("$");
            String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
            if (!path.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = i == parts.length - 1;
                int found = last && whole ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
                if (found < at || last && whole && !path.endsWith(parts[i])) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !whole || at == path.length();
        }
    }

    static Robots of(String text, String agent) {
        Groups groups = new Groups(agent.toLowerCase(Locale.ROOT));
        text.lines().forEach(groups::line);
        return groups.named ? new Robots(groups.own, groups.ownDelay) : new Robots(groups.all, groups.allDelay);
    }

    /** Whether a path may be read: the longest rule that matches decides, among equals the one that allows. */
    boolean allows(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            if (rule.matches(path)
                    && (best == null
                            || rule.pattern().length() > best.pattern().length()
                            || rule.pattern().length() == best.pattern().length() && rule.allow())) {
                best = rule;
            }
        }
        return best == null || best.allow();
    }

    /** Reads the file line by line. */
    private static final class Groups {
        private final String agent;
        private final List<Rule> own = new ArrayList<>();
        private final List<Rule> all = new ArrayList<>();
        private Duration ownDelay = Duration.ZERO;
        private Duration allDelay = Duration.ZERO;
        private boolean named;
        private boolean forOwn;
        private boolean forAll;
        private boolean heading;

        Groups(String agent) {
            this.agent = agent;
        }

        void line(String whole) {
            int comment = whole.indexOf('#');
            String line = comment < 0 ? whole : whole.substring(0, comment);
            int colon = line.indexOf(':');
            if (colon > 0) {
                field(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }

        private void field(String key, String value) {
            switch (key) {
                case "user-agent" -> agent(value.toLowerCase(Locale.ROOT));
                case "allow" -> rule(value, true);
                case "disallow" -> rule(value, false);
                case "crawl-delay" -> delay(value);
                default -> {}
            }
        }

        private void agent(String name) {
            if (!heading) {
                forOwn = false;
                forAll = false;
            }
            heading = true;
            forOwn |= name.equals(agent);
            forAll |= name.equals("*");
            named |= forOwn;
        }

        private void rule(String pattern, boolean allow) {
            heading = false;
            if (!pattern.isEmpty()) {
                if (forOwn) {
                    own.add(new Rule(pattern, allow));
                }
                if (forAll) {
                    all.add(new Rule(pattern, allow));
                }
            }
        }

        private void delay(String seconds) {
            heading = false;
            try {
                Duration delay =
                        Duration.ofSeconds(Math.min(LONGEST_DELAY, Math.max(0, (long) Double.parseDouble(seconds))));
                ownDelay = forOwn ? delay : ownDelay;
                allDelay = forAll ? delay : allDelay;
            } catch (NumberFormatException e) {
                // No number is no wish.
            }
        }
    }
}
