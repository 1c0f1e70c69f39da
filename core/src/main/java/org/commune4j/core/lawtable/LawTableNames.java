package org.commune4j.core.lawtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;

/** The tables that a host's folder may hold, apart from tasks, whose kinds of units are those of a country. */
public final class LawTableNames {

    /** The tables. */
    public static final List<Table> HOSTS = hosts();

    /** The columns that name a line, where they are not the first one alone. */
    private static final Map<Table, List<Column<?>>> KEYS = Map.ofEntries(
            Map.entry(
                    InstrumentTables.AMENDMENTS,
                    List.of(InstrumentTables.AMENDED, InstrumentTables.AMENDED_BY, InstrumentTables.ENDS)),
            Map.entry(InstrumentTables.CONTINUATIONS, List.of(InstrumentTables.TEXT, Cells.PLACE, Cells.FROM)),
            Map.entry(ProcedureTables.PROCEDURES, List.of(Parts.CODE, Cells.PLACE, Cells.FROM)),
            Map.entry(ProcedureTables.BASES, List.of(Parts.CODE, Parts.VERSION, Sources.INSTRUMENT, Sources.PROVISION)),
            Map.entry(LimitTables.LIMITS, List.of(Parts.CODE, Parts.VERSION, LimitTables.FACTS)),
            Map.entry(LimitTables.SUPPLEMENTS, List.of(Parts.CODE, Parts.VERSION, LimitTables.FACTS)),
            Map.entry(FeeTables.FEES, List.of(Parts.CODE, Parts.VERSION, FeeTables.CHANNEL)),
            Map.entry(FeeTables.REDUCTIONS, List.of(Parts.CODE, Parts.VERSION, FeeTables.CHANNEL, FeeTables.ID)),
            Map.entry(ProcedureTables.COMPONENTS, List.of(Parts.CODE, Parts.VERSION, ProcedureTables.ID)),
            Map.entry(StepTable.STEPS, List.of(Parts.CODE, Parts.VERSION, StepTable.ID)),
            Map.entry(ProcedureTables.RESULTS, List.of(Parts.CODE, Parts.VERSION, ProcedureTables.RESULT)),
            Map.entry(ParameterTables.VALUES, List.of(ParameterTables.KEY, Cells.PLACE, Cells.FROM)),
            Map.entry(PauseTable.PAUSES, List.of(PauseTable.BEGIN, Cells.PLACE, PauseTable.BODY)),
            Map.entry(RuleTable.RULES, List.of(RuleTable.RULE, Cells.PLACE)),
            Map.entry(WordTable.WORDS, List.of(WordTable.FAMILY, WordTable.CODE)),
            Map.entry(NoticeTable.NOTICES, List.of(NoticeTable.OCCASION, NoticeTable.DAY)));

    private LawTableNames() {}

    /** Returns the names of the columns that name a line of a table. */
    public static List<String> keys(Table table) {
        List<Column<?>> known = KEYS.getOrDefault(table, List.of());
        return known.isEmpty()
                ? List.of(table.key())
                : known.stream().<String>map(Column::name).toList();
    }

    private static List<Table> hosts() {
        List<Table> tables = new ArrayList<>(InstrumentTables.ALL);
        tables.addAll(ProcedureTables.ALL);
        tables.addAll(List.of(
                ProcedureTaskTable.TASKS,
                ParameterTables.PARAMETERS,
                ParameterTables.VALUES,
                CountingTable.COUNTING,
                PauseTable.PAUSES,
                NoticeTable.NOTICES,
                RuleTable.RULES,
                WordTable.WORDS));
        return List.copyOf(tables);
    }
}
