package org.commune4j.core.lawtable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;

/**
 * {@code procedure-tasks.csv}: the task that many procedures belong to, in one line; whoever has the power for the task may decide
 * them. It only fills in the column {@code task} of {@code procedures.csv}, where it is written out again.
 */
public final class ProcedureTaskTable {

    private static final Column<String> TASK = Column.ofText("task").required();
    private static final Column<List<ProcedureCode>> PROCEDURES = Column.<ProcedureCode>of(
                    "procedures", "1.001193 1.000894", ProcedureCode::parse)
            .list()
            .required();

    /** The tasks of procedures. */
    public static final Table TASKS = Table.of(
            "procedure-tasks.csv",
            TASK,
            PROCEDURES,
            Sources.BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    private ProcedureTaskTable() {}

    /**
     * Returns all versions of the procedures that sound lines name, each with its task; a procedure that is not known, or that is named
     * twice, is reported.
     *
     * @param known the procedures that there are
     */
    public static List<Procedure> read(LawTexts texts, ProcedureCatalogue known) {
        List<Procedure> made = new ArrayList<>();
        Set<ProcedureCode> named = new HashSet<>();
        for (TableRow row : texts.rows(TASKS)) {
            Sources.reference(row, texts);
            if (!row.isSound()) {
                continue;
            }
            for (ProcedureCode code : row.get(PROCEDURES)) {
                List<Procedure> versions = known.versions(code);
                if (versions.isEmpty()) {
                    row.report("LAWTABLE-019", PROCEDURES, problem -> problem.with("code", code.text()));
                } else if (!named.add(code)) {
                    row.report("LAWTABLE-020", PROCEDURES, problem -> problem.with("code", code.text()));
                } else {
                    versions.forEach(version ->
                            made.add(version.toBuilder().task(row.get(TASK)).build()));
                }
            }
        }
        return made;
    }
}
