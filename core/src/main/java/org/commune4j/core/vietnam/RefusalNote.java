package org.commune4j.core.vietnam;

import java.util.Optional;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.text.Message;

/** Form 03: the refusal to accept or to deal with a dossier (phiếu từ chối tiếp nhận, giải quyết hồ sơ). */
final class RefusalNote extends DossierForm {

    private final DossierEvent event;

    private RefusalNote(DossierCase dossier, DossierEvent event, FormDetails details) {
        super(FormKind.REFUSAL_NOTE, dossier, event.at(), details);
        this.event = event;
    }

    /**
     * Returns the note; empty if the dossier was neither refused nor left unaccepted by the moment of the assessment.
     */
    static Optional<RefusalNote> of(DossierAssessment assessment, FormDetails details) {
        DossierCase dossier = assessment.dossier();
        return dossier.events(DossierEventKind.NOT_ACCEPTED).stream()
                .findFirst()
                .or(() -> dossier.events(DossierEventKind.REFUSED).stream().findFirst())
                .map(event -> new RefusalNote(dossier, event, details))
                .filter(note -> policeForm(3, dossier, note.date()).isEmpty());
    }

    @Override
    void fill(FormText text) {
        text.field("FORM.office", office());
        name(text, "FORM.applicant");
        personalId(text);
        address(text);
        text.field("FORM.dossier", id());
        request(text);
        text.line(Message.of("FORM.refused"))
                .field("FORM.reason", event.find(EventDetail.REASON).orElse(null))
                .line(Message.of("FORM.refusal-informed"));
        sign(text, "FORM.sign-applicant", "FORM.sign-receiver");
    }
}
