package org.commune4j.core.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How text that came from outside is shown in a message, an exception or a {@code toString}: on one line, with what cannot
 * be seen written as its number, and cut.
 *
 * <pre>{@code
 * Echo.shown("Phòng Kinh tế");              // Phòng Kinh tế
 * Echo.shown("X\n2026-01-01 INFO paid");    // X\u005cu{A}2026-01-01 INFO paid
 * Echo.shown("x".repeat(900_000));          // xxx… (+899,520), with 480 of them
 * }</pre>
 */
public final class Echo {

    /** The most code points that are shown, with escapes and the note of what was cut. */
    public static final int LONGEST = 500;

    private static final int ROOM_FOR_NOTE = 20;

    /** Capital letters, digits and what joins them, as codes, numbers and days are written. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9](?:[A-Z0-9._:/+-]{0,38}[A-Z0-9])?");

    /** The numbers of persons and of their telephones have nine digits and more. */
    private static final Pattern MANY_DIGITS = Pattern.compile("\\d{9}");

    private Echo() {}

    /**
     * Tells whether a character is shown as it is: letters, marks, digits, punctuation and symbols of any script, and the
     * plain space. Other blanks, controls, formats (also those that turn the direction of writing), halves of characters,
     * private and unassigned ones are not, nor what Unicode calls a letter, mark or symbol and nobody sees.
     */
    public static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> !isInvisible(codePoint);
        };
    }

    /** Tells whether every character is shown as it is. Asked of each text of each message: a loop, for speed. */
    static boolean isShown(String text) {
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit >= ' ' && unit <= '~') {
                at++;
                continue;
            }
            int codePoint = text.codePointAt(at);
            if (!isShown(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    /** Tells whether the character is ignored by default (Unicode, DerivedCoreProperties) or blank though a letter or symbol. */
    private static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                isWithin(codePoint, 0x180B, 0x180F)
                        || isWithin(codePoint, 0xFE00, 0xFE0F)
                        || isWithin(codePoint, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /**
     * Returns the text with each character that is not {@linkplain #isShown shown} as its number, for instance
     * {@code \u005cu{200B}}, and cut to {@link #LONGEST} code points with the number of those left out. Given its own result,
     * it returns it unchanged.
     */
    public static String shown(String text) {
        if (text.length() <= LONGEST && isShown(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int length = 0;
        int cut = 0;
        int cutFrom = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            String escape = isShown(codePoint)
                    ? ""
                    : "\\u{" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + "}";
            length += escape.isEmpty() ? 1 : escape.length();
            if (length > LONGEST) {
                return shown.substring(0, cut) + note(text.codePointCount(cutFrom, text.length()));
            }
            if (escape.isEmpty()) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(escape);
            }
            at += Character.charCount(codePoint);
            if (length <= LONGEST - ROOM_FOR_NOTE) {
                cut = shown.length();
                cutFrom = at;
            }
        }
        return shown.toString();
    }

    /**
     * Returns how a cell of another system's table is shown: in quotation marks if it has the form of a code, a number or a
     * day, else only how many characters it has. Where the columns of a table are shifted, any other cell may hold a name.
     */
    public static Message cell(String text) {
        return CODE.matcher(text).matches() && !MANY_DIGITS.matcher(text).find()
                ? Message.of("TEXT.cell").with("text", text)
                : Message.of("TEXT.cell-hidden").with("characters", text.codePointCount(0, text.length()));
    }

    private static String note(int left) {
        return String.format(Locale.ROOT, "… (+%,d)", left);
    }
}
