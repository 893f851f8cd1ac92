package marsad.app.serve;

import marsad.app.store.Corrections;
import marsad.app.store.WatchLists;
import marsad.app.watch.Inbox;

/** What can be changed through the pages: facts and stories by editors, the holdings and kept searches by who may write. */
public record Desk(Corrections corrections, Inbox inbox, WatchLists lists) {}
