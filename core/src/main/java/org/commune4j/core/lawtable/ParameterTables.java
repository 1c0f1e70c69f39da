package org.commune4j.core.lawtable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** {@code parameters.csv}, which names the figures of law, and {@code parameter-values.csv}, which gives their values. */
public final class ParameterTables {

    /** What a value may be. */
    private enum ValueType {
        DECIMAL(BigDecimal.class),
        INTEGER(Integer.class),
        TEXT(String.class),
        DAY(LocalDate.class);

        private final Class<?> type;

        ValueType(Class<?> type) {
            this.type = type;
        }

        Object parse(String text) {
            return switch (this) {
                case DECIMAL -> new BigDecimal(text);
                case INTEGER -> Integer.valueOf(text);
                case TEXT -> text;
                case DAY -> LocalDate.parse(text);
            };
        }

        static Optional<ValueType> of(Class<?> type) {
            for (ValueType one : values()) {
                if (one.type == type) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }
    }

    static final Column<String> KEY = Column.ofText("key").required();
    private static final Column<ValueType> TYPE =
            Column.ofEnum("type", ValueType.class).required();
    private static final Column<String> UNIT = Column.ofText("unit").required();
    private static final Column<String> NAME = Column.ofText("name");
    private static final Column<String> VALUE = Column.ofText("value");
    private static final Column<Boolean> ABOLISHED = Column.ofYesNo("abolished");
    private static final Column<Boolean> BY_HOST = Column.ofYesNo("setByHost");

    /** The figures. */
    public static final Table PARAMETERS = Table.of("parameters.csv", KEY, TYPE, UNIT, NAME, Cells.NAME_EN);

