package org.commune4j.core.vietnam;

import java.util.List;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.text.Message;

/**
 * Form 04: the apology and proposal to extend the time of resolution (văn bản xin lỗi và đề nghị gia hạn thời gian giải
 * quyết).
 */
final class ApologyNotice extends DossierForm {

    private final DossierEvent event;

    private ApologyNotice(DossierCase dossier, DossierEvent event, FormDetails details) {
        super(FormKind.APOLOGY_NOTICE, dossier, event.at(), details);
        this.event = event;
    }

    /** Returns one for each apology that was sent by the moment of the assessment, in order. */
    static List<ApologyNotice> of(DossierAssessment assessment, FormDetails details) {
        DossierCase dossier = assessment.dossier();
        return dossier.events(DossierEventKind.APOLOGISED).stream()
                .map(event -> new ApologyNotice(dossier, event, details))
                .toList();
    }

    @Override
    void fill(FormText text) {
        name(text, "FORM.to");
        text.field("FORM.received-at", receivedOrNull())
                .field("FORM.office", office())
                .field("FORM.procedure", procedureName());
        personalId(text);
        text.field("FORM.dossier", id())
                .field("FORM.appointed-at", local(received(), EventDetail.APPOINTED_AT))
                .line(Message.of("FORM.apology-late"))
                .field("FORM.reason", event.find(EventDetail.REASON).orElse(null))
                .line(Message.of("FORM.apology-sorry"))
                .field("FORM.new-appointment", local(event, EventDetail.NEW_APPOINTMENT))
                .line(Message.of("FORM.apology-end"));
        sign(text, "FORM.sign-head");
    }
}
