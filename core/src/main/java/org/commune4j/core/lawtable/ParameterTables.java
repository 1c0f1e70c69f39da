package org.commune4j.core.lawtable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Vocabulary;
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
import org.commune4j.core.time.Dates;
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

        /** Numbers of the law are counts, shares and days, and none is below 0. */
        Object parse(String text, String unit) {
            return switch (this) {
                case DECIMAL -> checked(Column.decimal(text), unit);
                case INTEGER -> Column.whole(text);
                case TEXT -> text;
                case DAY -> Dates.checked(LocalDate.parse(text));
            };
        }

        private static BigDecimal checked(BigDecimal number, String unit) {
            if (number.signum() < 0 || (unit.equals(SHARE) && number.compareTo(BigDecimal.ONE) > 0)) {
                throw new IllegalArgumentException("A number of " + unit + " cannot be " + number);
            }
            return number;
        }

        private static String example(Class<?> type, String unit) {
            return type == LocalDate.class
                    ? "2026-07-01"
                    : type == Integer.class ? "2" : unit.equals(SHARE) ? "0.5" : "2.5";
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

    private static final String SHARE = "share";

    static final Column<String> KEY = Column.ofText("key").required();
    private static final Column<ValueType> TYPE =
            Column.ofEnum("type", ValueType.class).required();
    private static final Column<String> UNIT = Column.ofText("unit").required();
    private static final Column<String> NAME = Column.ofProse("name");
    private static final Column<String> VALUE = Column.ofProse("value");
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

    /** A value that is read, and the parameter that it is of. */
    private record Draft<T>(Parameter<T> parameter, ParameterValue<T> value) {}

    private final LawTexts texts;
    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final Map<String, TableRow> declared = new LinkedHashMap<>();
    private final Map<String, List<Draft<?>>> drafts = new LinkedHashMap<>();
    private final Cells.Lives lives = new Cells.Lives();
    private final List<PlacedValue> values = new ArrayList<>();

    private ParameterTables(LawTexts texts) {
        this.texts = texts;
    }

    /**
     * Reads the tables over parameters that are there already. A value overrides what held on its days in its place, and counts
     * as set by the host, unless the tables declare the parameter and do not say so.
     */
    public static ParameterTables read(LawTexts texts, Parameters former) {
        ParameterTables tables = new ParameterTables(texts);
        former.all().forEach(parameter -> tables.parameters.put(parameter.key().code(), parameter));
        Cells.Keys once = new Cells.Keys();
        for (TableRow row : texts.rows(PARAMETERS)) {
            row.find(KEY).ifPresent(key -> once.add(key, row, KEY));
            if (row.isSound()) {
                tables.declare(row);
            }
        }
        for (TableRow row : texts.rows(VALUES)) {
            tables.value(row);
        }
        tables.drafts.forEach(tables::add);
        return tables;
    }

    private void declare(TableRow row) {
        @Nullable Parameter<?> known = parameters.get(row.get(KEY));
        Cells.value(row, KEY, sound -> ParameterKey.of(row.get(KEY), row.get(TYPE).type))
                .ifPresent(key -> {
                    if (known == null) {
                        parameters.put(key.code(), Parameter.of(key, row.get(UNIT)));
                    } else if (!known.key().equals(key)) {
                        reportKnown(
                                row,
                                TYPE,
                                ValueType.of(known.key().type())
                                        .map(Enum::name)
                                        .orElse(known.key().type().getSimpleName()));
                    } else if (!known.unit().equals(row.get(UNIT))) {
                        reportKnown(row, UNIT, known.unit());
                    }
                    declared.put(key.code(), row);
                });
    }

    /** A figure that the law book has already is what it is: its values can be others, not what they are values of. */
    private static void reportKnown(TableRow row, Column<?> column, String known) {
        row.report("LAWTABLE-014", column, problem -> problem.with("known", known));
    }

    private void value(TableRow row) {
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
        lives.add(List.of(placed.key(), placed.place()), days, row);
        values.add(placed);
        draft(parameter, placed)
                .ifPresent(draft -> drafts.computeIfAbsent(placed.key(), any -> new ArrayList<>())
                        .add(draft));
    }

    private <T> Optional<Draft<T>> draft(Parameter<T> parameter, PlacedValue placed) {
        TableRow row = placed.row();
        boolean byHost =
                !declared.containsKey(placed.key()) || row.find(BY_HOST).orElse(false);
        ParameterValue.Builder<T> value = ParameterValue.<T>builder()
                .validity(placed.days())
                .jurisdiction(placed.place())
                .basis(placed.basis())
                .setByHost(byHost);
        row.find(VALUE)
                .ifPresent(text -> parsed(parameter, text)
                        .ifPresentOrElse(
                                value::value,
                                () -> row.report(
                                        "TABLE-008",
                                        VALUE,
                                        problem -> problem.with("found", Cells.shown(text))
                                                .with(
                                                        "example",
                                                        ValueType.example(
                                                                parameter.key().type(), parameter.unit())))));
        return row.isSound() ? Optional.of(new Draft<>(parameter, value.build())) : Optional.empty();
    }

    private static <T> Optional<T> parsed(Parameter<T> parameter, String text) {
        ParameterKey<T> key = parameter.key();
        try {
            return ValueType.of(key.type()).map(type -> key.type().cast(type.parse(text, parameter.unit())));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private void add(String key, List<Draft<?>> ofKey) {
        parameters.put(key, replaced(ofKey.get(0).parameter(), ofKey));
    }

    @SuppressWarnings("unchecked") // the drafts of a key are of its parameter
    private static <T> Parameter<T> replaced(Parameter<T> parameter, List<Draft<?>> drafts) {
        return parameter.replacing(
                drafts.stream().map(draft -> (ParameterValue<T>) draft.value()).toList());
    }

    /** Returns the figures that the tables declare and the former parameters did not have, with their lines. */
    public Map<String, TableRow> declared(Parameters former) {
        Map<String, TableRow> fresh = new LinkedHashMap<>(declared);
        former.all().forEach(parameter -> fresh.remove(parameter.key().code()));
        return fresh;
    }

    /** Reports a figure that no rule reads, if it is written almost like one that a rule reads: a figure of one's own is not. */
    public static void reportUnread(TableRow row, Collection<String> read) {
        Object nearest = Vocabulary.suggestions(row.get(KEY), read);
        if (nearest instanceof List<?>) {
            row.report(
                    "LAWTABLE-015",
                    KEY,
                    problem -> problem.with("found", row.get(KEY)).with("nearest", nearest));
        }
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
