package marsad.app.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import marsad.Marsad;
import marsad.app.ingest.Outcome;
import marsad.app.ingest.Place;
import marsad.model.Article;

/** A process that takes reports into a store without end, until it is killed. It says which ones are confirmed. */
final class Ingesting {
    private static final int BATCH = 40;

    private Ingesting() {}

    /** Arguments: folder of the store, number of the first report. */
    public static void main(String[] args) {
        Store store = Store.open(Location.of(Path.of(args[0]).toString(), Map.of()), Marsad.arabic());
        int next = Integer.parseInt(args[1]);
        System.out.println("ready");
        while (true) {
            List<Prepared> batch = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                batch.add(store.prepare(new Outcome.Kept(new Place("kill", next), article(next++), List.of())));
            }
            store.add("kill", batch);
            System.out.println(next);
            store.group();
        }
    }

    static Article article(int n) {
        String text = "قال وزير الخارجية الروسي سيرغي لافروف إن التبادل التجاري مع الصين بلغ " + (100 + n)
                + " مليون دولار في عام 2022.\nووصل الوزير إلى بكين للقاء نظيره الصيني.";
        return new Article("k" + n, "وكالة", "2023-02-20", null, null, text);
    }
}
