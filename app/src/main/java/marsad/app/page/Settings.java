package marsad.app.page;

import java.util.Locale;

/**
 * How a reader wants pages.
 *
 * @param arabic whether labels are Arabic and pages run from right to left
 * @param arabicDigits whether numbers of labels are written in Arabic-Indic digits
 * @param theme colours
 */
public record Settings(boolean arabic, boolean arabicDigits, Theme theme) {
    /** Which colours. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        /** Its name in addresses and style sheets. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Settings DEFAULT = new Settings(true, false, Theme.AUTO);

    public String lang() {
        return arabic ? "ar" : "en";
    }

    public String dir() {
        return arabic ? "rtl" : "ltr";
    }
}
