package org.commune4j.core.lawtable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** What the tables share: texts in two languages, days, places, keys. */
final class Cells {

    static final Column<String> NAME = Column.ofProse("name").required();
    static final Column<String> NAME_EN = Column.ofProse("nameEn");
    static final Column<LocalDate> FROM = Column.ofDate("from");
    static final Column<LocalDate> TO = Column.ofDate("to");
    static final Column<Jurisdiction> PLACE = Column.of("place", "province:51", Jurisdiction::parse);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Cells() {}

    /** Returns the text of two columns; empty where the Vietnamese one is blank. */
    static Optional<LocalizedText> text(TableRow row, Column<String> vietnamese, Column<String> english) {
        Optional<String> translation = row.find(english);
        return row.find(vietnamese)
                .map(text -> translation
                        .map(other -> LocalizedText.of(text, other))
                        .orElseGet(() -> LocalizedText.ofVietnamese(text)));
    }

    static void set(
            TableWriter.Cells line, Column<String> vietnamese, Column<String> english, @Nullable LocalizedText text) {
        if (text != null) {
            line.set(vietnamese, text.in(VIETNAMESE));
            line.set(english, text.byLanguage().get("en"));
        }
    }

    /** Returns the days of a line, every day where both columns are blank. */
    static DateRange days(TableRow row) {
        Optional<LocalDate> from = row.find(FROM);
        Optional<LocalDate> to = row.find(TO);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            row.report(
                    "LAWTABLE-006",
                    TO,
                    problem -> problem.with("from", from.get()).with("to", to.get()));
            return DateRange.ALWAYS;
        }
        return DateRange.ofNullable(from.orElse(null), to.orElse(null));
    }

    static void set(TableWriter.Cells line, DateRange days) {
        line.set(FROM, days.start().orElse(null)).set(TO, days.end().orElse(null));
    }

    static Jurisdiction place(TableRow row) {
        return row.find(PLACE).orElse(Jurisdiction.NATIONAL);
    }

    static void set(TableWriter.Cells line, Jurisdiction place) {
        if (!place.equals(Jurisdiction.NATIONAL)) {
            line.set(PLACE, place);
        }
    }

    /** Returns the text of a cell as a problem shows it. */
    static Message shown(String text) {
        return Message.of("TEXT.cell").with("text", text);
    }

    /** Reports a cell that must be filled in exactly where something else is so. */
    static void together(TableRow row, Column<?> column, boolean wanted, String where) {
        if (row.isGiven(column) != wanted) {
            row.report(wanted ? "LAWTABLE-009" : "LAWTABLE-010", column, problem -> problem.with("where", where));
        }
    }

    /** Lines that each have a key of their own. */
    static final class Keys {
        private final Map<Object, TableRow> lines = new HashMap<>();

        /** Keeps the line; reports it where another has the key already. */
        void add(Object key, TableRow row, Column<?> column) {
            @Nullable TableRow first = lines.putIfAbsent(key, row);
            if (first != null) {
                row.report(
                        "LAWTABLE-005",
                        column,
                        problem -> problem.with("key", key.toString())
                                .with("line", first.position().line()));
            }
        }
    }

    /** Lines of one thing and place, whose days do not overlap. */
    static final class Lives {
        private final Map<Object, NavigableMap<LocalDate, Life>> lines = new HashMap<>();

        private record Life(DateRange days, TableRow row) {}

        /** Keeps the days of the line; reports it where another of the key holds on one of them. */
        void add(Object key, DateRange days, TableRow row) {
            NavigableMap<LocalDate, Life> known = lines.computeIfAbsent(key, any -> new TreeMap<>());
            Optional<Life> earlier = Stream.of(
                            known.floorEntry(days.startOrMin()), known.ceilingEntry(days.startOrMin()))
                    .filter(Objects::nonNull)
                    .map(Map.Entry::getValue)
                    .filter(life -> life.days().overlaps(days))
                    .findFirst();
            if (earlier.isPresent()) {
                row.report(
                        "LAWTABLE-008",
                        FROM,
                        problem -> problem.with(
                                "line", earlier.get().row().position().line()));
            } else {
                known.put(days.startOrMin(), new Life(days, row));
            }
        }
    }

    /** Returns the value of a function that refuses what contradicts itself; reports the line then. */
    static <T> Optional<T> value(TableRow row, Column<?> column, Function<TableRow, T> make) {
        if (!row.isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.apply(row));
        } catch (ProblemException e) {
            e.problems()
                    .forEach(problem -> row.report(
                            problem.at(row.pointer().field(column.name())).at(row.position(column.name()))));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            row.report("LAWTABLE-011", column);
            return Optional.empty();
        }
    }
}
