package marsad.app.store;

import java.util.List;

/** Looks through the texts of all reports, letter for letter. Safe to share between threads. */
public final class Scan {
    private final Database database;

    Scan(Database database) {
        this.database = database;
    }

    /** Ids of the latest reports whose text holds these words. */
    public List<String> holding(String words, int most) {
        String pattern = "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return database.read(h -> h.createQuery(
                        "select r.id from report r join version v on v.report = r.no and v.version = r.version"
                                + " where v.text like ? escape '!' order by r.latest desc, r.no desc limit ?")
                .bind(0, pattern)
                .bind(1, most)
                .mapTo(String.class)
                .list());
    }
}
