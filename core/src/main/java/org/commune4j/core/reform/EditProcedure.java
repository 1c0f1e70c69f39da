package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.time.DateRange;

/**
 * A procedure is another from a day on. From that day on there are other versions, which rest on what the reform rests on:
 * no decision published them as they are now. Made by {@link Change#edit}; its code is that of what it {@linkplain
 * ProcedureEdit#kind asks for}. Immutable and thread-safe.
 */
public final class EditProcedure extends Change {

    private final Versions versions;
    private final ProcedureEdit edit;
    private final LocalDate date;

    EditProcedure(Versions versions, ProcedureEdit edit, LocalDate date) {
        super(edit.kind().name(), DateRange.from(date), List.of(versions, edit, date));
        this.versions = versions;
        this.edit = edit;
        this.date = date;
    }

    /** Returns the id of the procedure: its code, with {@code @} and the place where it is not national. */
    public String procedure() {
        return versions.toString();
    }

    /** Returns what is changed of it. */
    public ProcedureEdit edit() {
        return edit;
    }

    /** Returns the first day of the other versions. */
    public LocalDate date() {
        return date;
    }

    @Override
    void apply(Draft draft) {
        draft.writes(Touched.PROCEDURE, procedure());
        ProcedureDraft procedures = draft.procedures();
        List<Problem> faults = faults(procedures.versions().where(this::isOf), draft.place());
        faults.forEach(draft::fail);
        if (!faults.isEmpty()) {
            return;
        }
        if (edit.equals(ProcedureEdit.ENDED)) {
            procedures.versions().end(date, this::isOf);
        } else {
            procedures.change(date, this::isOf, version -> edit.applied(version).orElseThrow());
        }
    }

    /** Tells whether a version is one of those that it changes. */
    private boolean isOf(Procedure version) {
        return Versions.of(version).equals(versions)
                && version.validity().endOrMax().isAfter(date);
    }

    private List<Problem> faults(List<Procedure> found, Pointer place) {
        return found.isEmpty()
                ? List.of(Problem.of("REFORM-025", place)
                        .with("procedure", versions.code().toString())
                        .with("place", versions.place().toString())
                        .with("date", date))
                : edit.faults(found, place);
    }

    /** Returns everything that stands in the way of the change in the version. */
    List<Problem> faults(Procedure version, Pointer place) {
        return faults(isOf(version) ? List.of(version) : List.of(), place);
    }

    /** Returns the version after the change, which no decision published; empty where it ends. */
    Optional<Procedure> applied(Procedure version) {
        return edit.applied(version)
                .map(changed -> changed.equals(version)
                        ? version
                        : changed.toBuilder().publishedBy(Optional.empty()).build());
    }

    @Override
    Optional<EditProcedure> ofProcedure() {
        return Optional.of(this);
    }

    @Override
    String subject() {
        return " " + versions + " " + edit;
    }
}
