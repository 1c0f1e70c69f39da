package org.commune4j.core.lawtable;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.jspecify.annotations.Nullable;

/** The columns by which a line says what it rests on. */
final class Sources {

    private static final String LAW = Basis.BasisKind.LAW.name();
    private static final String PRACTICE = Basis.BasisKind.PRACTICE.name();
    private static final String UNSOURCED = "UNSOURCED";

    /** Of lines that rest on law or on practice. */
    static final Column<String> BASIS =
            Column.ofWords("basis", List.of(LAW, PRACTICE)).required();

    /** Of lines that rest on law, whether a text is known or not. */
    static final Column<String> LAW_BASIS =
            Column.ofWords("basis", List.of(LAW, UNSOURCED)).required();

    static final Column<String> INSTRUMENT = Column.ofText("instrument");
    static final Column<Provision> PROVISION = Column.of("provision", "Art. 6(2)(a)", Provision::parse);
    static final Column<SourceStatus> STATUS = Column.ofEnum("status", SourceStatus.class);

    private Sources() {}

    /** Returns the basis of a line with the column {@link #BASIS}; empty where it is not sound. */
    static Optional<Basis> basis(TableRow row, LawTexts texts) {
        Optional<String> word = row.find(BASIS);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (word.get().equals(PRACTICE)) {
            checkNone(row);
            return Optional.of(Basis.PRACTICE);
        }
        return lawful(row, texts).map(Basis::ofLaw);
    }

    static void set(TableWriter.Cells line, Basis basis) {
        line.set(BASIS, basis.kind().name());
        set(line, basis.reference().orElse(null));
    }

    /** Returns the reference of a line with the column {@link #LAW_BASIS}; empty where none is known. */
    static Optional<LegalReference> reference(TableRow row, LawTexts texts) {
        if (row.find(LAW_BASIS).filter(LAW::equals).isPresent()) {
            return lawful(row, texts);
        }
        checkNone(row);
        return Optional.empty();
    }

    static void setLaw(TableWriter.Cells line, @Nullable LegalReference reference) {
        line.set(LAW_BASIS, reference == null ? UNSOURCED : LAW);
        set(line, reference);
    }

    /** Returns the reference of a part that may have one of its own. */
    static Optional<LegalReference> ownReference(TableRow row, LawTexts texts) {
        if (row.isGiven(INSTRUMENT)) {
            return lawful(row, texts);
        }
        checkNone(row);
        return Optional.empty();
    }

    /** Returns the reference of a line whose cells were read as texts by another format with the same names of columns. */
    static Optional<LegalReference> ofTexts(TableRow row, LawTexts texts) {
        if (row.find(LAW_BASIS).filter(LAW::equals).isEmpty()) {
            checkNone(row);
            return Optional.empty();
        }
        Optional<Instrument> instrument = instrument(row, texts);
        @Nullable String provision = row.texts().get(PROVISION.name());
        @Nullable String status = row.texts().get(STATUS.name());
        try {
            return instrument.flatMap(law -> status == null
                    ? Optional.empty()
                    : Optional.of(
                            provision == null
                                    ? LegalReference.of(law, SourceStatus.valueOf(status))
                                    : LegalReference.of(
                                            law, Provision.parse(provision), SourceStatus.valueOf(status))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the other format says so
        }
    }

    /** Returns the reference that a line must have. */
    static Optional<LegalReference> lawful(TableRow row, LawTexts texts) {
        Optional<Instrument> instrument = instrument(row, texts);
        Optional<SourceStatus> status = row.find(STATUS);
        Optional<Provision> provision = row.find(PROVISION);
        if (instrument.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(provision
                .map(place -> LegalReference.of(instrument.get(), place, status.get()))
                .orElseGet(() -> LegalReference.of(instrument.get(), status.get())));
    }

    private static Optional<Instrument> instrument(TableRow row, LawTexts texts) {
        for (Column<?> column : List.of(INSTRUMENT, STATUS)) {
            if (!row.isGiven(column)) {
                row.report("LAWTABLE-001", column);
            }
        }
        Optional<Instrument> instrument = row.find(INSTRUMENT).flatMap(texts::findInstrument);
        row.find(INSTRUMENT)
                .filter(number -> instrument.isEmpty())
                .ifPresent(number -> row.report("LAWTABLE-003", INSTRUMENT, problem -> problem.with("found", number)));
        return instrument;
    }

    private static void checkNone(TableRow row) {
        for (Column<?> column : List.of(INSTRUMENT, PROVISION, STATUS)) {
            if (row.isGiven(column)) {
                row.report("LAWTABLE-002", column);
            }
        }
    }

    static void set(TableWriter.Cells line, @Nullable LegalReference reference) {
        if (reference != null) {
            line.set(INSTRUMENT, reference.instrument().number())
                    .set(PROVISION, reference.provision().orElse(null))
                    .set(STATUS, reference.status());
        }
    }
}
