package org.commune4j.core.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what a value is made of can be written down and read again as the same: ids and codes, texts, decimal numbers.
 * Every builder of the model asks it, and so does every reader of documents, so that what can be built can be stored.
 *
 * <pre>{@code
 * Written.id("a unit", "kinh-te");          // the id itself
 * Written.id("a unit", " kinh-te");         // IllegalArgumentException: a blank at its ends
 * Written.decimal("An area", new BigDecimal("9e999999999"));   // IllegalArgumentException: too many digits
 * }</pre>
 */
public final class Written {

    /** The number of digits that a decimal number may have before the point, and after it. */
    public static final int MOST_DIGITS = 100;

    private static final char FIRST_COMBINING = '\u0300';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Written() {}

    /**
     * Returns an id or an official code if it can be one: it is not blank, has no blanks at its ends, holds
     * {@linkplain Echo#isShown visible} characters alone and no more than {@link Echo#LONGEST} of them, so that every message
     * shows it whole, and is a {@linkplain #text text}. It is compared exactly and keeps its leading zeros.
     *
     * @param what what the id belongs to, for the exception, for instance {@code a unit}
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static String id(String what, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of " + what + " is blank; give it one");
        }
        if (!id.strip().equals(id)) {
            throw new IllegalArgumentException(
                    "The id of " + what + " has blanks at its ends; leave them out with strip()");
        }
        if (!isVisible(id)) {
            throw new IllegalArgumentException(
                    "The id of " + what + " holds a character that cannot be seen, such as a line break; leave it out");
        }
        if (id.codePointCount(0, id.length()) > Echo.LONGEST) {
            throw new IllegalArgumentException("The id of " + what + " has at most " + Echo.LONGEST
                    + " characters, but found " + id.codePointCount(0, id.length()) + "; cut it");
        }
        return text(what, id);
    }

    private static boolean isVisible(String id) {
        return Echo.isShown(id);
    }

    /**
     * Returns a text as every text is kept: in Unicode normal form C, each blank of another kind, such as the one that does not
     * break (U+00A0), as the plain space. Two texts that look alike are one then. Every reader calls it at its entrance.
     */
    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // Below the first combining character every text is in normal form, and there is one blank of another kind.
            if (unit >= FIRST_COMBINING || unit == NO_BREAK_SPACE) {
                return plainFrom(text, i);
            }
        }
        return text;
    }

    private static String plainFrom(String text, int first) {
        @Nullable StringBuilder changed = null;
        for (int i = first; i < text.length(); i++) {
            char unit = text.charAt(i);
            // Every blank is one unit.
            if (unit >= NO_BREAK_SPACE && Character.getType(unit) == Character.SPACE_SEPARATOR) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, ' ');
            }
        }
        String spaced = changed == null ? text : changed.toString();
        return Normalizer.isNormalized(spaced, Normalizer.Form.NFC)
                ? spaced
                : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /**
     * Returns a text if it is one: each half of a surrogate pair has its other half, and it is {@linkplain #plain plain}: in
     * Unicode normal form C and without blanks other than the plain space.
     *
     * @param what what the text belongs to, for the exception
     * @throws IllegalArgumentException if it is not
     */
    public static String text(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException(
                        "A text of " + what + " holds half a character at index " + i + "; leave it out");
            }
        }
        if (!plain(text).equals(text)) {
            throw new IllegalArgumentException("A text of " + what
                    + " is not in Unicode normal form C, or holds a blank that is no plain space; call"
                    + " Written.plain(text) before");
        }
        return text;
    }

    /**
     * Returns a decimal number if it has at most {@value #MOST_DIGITS} digits before the point and as many after it.
     *
     * @param what what the number is, for the exception
     * @throws IllegalArgumentException if it has more
     */
    public static BigDecimal decimal(String what, BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException(what + " has at most " + MOST_DIGITS
                    + " digits before the point and after it, but found a number of " + number.precision()
                    + " digits and the scale " + number.scale());
        }
        return number;
    }
}
