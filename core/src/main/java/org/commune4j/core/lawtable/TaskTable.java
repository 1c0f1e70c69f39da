package org.commune4j.core.lawtable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.authority.TaskColumn;
import org.commune4j.core.authority.TaskListFormat;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.LocalizedText;

/**
 * {@code tasks.csv}: the columns of a task list, the kinds of units that have the task and, as everywhere in the law, what
 * it rests on.
 *
 * @param <K> the kinds of units
 */
public final class TaskTable<K extends Enum<K>> {

    private static final TaskListFormat FORMAT = TaskListFormat.builder().build();

    private final Class<K> kinds;
    private final Column<List<K>> units;
    private final Table table;

    private TaskTable(Class<K> kinds) {
        this.kinds = kinds;
        this.units = Column.ofEnum("units", kinds).list();
        List<Column<?>> columns = new ArrayList<>();
        columns.add(units);
        for (TaskColumn column : TaskColumn.values()) {
            Column<String> text = Column.ofProse(column.column());
            columns.add(column.isRequired() ? text.required() : text);
        }
        columns.add(Sources.LAW_BASIS);
        this.table = Table.of("tasks.csv", columns.toArray(Column<?>[]::new));
    }

    /** Returns the table for the kinds of units of a country. */
    public static <K extends Enum<K>> TaskTable<K> of(Class<K> kinds) {
        return new TaskTable<>(kinds);
    }

    /** Returns its declaration. */
    public Table table() {
        return table;
    }

    private static Column<String> text(TaskColumn column) {
        return Column.ofProse(column.column());
    }

    /** Returns the tasks of each kind of unit, in the order of the lines; a blank cell of units means all kinds. */
    public Map<K, List<Task>> read(LawTexts texts) {
        Map<K, List<Task>> byKind = new EnumMap<>(kinds);
        Map<K, List<TableRow>> rows = new EnumMap<>(kinds);
        for (TableRow row : texts.rows(table)) {
            Optional<Task> task = task(row, texts);
            for (K kind : row.find(units).orElse(List.of(kinds.getEnumConstants()))) {
                task.ifPresent(one -> {
                    byKind.computeIfAbsent(kind, unused -> new ArrayList<>()).add(one);
                    rows.computeIfAbsent(kind, unused -> new ArrayList<>()).add(row);
                });
            }
        }
        byKind.forEach((kind, tasks) -> {
            for (Problem problem : TaskCatalogue.check(Entries.of(tasks), Pointer.ROOT)) {
                TableRow row = rows.getOrDefault(kind, List.of())
                        .get(Integer.parseInt(problem.pointer().tokens().get(1)));
                row.report(problem.at(row.pointer().field(TaskColumn.CODE.column()))
                        .at(row.position(TaskColumn.CODE.column())));
            }
        });
        return byKind;
    }

    private static Optional<Task> task(TableRow row, LawTexts texts) {
        Optional<LegalReference> reference =
                row.find(Sources.LAW_BASIS).isPresent() ? lawful(row, texts) : Optional.empty();
        Checked<Task> task = FORMAT.readRow(row.texts(), row.pointer());
        for (Problem problem : task.problems()) {
            List<String> tokens = problem.pointer().tokens();
            if (!problem.code().equals("TASKLIST-006")) { // the table has said so already
                row.report(problem.at(row.position(tokens.get(tokens.size() - 1))));
            }
        }
        task.find().ifPresent(one -> {
            texts.check(row, text(TaskColumn.FIELD), List.of(one.field()));
            texts.check(
                    row, text(TaskColumn.BODY), one.competence().body().stream().toList());
            texts.check(
                    row, text(TaskColumn.POST), one.competence().post().stream().toList());
        });
        return row.isSound()
                ? task.find().map(one -> one.toBuilder().legalBasis(reference).build())
                : Optional.empty();
    }

    /** The columns of a task list are texts; those of a source are read as in every table. */
    private static Optional<LegalReference> lawful(TableRow row, LawTexts texts) {
        return Sources.ofTexts(row, texts);
    }

    /** Writes the tasks of each kind, those of several kinds once. */
    public TableWriter write(Map<K, TaskCatalogue> tasks) {
        TableWriter writer = TableWriter.of(table);
        List<Task> all = tasks.values().stream()
                .flatMap(catalogue -> catalogue.tasks().stream())
                .distinct()
                .toList();
        Map<K, Set<Task>> known = new EnumMap<>(kinds);
        tasks.forEach((kind, catalogue) -> known.put(kind, new HashSet<>(catalogue.tasks())));
        for (Task task : all) {
            List<K> of = Arrays.stream(kinds.getEnumConstants())
                    .filter(kind -> known.getOrDefault(kind, Set.of()).contains(task))
                    .toList();
            TableWriter.Cells line = writer.line()
                    .set(text(TaskColumn.CODE), task.code())
                    .set(text(TaskColumn.FIELD), task.field().code())
                    .set(text(TaskColumn.LEVEL), task.competence().level().name())
                    .set(
                            text(TaskColumn.BODY),
                            task.competence().body().map(Object::toString).orElse(null))
                    .set(
                            text(TaskColumn.POST),
                            task.competence().post().map(Object::toString).orElse(null))
                    .set(text(TaskColumn.KIND), task.kind().name())
                    .set(
                            text(TaskColumn.PERIODICITY),
                            task.periodicity().map(Enum::name).orElse(null))
                    .set(
                            text(TaskColumn.HOURS_PER_YEAR),
                            task.hoursPerYear()
                                    .map(hours -> hours.toPlainString())
                                    .orElse(null))
                    .set(
                            text(TaskColumn.PRODUCT),
                            task.product()
                                    .map(LocalizedText::byLanguage)
                                    .map(texts -> texts.get("vi"))
                                    .orElse(null))
                    .set(
                            text(TaskColumn.QUALIFICATIONS),
                            task.requiredQualifications().stream()
                                    .map(required -> required.field()
                                            + required.level()
                                                    .map(level -> ":" + level)
                                                    .orElse(""))
                                    .collect(Collectors.joining(" ")))
                    .set(text(TaskColumn.SOURCE), task.source().orElse(null));
            if (of.size() < kinds.getEnumConstants().length) {
                line.set(units, of);
            }
            Cells.set(line, text(TaskColumn.NAME), text(TaskColumn.NAME_EN), task.name());
            Cells.set(line, task.life());
            Sources.setLaw(line, task.legalBasis().orElse(null));
        }
        return writer;
    }
}
