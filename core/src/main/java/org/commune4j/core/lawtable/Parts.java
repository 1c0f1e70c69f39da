package org.commune4j.core.lawtable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;

/** The versions of {@code procedures.csv}, and the lines of other tables that are parts of them. */
final class Parts {

    static final Column<ProcedureCode> CODE =
            Column.<ProcedureCode>of("code", "1.001193", ProcedureCode::parse).required();
    static final Column<String> VERSION = Column.ofText("version");

    /** What names a version among the lines of one set of tables. */
    record Key(ProcedureCode code, String version) {

        @Override
        public String toString() {
            return version.isEmpty() ? code.text() : code.text() + " " + version;
        }
    }

    private final Set<Key> keys = new HashSet<>();
    private boolean anyUnreadable;

    private Parts() {}

    static Parts of(List<TableRow> procedures) {
        Parts parts = new Parts();
        Cells.Keys keys = new Cells.Keys();
        for (TableRow row : procedures) {
            Optional<Key> key = key(row);
            parts.anyUnreadable |= key.isEmpty();
            key.ifPresent(one -> {
                keys.add(one, row, CODE);
                parts.keys.add(one);
            });
        }
        return parts;
    }

    static Optional<Key> key(TableRow row) {
        return row.find(CODE).map(code -> new Key(code, row.find(VERSION).orElse("")));
    }

    /** Returns the parts of each version; a line that names none is reported, unless the one it means may be unreadable. */
    <T> Map<Key, List<T>> group(List<TableRow> rows, Function<TableRow, Optional<T>> value) {
        Map<Key, List<T>> grouped = new LinkedHashMap<>();
        for (TableRow row : rows) {
            Optional<Key> key = key(row);
            key.filter(one -> !keys.contains(one) && !anyUnreadable)
                    .ifPresent(one -> row.report(
                            "LAWTABLE-004",
                            CODE,
                            problem -> problem.with("found", one.toString())
                                    .with("table", ProcedureTables.PROCEDURES.name())));
            Optional<T> part = value.apply(row);
            key.ifPresent(one -> {
                List<T> parts = grouped.computeIfAbsent(one, unused -> new ArrayList<>());
                part.ifPresent(parts::add);
            });
        }
        return grouped;
    }

    static TableWriter.Cells line(Map<Table, TableWriter> writers, Table table, Key key) {
        TableWriter.Cells line =
                Objects.requireNonNull(writers.get(table)).line().set(CODE, key.code());
        return key.version().isEmpty() ? line : line.set(VERSION, key.version());
    }
}
