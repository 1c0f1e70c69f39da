package org.commune4j.core.authority;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableLimits;
import org.commune4j.core.table.TableReader;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * How a host's task list is written as comma-separated text (CSV): the names of its columns, its words, its dates. What
 * is wrong with one line does not touch the next. Immutable and thread-safe; it reads texts, never files.
 *
 * <p>The first line names the columns. A column that this format does not know is a problem, so that a misspelt one is
 * not lost in silence; {@link Builder#ignoring} names the columns to skip.
 */
public final class TaskListFormat {

    private static final Pattern HOURS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<TaskColumn> IDS =
            Collections.unmodifiableSet(EnumSet.of(TaskColumn.CODE, TaskColumn.INSTRUMENT, TaskColumn.SOURCE));

    private final Map<TaskColumn, String> columns;
    private final Map<TaskColumn, Map<String, String>> words;
    private final Set<String> ignored;
    private final char separator;
    private final char decimalPoint;
    private final DateTimeFormatter dates;
    private final Vocabulary vocabulary;

    private TaskListFormat(Builder builder) {
        columns = Collections.unmodifiableMap(new EnumMap<>(builder.columns));
        words = new EnumMap<>(TaskColumn.class);
        builder.words.forEach((column, own) -> words.put(column, Map.copyOf(own)));
        ignored = Set.copyOf(builder.ignored);
        separator = builder.separator;
        decimalPoint = builder.decimalPoint;
        dates = builder.dates;
        vocabulary = builder.vocabulary;
        Set<String> names = new LinkedHashSet<>();
        for (TaskColumn column : TaskColumn.values()) {
            if (!names.add(column(column))) {
                throw new IllegalArgumentException("Two columns of a task list are both named '"
                        + Echo.shown(column(column)) + "'; give each its own name");
            }
        }
    }

    /**
     * Returns a builder; columns are separated by commas and named as in {@link TaskColumn}, and days are ISO 8601
     * by default.
     */
    public static Builder builder() {
        return new Builder();
    }

    private String column(TaskColumn column) {
        @Nullable String name = columns.get(column);
        return name == null ? column.column() : name;
    }

    /**
     * Reads a list: the catalogue of the good lines, in their order, and everything that is wrong with the others.
     *
     * <p>The pointers of the problems are {@code /tasks/0/code} for the column {@code code} of the first line after the
     * header that is not blank; the positions are those of the cell in the text.
     *
     * @param csv comma-separated text by RFC 4180, with any line break; blank lines are skipped
     */
    public Imported<TaskCatalogue> read(String csv) {
        return new Listing(csv).read();
    }

    /**
     * Reads the task of one line, or everything that is wrong with the line.
     *
     * @param cells column name to text; a blank text is no value, and unknown columns are ignored
     * @param at where the line stands, for the pointers of the problems
     */
    public Checked<Task> readRow(Map<String, String> cells, Pointer at) {
        return new Line(cells, at).task();
    }

    /** Returns the columns and words, for a log. */
    @Override
    public String toString() {
        return Echo.shown(columns + " " + words);
    }

    /** The whole list. */
    private final class Listing {
        private final TableReader reader = TableReader.of(TableLimits.DEFAULT);
        private final Set<Problem> problems = new LinkedHashSet<>();
        private final List<TableRow> rows;

        Listing(String csv) {
            rows = reader.read(table(), csv);
            reader.problems().stream().map(Listing::ofHeader).forEach(problems::add);
        }

        /** What is wrong with the header is wrong with the whole text. */
        private static Problem ofHeader(Problem problem) {
            return problem.pointer().tokens().size() == 1 ? problem.at(Pointer.ROOT) : problem;
        }

        Imported<TaskCatalogue> read() {
            List<@Nullable Task> lines = new ArrayList<>();
            rows.forEach(row -> lines.add(line(row).orElse(null)));
            makeDistinct(lines);
            return imported(lines);
        }

        /** The good lines, which fit into one catalogue; all others are null here and left out. */
        private Imported<TaskCatalogue> imported(List<@Nullable Task> lines) {
            List<Task> good = new ArrayList<>();
            List<Pointer> leftOut = new ArrayList<>();
            for (int index = 0; index < lines.size(); index++) {
                @Nullable Task task = lines.get(index);
                if (task == null) {
                    leftOut.add(rows.get(index).pointer());
                } else {
                    good.add(task);
                }
            }
            return new Imported<>(TaskCatalogue.of(good).orThrow(), sorted(), leftOut);
        }

        private List<Problem> sorted() {
            Comparator<Problem> byPlace = Comparator.comparing(
                    problem -> problem.position().orElseThrow(),
                    Comparator.comparingInt(Position::line).thenComparingInt(Position::column));
            return problems.stream().sorted(byPlace).toList();
        }

        private Optional<Task> line(TableRow row) {
            if (!row.isSound() && row.texts().isEmpty()) {
                return Optional.empty();
            }
            Checked<Task> task = readRow(row.texts(), row.pointer());
            task.problems().forEach(problem -> problems.add(problem.at(position(row, problem.pointer()))));
            return row.isSound() ? task.find() : Optional.empty();
        }

        /** Where the cell stands that the pointer ends at. */
        private static Position position(TableRow row, Pointer pointer) {
            List<String> tokens = pointer.tokens();
            return row.position(tokens.get(tokens.size() - 1));
        }

        /** Takes out the later of two lines whose codes are the same on some day, until there are none. */
        private void makeDistinct(List<@Nullable Task> lines) {
            List<Problem> twice;
            do {
                Entries.Builder<Task> entries = Entries.builder();
                lines.forEach(task -> {
                    if (task == null) {
                        entries.addUnreadable();
                    } else {
                        entries.add(task);
                    }
                });
                twice = TaskCatalogue.check(entries.build(), Pointer.ROOT);
                for (Problem problem : twice) {
                    int index = Integer.parseInt(problem.pointer().tokens().get(1));
                    @Nullable Task later = lines.set(index, null);
                    if (later != null) {
                        TableRow row = rows.get(index);
                        Pointer at = row.pointer().field(column(TaskColumn.CODE));
                        problems.add(problem.with("id", Echo.cell(later.code()))
                                .at(at)
                                .at(position(row, at)));
                    }
                }
            } while (!twice.isEmpty());
        }
    }

    private Table table() {
        return Table.of(
                "tasks",
                "TASKLIST-",
                separator,
                ignored,
                Arrays.stream(TaskColumn.values())
                        .map(column -> column.isRequired()
                                ? Column.ofProse(column(column)).required()
                                : Column.ofProse(column(column)))
                        .toList());
    }

    /** One line. */
    private final class Line {
        private final Map<String, String> cells;
        private final Pointer at;
        private final List<Problem> problems = new ArrayList<>();
        private final Set<TaskColumn> unreadable = EnumSet.noneOf(TaskColumn.class);

        Line(Map<String, String> cells, Pointer at) {
            this.cells = cells;
            this.at = at;
        }

        Checked<Task> task() {
            for (TaskColumn column : TaskColumn.values()) {
                text(column).filter(text -> !isWritten(column, text)).ifPresent(text -> unreadable.add(column));
            }
            unreadable.forEach(column -> problems.add(problem("TASKLIST-023", column)));
            Task.Builder task = Task.builder();
            required(TaskColumn.CODE, task::code);
            required(
                    TaskColumn.NAME,
                    name -> task.name(text(TaskColumn.NAME_EN)
                            .map(english -> LocalizedText.of(name, english))
                            .orElseGet(() -> LocalizedText.ofVietnamese(name))));
            required(
                    TaskColumn.FIELD,
                    field -> word(TaskColumn.FIELD, Field::of, field).ifPresent(task::field));
            competence().ifPresent(task::competence);
            required(
                    TaskColumn.KIND,
                    kind -> constant(TaskColumn.KIND, TaskKind.class, kind).ifPresent(task::kind));
            task.legalBasis(legalBasis());
            task.periodicity(text(TaskColumn.PERIODICITY)
                    .flatMap(word -> constant(TaskColumn.PERIODICITY, Periodicity.class, word)));
            task.hoursPerYear(text(TaskColumn.HOURS_PER_YEAR).flatMap(this::hours));
            task.product(text(TaskColumn.PRODUCT).map(LocalizedText::ofVietnamese));
            text(TaskColumn.QUALIFICATIONS)
                    .ifPresent(list -> BLANKS.splitAsStream(list)
                            .forEach(word -> qualification(word).ifPresent(task::addRequiredQualification)));
            task.source(text(TaskColumn.SOURCE));
            life().ifPresent(task::life);
            return problems.isEmpty() ? Checked.of(task.build()) : Checked.ofProblems(problems);
        }

        /** Whether the text can be kept as it stands: an id of characters that can be seen, any other of whole ones. */
        private static boolean isWritten(TaskColumn column, String text) {
            try {
                return (IDS.contains(column) ? Written.id("a task", text) : Written.text("a task", text)).equals(text);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        /** The text of the cell, or what the host's own word for it stands for; empty where it cannot be read. */
        private Optional<String> text(TaskColumn column) {
            return Optional.ofNullable(unreadable.contains(column) ? null : cells.get(column(column)))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(text -> words.getOrDefault(column, Map.of()).getOrDefault(text, text));
        }

        private void required(TaskColumn column, Consumer<String> use) {
            text(column).ifPresentOrElse(use, () -> {
                if (!unreadable.contains(column)) {
                    problems.add(problem("TASKLIST-006", column));
                }
            });
        }

        private Problem problem(String code, TaskColumn column) {
            return Problem.of(code, at.field(column(column))).with("column", column(column));
        }

        private <E extends Enum<E>> Optional<E> constant(TaskColumn column, Class<E> type, String word) {
            E[] constants = type.getEnumConstants();
            Optional<E> found = Arrays.stream(constants)
                    .filter(one -> one.name().equals(word))
                    .findFirst();
            if (found.isEmpty()) {
                problems.add(problem("TASKLIST-007", column)
                        .with("found", Echo.cell(word))
                        .with(
                                "allowed",
                                Arrays.stream(constants).map(Enum::name).toList()));
            }
            return found;
        }

        private <T extends OpenCode<T>> Optional<T> word(TaskColumn column, Function<String, T> of, String word) {
            try {
                T parsed = of.apply(word);
                if (!vocabulary.isPlaced(parsed.family(), word)) {
                    problems.add(vocabulary.unknown(parsed.family(), word, at.field(column(column))));
                }
                return Optional.of(parsed);
            } catch (IllegalArgumentException e) {
                problems.add(problem("TASKLIST-008", column).with("found", Echo.cell(word)));
                return Optional.empty();
            }
        }

        private Optional<Competence> competence() {
            required(TaskColumn.LEVEL, word -> constant(TaskColumn.LEVEL, AdministrativeLevel.class, word));
            Optional<UnitKind> body = text(TaskColumn.BODY).flatMap(word -> word(TaskColumn.BODY, UnitKind::of, word));
            Optional<PostKind> post = text(TaskColumn.POST).flatMap(word -> word(TaskColumn.POST, PostKind::of, word));
            if (text(TaskColumn.BODY).isPresent() && text(TaskColumn.POST).isPresent()) {
                problems.add(problem("TASKLIST-009", TaskColumn.POST).with("other", column(TaskColumn.BODY)));
            }
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            return text(TaskColumn.LEVEL)
                    .map(AdministrativeLevel::valueOf)
                    .map(level -> body.map(kind -> Competence.ofBody(level, kind))
                            .or(() -> post.map(kind -> Competence.ofPost(level, kind)))
                            .orElseGet(() -> Competence.of(level)));
        }

        private Optional<LegalReference> legalBasis() {
            Optional<Provision> provision = text(TaskColumn.PROVISION).flatMap(this::provision);
            SourceStatus status = text(TaskColumn.STATUS)
                    .flatMap(word -> constant(TaskColumn.STATUS, SourceStatus.class, word))
                    .orElse(SourceStatus.UNVERIFIED);
            Optional<Instrument> instrument = text(TaskColumn.INSTRUMENT).map(Instrument::of);
            if (instrument.isEmpty() && text(TaskColumn.PROVISION).isPresent()) {
                problems.add(
                        problem("TASKLIST-010", TaskColumn.PROVISION).with("other", column(TaskColumn.INSTRUMENT)));
            }
            return instrument.map(law -> provision
                    .map(place -> LegalReference.of(law, place, status))
                    .orElseGet(() -> LegalReference.of(law, status)));
        }

        private Optional<Provision> provision(String text) {
            try {
                return Optional.of(Provision.parse(text));
            } catch (IllegalArgumentException e) {
                problems.add(problem("TASKLIST-011", TaskColumn.PROVISION).with("found", Echo.cell(text)));
                return Optional.empty();
            }
        }

        private Optional<BigDecimal> hours(String text) {
            String number = decimalPoint == '.' ? text : text.replace('.', '?').replace(decimalPoint, '.');
            if (HOURS.matcher(number).matches()) {
                return Optional.of(new BigDecimal(number));
            }
            problems.add(problem("TASKLIST-012", TaskColumn.HOURS_PER_YEAR).with("found", Echo.cell(text)));
            return Optional.empty();
        }

        private Optional<RequiredQualification> qualification(String word) {
            int colon = word.indexOf(':');
            Optional<QualificationField> field = word(
                    TaskColumn.QUALIFICATIONS, QualificationField::of, colon < 0 ? word : word.substring(0, colon));
            if (colon < 0) {
                return field.map(RequiredQualification::of);
            }
            Optional<QualificationLevel> level =
                    constant(TaskColumn.QUALIFICATIONS, QualificationLevel.class, word.substring(colon + 1));
            return field.flatMap(known -> level.map(lowest -> RequiredQualification.of(known, lowest)));
        }

        private Optional<DateRange> life() {
            Optional<String> from = text(TaskColumn.FROM);
            Optional<String> to = text(TaskColumn.TO);
            Optional<LocalDate> first = from.flatMap(text -> date(TaskColumn.FROM, text));
            Optional<LocalDate> end = to.flatMap(text -> date(TaskColumn.TO, text));
            if (from.isPresent() != first.isPresent() || to.isPresent() != end.isPresent()) {
                return Optional.empty();
            }
            if (first.isPresent() && end.isPresent() && !end.get().isAfter(first.get())) {
                problems.add(problem("TASKLIST-014", TaskColumn.TO)
                        .with("from", first.get())
                        .with("to", end.get()));
                return Optional.empty();
            }
            return Optional.of(DateRange.ofNullable(first.orElse(null), end.orElse(null)));
        }

        private Optional<LocalDate> date(TaskColumn column, String text) {
            try {
                return Optional.of(Dates.checked(LocalDate.parse(text, dates)));
            } catch (DateTimeException | IllegalArgumentException e) {
                problems.add(problem("TASKLIST-013", column).with("found", Echo.cell(text)));
                return Optional.empty();
            }
        }
    }

    /** Builds a {@link TaskListFormat}. Not thread-safe. */
    public static final class Builder {
        private final Map<TaskColumn, String> columns = new EnumMap<>(TaskColumn.class);
        private final Map<TaskColumn, Map<String, String>> words = new EnumMap<>(TaskColumn.class);
        private final Set<String> ignored = new LinkedHashSet<>();
        private char separator = ',';
        private char decimalPoint = '.';
        private DateTimeFormatter dates = DateTimeFormatter.ISO_LOCAL_DATE;
        private Vocabulary vocabulary = Vocabulary.OPEN;

        private Builder() {}

        /** Sets the name of a column. */
        public Builder column(TaskColumn column, String name) {
            columns.put(column, name);
            return this;
        }

        /**
         * Sets the list's own words in a column, added to those given before: for instance {@code Cấp xã} for {@code
         * COMMUNE}. A word that is not among them is read unchanged.
         */
        public Builder words(TaskColumn column, Map<String, String> meanings) {
            words.computeIfAbsent(column, unused -> new LinkedHashMap<>()).putAll(meanings);
            return this;
        }

        /**
         * Sets the vocabulary that knows the fields, kinds and qualifications of the list, for instance that of a law book; another
         * word is a problem. By default every word is taken.
         */
        public Builder knowing(Vocabulary newVocabulary) {
            vocabulary = newVocabulary;
            return this;
        }

        /** Adds columns of the list that are ignored. */
        public Builder ignoring(String... names) {
            ignored.addAll(Arrays.asList(names));
            return this;
        }

        /**
         * Sets what stands between two columns, for instance a semicolon.
         *
         * @throws IllegalArgumentException if it is a quotation mark or a line break
         */
        public Builder separator(char newSeparator) {
            if (newSeparator == '"' || newSeparator == '\n' || newSeparator == '\r') {
                throw new IllegalArgumentException("Columns are separated by a character that is no quotation mark and"
                        + " no line break; use a comma, a semicolon or a tab");
            }
            separator = newSeparator;
            return this;
        }

        /** Sets what stands before the decimals of a number, for instance a comma; a point by default. */
        public Builder decimalPoint(char newDecimalPoint) {
            decimalPoint = newDecimalPoint;
            return this;
        }

        /** Sets how days are written; ISO 8601 by default. */
        public Builder dates(DateTimeFormatter formatter) {
            dates = formatter;
            return this;
        }

        /**
         * Returns the format.
         *
         * @throws IllegalArgumentException if two columns have one name
         */
        public TaskListFormat build() {
            return new TaskListFormat(this);
        }
    }
}
