package org.commune4j.core.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;

/**
 * One column of a table: its name, whether each line fills it in, and how its text becomes a value and back. Immutable
 * and thread-safe.
 *
 * @param <T> the type of its values
 */
public final class Column<T> {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");
    private static final String YES = "yes";
    private static final String NO = "no";

    private final String name;
    private final boolean required;
    private final List<String> words;
    private final String example;
    private final Function<String, ? extends T> parser;
    private final Function<? super T, String> writer;

    private Column(
            String name,
            boolean required,
            List<String> words,
            String example,
            Function<String, ? extends T> parser,
            Function<? super T, String> writer) {
        this.name = name;
        this.required = required;
        this.words = words;
        this.example = example;
        this.parser = parser;
        this.writer = writer;
    }

    /** Returns a column of ids and other text of one line, whose every character {@linkplain Written#id can be seen}. */
    public static Column<String> ofText(String name) {
        return new Column<>(name, false, List.of(), "", text -> Written.id("a line of " + name, text), text -> text);
    }

    /** Returns a column of sentences, names and notes, which may be of several lines. */
    public static Column<String> ofProse(String name) {
        return new Column<>(name, false, List.of(), "", text -> Written.text(name, text), text -> text);
    }

    /**
     * Returns a column of values that are written as {@code toString} writes them.
     *
     * @param example how a value is written, for the problem of one that is written otherwise
     * @param parser throws {@link IllegalArgumentException} or {@link DateTimeException} where a text is no value
     */
    public static <T> Column<T> of(String name, String example, Function<String, ? extends T> parser) {
        return new Column<>(name, false, List.of(), example, parser, Object::toString);
    }

    /** Returns a column of the constants of an enum. */
    public static <E extends Enum<E>> Column<E> ofEnum(String name, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Column<>(name, false, words, "", text -> Enum.valueOf(type, text), Enum::name);
    }

    /** Returns a column of one of some words. */
    public static Column<String> ofWords(String name, Collection<String> words) {
        return new Column<>(name, false, List.copyOf(words), "", text -> text, text -> text);
    }

    /** Returns a column of {@code yes} and {@code no}. */
    public static Column<Boolean> ofYesNo(String name) {
        return new Column<>(name, false, List.of(YES, NO), "", YES::equals, value -> value ? YES : NO);
    }

    /** Returns a column of days, as ISO 8601 writes them. */
    public static Column<LocalDate> ofDate(String name) {
        return of(name, "2026-07-01", text -> Dates.checked(LocalDate.parse(text)));
    }

    /** Returns a column of whole numbers, 0 or more. */
    public static Column<Integer> ofNumber(String name) {
        return of(name, "3", Column::whole);
    }

    /** Returns a column of decimal numbers with a point. */
    public static Column<BigDecimal> ofDecimal(String name) {
        return new Column<>(name, false, List.of(), "2.5", Column::decimal, BigDecimal::toPlainString);
    }

    /**
     * Returns a whole number, 0 or more, in the digits 0 to 9.
     *
     * @throws IllegalArgumentException if the text is written otherwise
     */
    public static int whole(String text) {
        return Integer.parseInt(checked(WHOLE, text));
    }

    /**
     * Returns a decimal number in the digits 0 to 9 with a point, without an exponent.
     *
     * @throws IllegalArgumentException if the text is written otherwise
     */
    public static BigDecimal decimal(String text) {
        return new BigDecimal(checked(DECIMAL, text));
    }

    private static String checked(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("Not of the form of a number: " + Echo.shown(text));
        }
        return text;
    }

    /** Returns a column of several values of this one, separated by blanks. */
    public Column<List<T>> list() {
        return new Column<>(
                name,
                required,
                words,
                example,
                text -> BLANKS.splitAsStream(text).<T>map(parser).toList(),
                values -> String.join(" ", values.stream().map(this::write).toList()));
    }

    /** Returns the same column, which every line fills in. */
    public Column<T> required() {
        return new Column<>(name, true, words, example, parser, writer);
    }

    /** Returns the name in the header. */
    public String name() {
        return name;
    }

    /** Tells whether every line fills it in. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the words that are allowed; empty where there are more than can be listed. */
    public List<String> words() {
        return words;
    }

    /** Returns how a value is written; empty where any text is one. */
    public String example() {
        return example;
    }

    /**
     * Returns the value of a text that is not blank.
     *
     * @throws IllegalArgumentException if it is none
     * @throws DateTimeException if it is none
     */
    T parse(String text) {
        if (!words.isEmpty() && example.isEmpty() && !isListed(text)) {
            throw new IllegalArgumentException("Not one of " + words + ": " + text);
        }
        return parser.apply(text);
    }

    private boolean isListed(String text) {
        return BLANKS.splitAsStream(text).allMatch(words::contains);
    }

    /** Returns the text of a value. */
    String write(T value) {
        return writer.apply(value);
    }

    /** Returns the name, for a log. */
    @Override
    public String toString() {
        return Echo.shown(name);
    }
}
