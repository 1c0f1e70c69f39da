package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Form 06 (05 before 15 September 2025): who had the dossier, who took it over when, and whether it was handed over early, on time or late (phiếu kiểm
 * soát quá trình giải quyết hồ sơ).
 */
final class ProcessControlSlip extends DossierForm {

    private final List<HandOver> handOvers;

    private ProcessControlSlip(DossierCase dossier, List<HandOver> handOvers, FormDetails details) {
        super(FormKind.CONTROL_SLIP, dossier, dossier.asOf(), details);
        this.handOvers = List.copyOf(handOvers);
    }

    /** Returns the slip as of the moment of the assessment; empty if the dossier was not received by then. */
    static Optional<ProcessControlSlip> of(DossierAssessment assessment, FormDetails details) {
        List<StepRecord> steps = assessment.steps();
        List<HandOver> handOvers = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean handedOn = i + 1 < steps.size();
            if (steps.get(i).isEnded()) {
                handOvers.add(new HandOver(steps.get(i), handedOn ? steps.get(i + 1) : null));
            }
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProcessControlSlip(assessment.dossier(), handOvers, details));
    }

    /** Returns the hand-overs in order; the last one, where the dossier has ended, is that of the result. */
    List<HandOver> handOvers() {
        return handOvers;
    }

    /**
     * A row of the slip: one handler gives the dossier to another.
     *
     * @param given the stretch that ended, with who had the dossier in it
     * @param taken the stretch that began; null where the dossier ended
     */
    record HandOver(StepRecord given, @Nullable StepRecord taken) {

        /** Returns the moment of the hand-over. */
        OffsetDateTime at() {
            return taken == null ? given.until() : taken.from();
        }

        /** Tells whether the giver kept to the time allotted to the step; UNDETERMINED if none is known. */
        Timeliness timeliness() {
            return given.timeliness();
        }
    }

    @Override
    void fill(FormText text) {
        text.field("FORM.dossier", id())
                .field("FORM.lead-unit", details().leadUnit().orElse(null))
                .field(
                        "FORM.coordinating-units",
                        details().coordinatingUnits().isEmpty()
                                ? null
                                : String.join(", ", details().coordinatingUnits()))
                .field("FORM.received-at", receivedOrNull())
                .field("FORM.appointed-at", local(received(), EventDetail.APPOINTED_AT))
                .blank()
                .row(List.of(
                        Message.of("FORM.from-unit"),
                        Message.of("FORM.from-official"),
                        Message.of("FORM.to-unit"),
                        Message.of("FORM.to-official"),
                        Message.of("FORM.handed-over-at"),
                        Message.of("FORM.timeliness"),
                        Message.of("FORM.note")));
        handOvers.forEach(handOver -> row(text, handOver));
    }

    private void row(FormText text, HandOver handOver) {
        StepRecord given = handOver.given();
        @Nullable StepRecord taken = handOver.taken;
        text.row(List.of(
                name(text, "FORM.from-unit", given.unit().orElse(null)),
                name(text, "FORM.from-official", given.official().orElse(null)),
                name(text, "FORM.to-unit", taken == null ? null : taken.unit().orElse(null)),
                name(
                        text,
                        "FORM.to-official",
                        taken == null ? null : taken.official().orElse(null)),
                shownAt(handOver),
                handOver.timeliness().message(),
                note(handOver)));
    }

    private Object shownAt(HandOver handOver) {
        return dossier().dossier().events().stream()
                .filter(event -> event.isKnownToDay() && event.at().equals(handOver.at()))
                .findFirst()
                .map(this::local)
                .orElseGet(() -> local(handOver.at()));
    }

    private Object name(FormText text, String label, @Nullable String id) {
        return text.known(label, id == null ? null : details().names().getOrDefault(id, id));
    }

    /** Returns the step that ended with the row, as the procedure names it. */
    private static Object note(HandOver handOver) {
        return handOver.given()
                .step()
                .<Object>map(step -> step.name())
                .orElse(handOver.given().stepId().orElse(""));
    }
}
