package org.commune4j.json.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;
import org.commune4j.json.testing.Bodies.Event;
import org.commune4j.json.testing.Bodies.Everything;

/** Arbitrary values of the test model. */
public final class Shapes {

    private Shapes() {}

    /** Any text of whole characters, normalised as documents are. */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(20)
                .map(text -> text.codePoints()
                        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .map(Written::plain);
    }

    public static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("0aZ-./ đ")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(text -> "0" + text + "1");
    }

    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    public static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay),
                Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.ofSecondOfDay(minute * 60L)));
    }

    public static Arbitrary<OffsetDateTime> moments() {
        Arbitrary<ZoneOffset> offsets = Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
        return Combinators.combine(dates(), times(), offsets).as(OffsetDateTime::of);
    }

    public static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new);
    }

    public static Arbitrary<DateRange> ranges() {
        return Combinators.combine(dates().injectNull(0.2), dates().injectNull(0.2))
                .as((a, b) -> a != null && b != null && !a.isBefore(b)
                        ? DateRange.ofClosed(b, a)
                        : DateRange.ofNullable(a, b))
                .filter(range -> range.endOrMax().equals(LocalDate.MAX)
                        || range.endOrMax().getYear() <= 9999);
    }

    public static Arbitrary<LocalizedText> names() {
        Arbitrary<String> texts = texts().filter(text -> !text.isBlank());
        return Arbitraries.maps(Arbitraries.of("vi", "en", "fr", "khm"), texts)
                .ofMinSize(1)
                .map(LocalizedText::ofLanguages);
    }

    public static Arbitrary<Timeline<String>> histories() {
        return dates().list().uniqueElements().ofMaxSize(5).flatMap(days -> {
            List<LocalDate> sorted = new ArrayList<>(days);
            sorted.sort(null);
            return texts().list().ofSize(Math.max(0, sorted.size() - 1)).map(values -> {
                List<Timeline.Entry<String>> entries = new ArrayList<>();
                for (int i = 0; i < values.size(); i++) {
                    entries.add(new Timeline.Entry<>(DateRange.of(sorted.get(i), sorted.get(i + 1)), values.get(i)));
                }
                return Timeline.of(entries);
            });
        });
    }

    public static Arbitrary<Event> events() {
        return Arbitraries.oneOf(
                dates().map(Bodies.Founded::new),
                Combinators.combine(dates(), texts()).as(Bodies.Renamed::new));
    }

    public static Arbitrary<Everything> everything() {
        Arbitrary<Optional<DateRange>> others = ranges().optional();
        Arbitrary<List<Integer>> lists = Arbitraries.integers().list().ofMaxSize(4);
        Arbitrary<Map<String, Integer>> maps =
                Arbitraries.maps(codes(), Arbitraries.integers()).ofMaxSize(3);
        return Combinators.combine(
                        Combinators.combine(texts(), codes()).as(List::of),
                        Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers(), Arbitraries.longs())
                                .as(Scalars::new),
                        decimals(),
                        Combinators.combine(dates(), times(), moments()).as(Moments::new),
                        names(),
                        Combinators.combine(ranges(), others).as(Ranges::new),
                        Combinators.combine(lists, maps).as(Collected::new),
                        Combinators.combine(histories(), events()).as(Told::new))
                .as((texts, scalars, decimal, moments, name, ranges, collected, told) -> new Everything(
                        texts.get(0),
                        texts.get(1),
                        scalars.flag(),
                        scalars.number(),
                        scalars.big(),
                        decimal,
                        moments.date(),
                        moments.time(),
                        moments.moment(),
                        name,
                        ranges.range(),
                        ranges.other(),
                        collected.list(),
                        collected.map(),
                        told.history(),
                        told.event()));
    }

    private record Scalars(boolean flag, int number, long big) {}

    private record Moments(LocalDate date, LocalTime time, OffsetDateTime moment) {}

    private record Ranges(DateRange range, Optional<DateRange> other) {}

    private record Collected(List<Integer> list, Map<String, Integer> map) {}

    private record Told(Timeline<String> history, Event event) {}
}
