package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Form 04: the apology and new appointment (phiếu xin lỗi và hẹn lại ngày trả kết quả). The form itself is headed "apology
 * and proposal to extend the time of resolution".
 */
public final class ApologyNotice extends DossierForm {

    private final DossierEvent.Apologised event;

    private ApologyNotice(DossierCase dossier, DossierEvent.Apologised event, FormDetails details) {
        super(4, "/PXL", dossier, event.at(), details);
        this.event = event;
    }

    /** Returns one for each apology that was sent by the moment of the assessment, in order. */
    public static List<ApologyNotice> of(DossierAssessment assessment, FormDetails details) {
        DossierCase dossier = assessment.dossier();
        return dossier.events(DossierEvent.Apologised.class).stream()
                .map(event -> new ApologyNotice(dossier, event, details))
                .toList();
    }

    /** Tells when it was sent. */
    public OffsetDateTime sentAt() {
        return event.at();
    }

    /** Returns the reason given; empty if none was. */
    public Optional<String> reason() {
        return event.reason();
    }

    /** Returns the appointment on the receipt slip, which is missed; empty if none was given. */
    public Optional<OffsetDateTime> appointedAt() {
        return dossier().dossier().appointedAt();
    }

    /** Tells when the result can be had now; empty if the apology names no new appointment. */
    public Optional<OffsetDateTime> newAppointment() {
        return event.newAppointment();
    }

    @Override
    Message heading() {
        return Message.of("FORM.apology-heading");
    }

    @Override
    void fill(FormText text) {
        @Nullable OffsetDateTime received = dossier().dossier().receivedAt().orElse(null);
        name(text, "FORM.to");
        text.field("FORM.received-at", localOrNull(received))
                .field("FORM.office", office())
                .field("FORM.procedure", procedureName());
        personalId(text);
        text.field("FORM.dossier", id())
                .field("FORM.appointed-at", localOrNull(appointedAt().orElse(null)))
                .line(Message.of("FORM.apology-late"))
                .field("FORM.reason", reason().orElse(null))
                .line(Message.of("FORM.apology-sorry"))
                .field("FORM.new-appointment", localOrNull(newAppointment().orElse(null)))
                .line(Message.of("FORM.apology-end"));
        sign(text, "FORM.sign-head");
    }
}
