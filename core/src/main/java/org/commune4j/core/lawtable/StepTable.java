package org.commune4j.core.lawtable;

import java.util.List;
import java.util.Map;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableWriter;

/** {@code steps.csv}: the internal workflow of procedures. */
final class StepTable {

    static final Column<String> ID = Column.ofText("id").required();
    private static final Column<AdministrativeLevel> LEVEL =
            Column.ofEnum("level", AdministrativeLevel.class).required();
    private static final Column<UnitKind> UNIT = Column.of("unit", "ECONOMIC_DIVISION", UnitKind::of);
    private static final Column<PostKind> ROLE = Column.of("role", "SPECIALIST", PostKind::of);
    private static final Column<Term> ALLOTTED = Column.of("allotted", "4 working-hours", Term::parse);

    static final Table STEPS = Table.of(
            "steps.csv", Parts.CODE, Parts.VERSION, ID, Cells.NAME, Cells.NAME_EN, LEVEL, UNIT, ROLE, ALLOTTED);

    private StepTable() {}

    static Map<Parts.Key, List<ProcedureStep>> read(LawTexts texts, Parts parts) {
        Cells.Keys ids = new Cells.Keys();
        return parts.group(texts.rows(STEPS), row -> {
            Parts.key(row).ifPresent(key -> row.find(ID).ifPresent(id -> ids.add(key + " " + id, row, ID)));
            texts.check(row, UNIT, row.find(UNIT).stream().toList());
            texts.check(row, ROLE, row.find(ROLE).stream().toList());
            return Cells.value(
                    row,
                    ID,
                    sound -> new ProcedureStep(
                            row.get(ID),
                            Cells.text(row, Cells.NAME, Cells.NAME_EN).orElseThrow(),
                            row.get(LEVEL),
                            row.find(UNIT),
                            row.find(ROLE),
                            row.find(ALLOTTED)));
        });
    }

    static void write(Procedure procedure, Parts.Key key, Map<Table, TableWriter> writers) {
        for (ProcedureStep step : procedure.steps()) {
            TableWriter.Cells line = Parts.line(writers, STEPS, key)
                    .set(ID, step.id())
                    .set(LEVEL, step.level())
                    .set(UNIT, step.unit().orElse(null))
                    .set(ROLE, step.role().orElse(null))
                    .set(ALLOTTED, step.allotted().orElse(null));
            Cells.set(line, Cells.NAME, Cells.NAME_EN, step.name());
        }
    }
}
