package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Form 05: who had the dossier, who took it over when, and whether it was handed over early, on time or late (phiếu kiểm
 * soát quá trình giải quyết hồ sơ).
 */
public final class ProcessControlSlip extends DossierForm {

    private final List<HandOver> handOvers;

    private ProcessControlSlip(DossierCase dossier, List<HandOver> handOvers, FormDetails details) {
        super(5, "/PKS-TTPVHCC", dossier, dossier.asOf(), details);
        this.handOvers = List.copyOf(handOvers);
    }

    /** Returns the slip as of the moment of the assessment; empty if the dossier was not received by then. */
    public static Optional<ProcessControlSlip> of(DossierAssessment assessment, FormDetails details) {
        List<StepRecord> steps = assessment.steps();
        List<HandOver> handOvers = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isEnded()) {
                handOvers.add(new HandOver(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : null));
            }
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProcessControlSlip(assessment.dossier(), handOvers, details));
    }

    /** Returns the hand-overs in order; the last one, where the dossier has ended, is that of the result. */
    public List<HandOver> handOvers() {
        return handOvers;
    }

    /** A row of the slip: somebody gave the dossier away. */
    public static final class HandOver {
        private final StepRecord given;
        private final @Nullable StepRecord taken;

        HandOver(StepRecord given, @Nullable StepRecord taken) {
            this.given = given;
            this.taken = taken;
        }

        /** Returns the stretch that ended, with who had the dossier in it. */
        public StepRecord given() {
            return given;
        }

        /** Returns the stretch that began; empty where the dossier ended. */
        public Optional<StepRecord> taken() {
            return Optional.ofNullable(taken);
        }

        /** When. */
        public OffsetDateTime at() {
            return given.until();
        }

        /** Tells whether the giver kept to the time allotted to the step; UNDETERMINED if none is known. */
        public Timeliness timeliness() {
            return given.timeliness();
        }

        /** Returns the number of the row, for a log. */
        @Override
        public String toString() {
            return given.number() + " " + at() + " " + timeliness();
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
                .field(
                        "FORM.received-at",
                        localOrNull(dossier().dossier().receivedAt().orElse(null)))
                .field(
                        "FORM.appointed-at",
                        localOrNull(dossier().dossier().appointedAt().orElse(null)))
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
                local(handOver.at()),
                handOver.timeliness().message(),
                note(handOver)));
    }

    private Object name(FormText text, String label, @Nullable String id) {
        return text.known(label, id == null ? null : details().names().getOrDefault(id, id));
    }

    /** The step, as the procedure names it, that ended with the row. */
    private static Object note(HandOver handOver) {
        return handOver.given()
                .step()
                .<Object>map(step -> step.name())
                .orElse(handOver.given().stepId().orElse(""));
    }
}
