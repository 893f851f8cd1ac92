package marsad.app.page;

import gg.jte.Content;

/**
 * A paragraph of a report.
 *
 * @param dir rtl or ltr, by the letters that it has most of: an Arabic paragraph may begin with a Latin name
 */
public record Paragraph(String dir, Content content) {
    static Paragraph of(String text, Content content) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            byte kind = Character.getDirectionality(text.charAt(i));
            if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                balance++;
            } else if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                balance--;
            }
        }
        return new Paragraph(balance >= 0 ? "rtl" : "ltr", content);
    }
}
