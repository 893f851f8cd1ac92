package marsad.lang.ar;

import marsad.lang.Language;
import marsad.lang.LanguageLoader;

/** Modern Standard Arabic as newspapers write it. */
public final class Arabic {
    private Arabic() {}

    /** Loads letters, lexicons and rules; about a tenth of a second. */
    public static Language load() {
        return loader().load();
    }

    /** What loads them, for those who want the files read or the image made. */
    public static LanguageLoader loader() {
        return new LanguageLoader("ar/", new ArabicFolding(), new ArabicMorphology());
    }
}
