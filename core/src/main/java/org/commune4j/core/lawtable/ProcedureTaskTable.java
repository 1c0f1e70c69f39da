package org.commune4j.core.lawtable;

import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.law.Jurisdiction;
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
            Cells.PLACE,
            Sources.BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    private ProcedureTaskTable() {}

    /** A version of a procedure as a line makes it. */
    public record Placed(Procedure procedure, Jurisdiction place) {}

    /**
     * Returns all versions of the procedures that sound lines name, with the task; a procedure that is not known is reported.
     *
     * @param known the procedures that there are
     */
    public static List<Placed> read(LawTexts texts, ProcedureCatalogue known) {
        List<Placed> made = new ArrayList<>();
        for (TableRow row : texts.rows(TASKS)) {
            Sources.reference(row, texts);
            if (!row.isSound()) {
                continue;
            }
            Jurisdiction place = Cells.place(row);
            for (ProcedureCode code : row.get(PROCEDURES)) {
                List<Procedure> versions = known.versions(code).stream()
                        .filter(one -> one.jurisdiction().covers(place) || place.covers(one.jurisdiction()))
                        .toList();
                if (versions.isEmpty()) {
                    row.report("LAWTABLE-019", PROCEDURES, problem -> problem.with("code", code.text()));
                }
                for (Procedure version : versions) {
                    Jurisdiction where = place.covers(version.jurisdiction()) ? version.jurisdiction() : place;
                    made.add(new Placed(
                            version.toBuilder()
                                    .task(row.get(TASK))
                                    .jurisdiction(where)
                                    .build(),
                            where));
                }
            }
        }
        return made;
    }
}
