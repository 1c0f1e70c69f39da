package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** Form 03: the refusal to accept or to deal with a dossier (phiếu từ chối tiếp nhận, giải quyết hồ sơ). */
public final class RefusalNote extends DossierForm {

    private final DossierEvent event;
    private final @Nullable String reason;

    private RefusalNote(DossierCase dossier, DossierEvent event, @Nullable String reason, FormDetails details) {
        super(3, "/PTC-TTPVHCC", dossier, event.at(), details);
        this.event = event;
        this.reason = reason;
    }

    /**
     * Returns the note; empty if the dossier was neither refused nor left unaccepted by the moment of the assessment.
     */
    public static Optional<RefusalNote> of(DossierAssessment assessment, FormDetails details) {
        DossierCase dossier = assessment.dossier();
        for (DossierEvent.NotAccepted event : dossier.events(DossierEvent.NotAccepted.class)) {
            return Optional.of(new RefusalNote(dossier, event, event.reason().orElse(null), details));
        }
        for (DossierEvent.Refused event : dossier.events(DossierEvent.Refused.class)) {
            return Optional.of(new RefusalNote(dossier, event, event.reason().orElse(null), details));
        }
        return Optional.empty();
    }

    /** Tells when it was refused. */
    public OffsetDateTime refusedAt() {
        return event.at();
    }

    /** Returns the reason given; empty if none was. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    void fill(FormText text) {
        text.field("FORM.office", office());
        name(text, "FORM.applicant");
        personalId(text);
        address(text);
        text.field("FORM.dossier", id());
        request(text);
        text.line(Message.of("FORM.refused")).field("FORM.reason", reason).line(Message.of("FORM.refusal-informed"));
        sign(text, "FORM.sign-applicant", "FORM.sign-receiver");
    }
}
