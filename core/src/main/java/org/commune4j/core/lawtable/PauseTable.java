package org.commune4j.core.lawtable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.LocalizedText;

/** {@code pauses.csv}: what pauses every dossier of a place or a body; one line a pause. */
public final class PauseTable {

    static final Column<OffsetDateTime> BEGIN = Column.<OffsetDateTime>of(
                    "begin", "2026-09-10T13:00:00+07:00", OffsetDateTime::parse)
            .required();
    private static final Column<OffsetDateTime> END =
            Column.of("end", "2026-09-11T17:00:00+07:00", OffsetDateTime::parse);
    static final Column<String> BODY = Column.ofText("body");
    private static final Column<String> NAME = Column.ofProse("name").required();

    /** The pauses. */
    public static final Table PAUSES = Table.of(
            "pauses.csv",
            BEGIN,
            END,
            Cells.PLACE,
            BODY,
            NAME,
            Cells.NAME_EN,
            Sources.LAW_BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    private PauseTable() {}

    /** Reads the pauses. */
    public static List<CommonPause> read(LawTexts texts) {
        List<CommonPause> pauses = new ArrayList<>();
        for (TableRow row : texts.rows(PAUSES)) {
            Optional<LegalReference> reference = Sources.reference(row, texts);
            Optional<LocalizedText> why = Cells.text(row, NAME, Cells.NAME_EN);
            why.flatMap(text -> Cells.value(
                            row,
                            END,
                            sound -> CommonPause.of(
                                    new Pause(row.get(BEGIN), row.find(END), text, reference), Cells.place(row))))
                    .flatMap(pause -> row.isGiven(BODY)
                            ? Cells.value(row, BODY, sound -> pause.ofBody(row.get(BODY)))
                            : Optional.of(pause))
                    .ifPresent(pauses::add);
        }
        return pauses;
    }

    /** Writes the pauses. */
    public static TableWriter write(List<CommonPause> pauses) {
        TableWriter writer = TableWriter.of(PAUSES);
        for (CommonPause common : pauses) {
            TableWriter.Cells line = writer.line()
                    .set(BEGIN, common.pause().from())
                    .set(END, common.pause().until().orElse(null))
                    .set(BODY, common.body().orElse(null));
            Cells.set(line, common.place());
            Cells.set(line, NAME, Cells.NAME_EN, common.pause().why());
            Sources.setLaw(line, common.pause().source().orElse(null));
        }
        return writer;
    }
}