    /** Their values. */
    public static final Table VALUES = Table.of(
            "parameter-values.csv",
            KEY,
            VALUE,
            ABOLISHED,
            BY_HOST,
            Cells.PLACE,
            Cells.FROM,
            Cells.TO,
            Sources.BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    /** A value of a parameter with the line it stands on. */
    public record PlacedValue(String key, Jurisdiction place, DateRange days, Basis basis, TableRow row) {}

    private final LawTexts texts;
    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final List<PlacedValue> values = new ArrayList<>();

    private ParameterTables(LawTexts texts) {
        this.texts = texts;
    }

    /**
     * Reads the tables over parameters that are there already: a value of one of those overrides it and counts as set by
     * the host, a parameter that the tables declare is as they say.
     */
    public static ParameterTables read(LawTexts texts, Parameters former) {
        ParameterTables tables = new ParameterTables(texts);
        former.all().forEach(parameter -> tables.parameters.put(parameter.key().code(), parameter));
        Cells.Keys declared = new Cells.Keys();
        Map<String, TableRow> own = new LinkedHashMap<>();
        for (TableRow row : texts.rows(PARAMETERS)) {
            row.find(KEY).ifPresent(key -> declared.add(key, row, KEY));
            if (row.isSound()) {
                own.put(row.get(KEY), row);
                tables.parameters.put(
                        row.get(KEY), Parameter.of(ParameterKey.of(row.get(KEY), row.get(TYPE).type), row.get(UNIT)));
            }
        }
        for (TableRow row : texts.rows(VALUES)) {
            tables.value(row, own);
        }
        return tables;
    }

    private void value(TableRow row, Map<String, TableRow> own) {
        Optional<Basis> basis = Sources.basis(row, texts);
        DateRange days = Cells.days(row);
        Cells.together(row, VALUE, row.find(ABOLISHED).filter(gone -> gone).isEmpty(), ABOLISHED + "=no");
        Optional<String> key = row.find(KEY);
        if (key.isEmpty()) {
            return;
        }
        @Nullable Parameter<?> parameter = parameters.get(key.get());
        if (parameter == null) {
            row.report(
                    "LAWTABLE-012",
                    KEY,
                    problem -> problem.with("found", key.get()).with("known", List.copyOf(parameters.keySet())));
            return;
        }
        PlacedValue placed = new PlacedValue(key.get(), Cells.place(row), days, basis.orElse(Basis.PRACTICE), row);
        values.stream()
                .filter(earlier -> earlier.key().equals(placed.key())
                        && earlier.place().equals(placed.place())
                        && earlier.days().overlaps(days))
                .findFirst()
                .ifPresent(earlier -> row.report(
                        "LAWTABLE-008",
                        Cells.FROM,
                        problem -> problem.with("line", earlier.row().position().line())));
        values.add(placed);
        add(parameter, placed, own.containsKey(key.get()) && !row.find(BY_HOST).orElse(false));
    }

    private <T> void add(Parameter<T> parameter, PlacedValue placed, boolean asDeclared) {
        TableRow row = placed.row();
        ParameterValue.Builder<T> value = ParameterValue.<T>builder()
                .validity(placed.days())
                .jurisdiction(placed.place())
                .basis(placed.basis());
        row.find(VALUE)
                .ifPresent(text -> parsed(parameter.key(), text)
                        .ifPresentOrElse(
                                value::value,
                                () -> row.report(
                                        "TABLE-008",
                                        VALUE,
                                        problem -> problem.with("found", text)
                                                .with(
                                                        "example",
                                                        example(parameter.key().type())))));
        if (!row.isSound()) {
            return;
        }
        if (asDeclared) {
            List<ParameterValue<T>> all = new ArrayList<>(parameter.values());
            all.add(value.build());
            parameters.put(placed.key(), Parameter.of(parameter.key(), parameter.unit(), all));
        } else {
            parameters.put(placed.key(), parameter.overriding(value.build()));
        }
    }

    private static <T> Optional<T> parsed(ParameterKey<T> key, String text) {
        try {
            return ValueType.of(key.type()).map(type -> key.type().cast(type.parse(text)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String example(Class<?> type) {
        return type == LocalDate.class ? "2026-07-01" : type == Integer.class ? "2" : "2.5";
    }

    /** Returns the parameters, those of before among them. */
    public Parameters parameters() {
        return Parameters.of(parameters.values());
    }

    /** Returns the values of the tables, in the order of the lines. */
    public List<PlacedValue> values() {
        return values;
    }

    /** Returns the names that {@code parameters.csv} gives, by key. */
    public static Map<String, LocalizedText> names(LawTexts texts) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        for (TableRow row : texts.rows(PARAMETERS)) {
            row.find(KEY)
                    .ifPresent(key -> Cells.text(row, NAME, Cells.NAME_EN).ifPresent(name -> names.put(key, name)));
        }
        return names;
    }

    /** Writes the parameters whose values are of a type that tables know. */
    public static List<TableWriter> write(Parameters parameters) {
        TableWriter all = TableWriter.of(PARAMETERS);
        TableWriter values = TableWriter.of(VALUES);
        for (Parameter<?> parameter : parameters.all()) {
            ValueType.of(parameter.key().type()).ifPresent(type -> {
                TableWriter.Cells line = all.line()
                        .set(KEY, parameter.key().code())
                        .set(TYPE, type)
                        .set(UNIT, parameter.unit());
                LocalizedText name = name(parameter.key());
                if (!name.byLanguage().equals(Map.of("vi", parameter.key().code()))) {
                    Cells.set(line, NAME, Cells.NAME_EN, name);
                }
                parameter.values().forEach(value -> write(parameter.key(), value, values.line()));
            });
        }
        return List.of(all, values);
    }

    private static LocalizedText name(ParameterKey<?> key) {
        return WordTable.words(key.message());
    }

    private static void write(ParameterKey<?> key, ParameterValue<?> value, TableWriter.Cells line) {
        line.set(KEY, key.code())
                .set(VALUE, value.value().map(ParameterTables::text).orElse(null))
                .set(ABOLISHED, value.value().isEmpty() ? true : null)
                .set(BY_HOST, value.setByHost() ? true : null);
        Cells.set(line, value.jurisdiction());
        Cells.set(line, value.validity());
        Sources.set(line, value.basis());
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
