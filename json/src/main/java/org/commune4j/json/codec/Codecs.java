package org.commune4j.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;

/** The codecs of simple values, and those that are made of others. */
public final class Codecs {

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:[.]\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}(?::\\d{2})?)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Any text, in Unicode normal form C and with plain spaces. */
    public static final Codec<String> TEXT = text(Message.of("JSON.expect.text"), Codecs::unicode, Function.identity());

    /** A text that says something. */
    private static final Codec<String> WORDS =
            text(Message.of("JSON.expect.words"), Codecs::words, Function.identity());

    /**
     * An id or an official code: compared exactly, leading zeros kept, never blank, without blanks at its ends, and of
     * characters that can be seen ({@link Echo#isShown}).
     */
    public static final Codec<String> CODE = ScalarCodec.ofText(
            Message.of("JSON.expect.code").with("most", Echo.LONGEST),
            Codecs::code,
            Function.identity(),
            map("type", "string", "pattern", "^\\S(?:.*\\S)?$"));

    /**
     * A cell of a record that another system exported: a text as it is, a number or truth value as it is written, and
     * null as the empty text.
     */
    public static final Codec<String> CELL = new CellCodec();

    /** True or false. */
    public static final Codec<Boolean> BOOLEAN = new BooleanCodec();

    /** A whole number of 32 bits, written without a decimal point or an exponent. */
    public static final Codec<Integer> INTEGER = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A whole number of 64 bits, written without a decimal point or an exponent. */
    public static final Codec<Long> LONG = ScalarCodec.ofNumber(
            whole(Long.MIN_VALUE, Long.MAX_VALUE),
            text -> Long.parseLong(wholeDigits(text)),
            value -> Long.toString(value),
            map("type", "integer", "minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE));

    /** A decimal number, exactly as written: 2.50 is not 2.5. At most 100 digits before and after the point. */
    public static final Codec<BigDecimal> DECIMAL = ScalarCodec.ofNumber(
            Message.of("JSON.expect.decimal").with("digits", Written.MOST_DIGITS),
            Codecs::decimal,
            BigDecimal::toString,
            map("type", "number"));

    /** A day, as {@code 2025-07-01}. */
    public static final Codec<LocalDate> DATE = ScalarCodec.ofText(
            Message.of("JSON.expect.date"), Codecs::date, LocalDate::toString, map("type", "string", "format", "date"));

    /** A time of the day, as {@code 07:30}, with seconds where there are some. */
    public static final Codec<LocalTime> TIME = ScalarCodec.ofText(
            Message.of("JSON.expect.time"),
            LocalTime::parse,
            LocalTime::toString,
            map("type", "string", "pattern", "^\\d{2}:\\d{2}(:\\d{2}([.]\\d{1,9})?)?$"));

    /** A moment with its offset, as {@code 2025-04-25T10:00:00+07:00}. The offset is never assumed. */
    public static final Codec<OffsetDateTime> DATE_TIME = ScalarCodec.ofText(
            Message.of("JSON.expect.date-time"),
            Codecs::dateTime,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
            map("type", "string", "pattern", "^(?:" + MOMENT.pattern() + ")$"));

    /** The first day of a range. */
    static final Codec<LocalDate> RANGE_FROM = DATE.described("The first day; absent: no beginning.");

    /** The end of a range. */
    static final Codec<LocalDate> RANGE_TO = DATE.described("The day after the last one (excluded); absent: no end.");

    /**
     * A range of days as an object of its own. Where a thing has one life only, {@link JsonFields#range(Function)} puts the two
     * days into the object of the thing.
     */
    public static final Codec<DateRange> RANGE = ObjectCodec.of(DateRange.class, fields -> {
        JsonField<DateRange> range = fields.range(Function.identity());
        return values -> values.get(range);
    });

    /** A name or sentence: a plain text is Vietnamese, an object has a text per language. */
    public static final Codec<LocalizedText> LOCALIZED_TEXT = shortForm(
            WORDS.as(LocalizedText::ofVietnamese, text -> text.byLanguage().getOrDefault("vi", "")),
            text -> text.byLanguage().size() == 1 && text.byLanguage().containsKey("vi"),
            new MapCodec<>(LANGUAGE, Message.of("JSON.expect.language"), WORDS)
                    .as(Codecs::languages, LocalizedText::byLanguage));

    /** A declared word. */
    public static final Codec<Word> WORD = new DeclaredCodec(ObjectCodec.of(Word.class, fields -> {
        JsonField<WordFamily> family = fields.required("family", enumOf(WordFamily.class), Word::family);
        JsonField<String> code = fields.required("code", CODE, Word::code);
        JsonField<LocalizedText> name =
                fields.required("name", LOCALIZED_TEXT.described("The name that messages show."), Word::name);
        JsonField<Optional<String>> sameAs = fields.optional(
                "sameAs",
                CODE.described("The word that it means; absent: it is distinct from all others."),
                Word::sameAs);
        return in -> new Word(in.get(family), in.get(code), in.get(name), in.get(sameAs));
    }));

    /** The arguments of a message by name: written only. */
    public static final Codec<Map<String, Object>> ARGUMENTS = mapOf(new ArgumentCodec());

    /** A message as its code and arguments, for a host that renders it itself: written only. */
    public static final Codec<Message> MESSAGE = ObjectCodec.written(Message.class, fields -> {
        fields.required("code", CODE, Message::code);
        fields.defaulted("args", ARGUMENTS, Map.of(), Message::arguments);
    });

    private Codecs() {}

    /** Returns the codec of a whole number between two bounds, both allowed. */
    public static Codec<Integer> integer(int least, int most) {
        return ScalarCodec.ofNumber(
                whole(least, most),
                text -> {
                    int value = Integer.parseInt(wholeDigits(text));
                    if (value < least || value > most) {
                        throw new IllegalArgumentException(text + " is not between " + least + " and " + most);
                    }
                    return value;
                },
                value -> Integer.toString(value),
                map("type", "integer", "minimum", least, "maximum", most));
    }

    /** Returns the codec of a decimal number between two bounds, both allowed, exactly as written. */
    public static Codec<BigDecimal> decimal(BigDecimal least, BigDecimal most) {
        return ScalarCodec.ofNumber(
                Message.of("JSON.expect.decimal-from-to").with("least", least).with("most", most),
                text -> {
                    BigDecimal value = decimal(text);
                    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                        throw new IllegalArgumentException(text + " is not between " + least + " and " + most);
                    }
                    return value;
                },
                BigDecimal::toString,
                map("type", "number", "minimum", least, "maximum", most));
    }

    /**
     * Returns the codec of a value that has a text form.
     *
     * @param expected what such a text looks like, completing "expected ...": a message of a bundle of yours
     * @param parse the value of a text; an {@link IllegalArgumentException}, {@link java.time.DateTimeException} or
     *     {@link ArithmeticException} is a problem that says what was expected
     * @param format the text of a value, the inverse
     */
    public static <T> Codec<T> text(
            Message expected, Function<String, ? extends T> parse, Function<? super T, String> format) {
        return ScalarCodec.ofText(expected, parse, format, map("type", "string"));
    }

    /**
     * Returns the codec of a text of a form.
     *
     * @param form what the whole text matches, in documents and in the schema
     * @param parse as in {@link #text(Message, Function, Function)}, of a text that matches
     */
    public static <T> Codec<T> text(
            Message expected, Pattern form, Function<String, ? extends T> parse, Function<? super T, String> format) {
        return ScalarCodec.ofText(
                expected,
                text -> {
                    if (!form.matcher(text).matches()) {
                        throw new IllegalArgumentException("Not of the form " + form.pattern() + ": " + text);
                    }
                    return parse.apply(text);
                },
                format,
                map("type", "string", "pattern", "^(?:" + form.pattern() + ")$"));
    }

    /**
     * Returns the codec of words of an open vocabulary, by their codes; see {@link Codec#knowing}.
     *
     * @param parse the word of a code, for instance {@code PostKind::of}
     */
    public static <C extends OpenCode<C>> Codec<C> word(WordFamily family, Function<String, C> parse) {
        return new WordCodec<>(
                text(Message.of("JSON.expect.code-word"), parse, OpenCode::code),
                family,
                word -> List.of(word.code()),
                false);
    }

    /** Returns the codec of codes that are words of an open vocabulary; see {@link Codec#knowing}. */
    public static Codec<String> word(WordFamily family) {
        return new WordCodec<>(CODE, family, List::of, false);
    }

    /** Returns the codec of an object whose field names are words of an open vocabulary; see {@link Codec#knowing}. */
    public static <V> Codec<Map<String, V>> mapOf(WordFamily family, Codec<V> value) {
        return new WordCodec<>(mapOf(value), family, Map::keySet, true);
    }

    /** Returns the codec of the constants of an enum, each by its name. */
    public static <E extends Enum<E>> Codec<E> enumOf(Class<E> type) {
        return oneOf(Arrays.asList(type.getEnumConstants()), Enum::name);
    }

    /**
     * Returns the codec of a closed list of values, each by its code.
     *
     * @throws IllegalArgumentException if two values have one code
     */
    public static <T> Codec<T> oneOf(Iterable<? extends T> values, Function<? super T, String> code) {
        return new ClosedCodec<>(values, code);
    }

    /** Returns the codec of a list. */
    public static <T> Codec<List<T>> listOf(Codec<T> element) {
        return new ListCodec<>(element);
    }

    /** Returns the codec of a list of which no element equals another; the order is kept. */
    public static <T> Codec<Set<T>> setOf(Codec<T> element) {
        return listOf(element).as(Codecs::distinct, List::copyOf);
    }

    /** Returns the codec of an object whose field names are free codes; the order is kept. */
    public static <V> Codec<Map<String, V>> mapOf(Codec<V> value) {
        return new MapCodec<>(
                Pattern.compile("\\S(?:.*\\S)?"), Message.of("JSON.expect.code").with("most", Echo.LONGEST), value);
    }

    /**
     * Returns the codec of the named cells of a record that was exported by another system, each as by {@link #CELL}; whatever
     * else the record holds, lists and objects too, is passed over.
     */
    public static Codec<Map<String, String>> cells(Set<String> named) {
        return new CellsCodec(named);
    }

    /** Returns the codec of an object whose field names are constants of an enum, in their order. */
    public static <E extends Enum<E>, V> Codec<Map<E, V>> mapOf(Class<E> keys, Codec<V> value) {
        return ObjectCodec.of(keys.getSimpleName() + "Map", fields -> {
            Map<E, JsonField<Optional<V>>> byKey = new EnumMap<>(keys);
            for (E key : keys.getEnumConstants()) {
                byKey.put(key, fields.<V>optional(key.name(), value, map -> Optional.ofNullable(map.get(key))));
            }
            return in -> {
                Map<E, V> map = new EnumMap<>(keys);
                byKey.forEach((key, field) -> in.get(field).ifPresent(present -> map.put(key, present)));
                return Collections.unmodifiableMap(map);
            };
        });
    }

    /**
     * Returns the codec of a value with its history: a list of stretches with {@code from}, {@code to} (excluded) and
     * {@code value}.
     */
    public static <T> Codec<Timeline<T>> timelineOf(Codec<T> value) {
        Codec<Timeline.Entry<T>> entry = ObjectCodec.of("TimelineEntry", fields -> {
            JsonField<DateRange> range = fields.range(Timeline.Entry::range);
            JsonField<T> held = fields.required("value", value, Timeline.Entry::value);
            return values -> new Timeline.Entry<>(values.get(range), values.get(held));
        });
        return listOf(entry).as(Codecs::timeline, Timeline::entries);
    }

    private static <T> Timeline<T> timeline(List<Timeline.Entry<T>> entries) {
        List<Integer> inOrder = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            inOrder.add(i);
        }
        inOrder.sort(Comparator.comparing(i -> entries.get(i).range().startOrMin()));
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            DateRange range = entries.get(inOrder.get(i)).range();
            if (range.overlaps(entries.get(inOrder.get(i - 1)).range())) {
                problems.add(Problem.of(Faults.OVERLAP, Pointer.ROOT.index(inOrder.get(i)))
                        .with("days", range));
            }
        }
        return problems.isEmpty()
                ? Timeline.of(entries)
                : Checked.<Timeline<T>>ofProblems(problems).orThrow();
    }

    /**
     * Returns the codec of a value with a text for its simple cases and an object for the others.
     *
     * @param simple whether a value is written as a text
     */
    public static <T> Codec<T> shortForm(Codec<T> text, Predicate<? super T> simple, Codec<T> object) {
        return new ShortFormCodec<>(text, simple, object);
    }

    /** Returns a codec looked up when used: for a thing that contains things of its own kind. */
    public static <T> Codec<T> later(Supplier<Codec<T>> codec) {
        return new LaterCodec<>(codec);
    }

    private static Message whole(long least, long most) {
        return Message.of("JSON.expect.whole").with("least", least).with("most", most);
    }

    private static String wholeDigits(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    private static BigDecimal decimal(String text) {
        return Written.decimal("A number", new BigDecimal(text));
    }

    /** Checks that the year has four digits, as the schema says and every other reader expects. */
    private static LocalDate date(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a day: " + text);
        }
        return LocalDate.parse(text);
    }

    private static OffsetDateTime dateTime(String text) {
        if (!MOMENT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a date and time with its offset: " + text);
        }
        return OffsetDateTime.parse(text);
    }

    private static String code(String text) {
        return Written.id("a document", text);
    }

    /** Tells whether a text can be a code. */
    static boolean isCode(String text) {
        try {
            code(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Blank");
        }
        return unicode(text);
    }

    private static LocalizedText languages(Map<String, String> texts) {
        if (texts.isEmpty()) {
            throw Problem.of(Faults.NO_LANGUAGE, Pointer.ROOT).exception();
        }
        return LocalizedText.ofLanguages(texts);
    }

    private static String unicode(String text) {
        return Written.text("a document", text);
    }

    private static <T> Set<T> distinct(List<T> values) {
        Set<T> distinct = new LinkedHashSet<>();
        List<Problem> twice = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!distinct.add(values.get(i))) {
                twice.add(Problem.of(Faults.TWICE, Pointer.ROOT.index(i)));
            }
        }
        if (!twice.isEmpty()) {
            Checked.ofProblems(twice).orThrow();
        }
        return Collections.unmodifiableSet(distinct);
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
