package org.commune4j.core.vietnam;

import java.util.Optional;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.text.Message;

/** Form 05: the notice that the resolution of a dossier stops (thông báo dừng giải quyết hồ sơ). */
final class StopNotice extends DossierForm {

    private final DossierEvent event;

    private StopNotice(DossierCase dossier, DossierEvent event, FormDetails details) {
        super(FormKind.STOP_NOTICE, dossier, event.at(), details);
        this.event = event;
    }

    /**
     * Returns the notice; empty if the dossier was neither withdrawn nor stopped by the moment of the assessment, or before
     * there was such a form.
     */
    static Optional<StopNotice> of(DossierAssessment assessment, FormDetails details) {
        DossierCase dossier = assessment.dossier();
        return dossier.events(DossierEventKind.WITHDRAWN).stream()
                .findFirst()
                .or(() -> dossier.events(DossierEventKind.STOPPED).stream().findFirst())
                .map(event -> new StopNotice(dossier, event, details))
                .filter(notice -> notice.number() > 0);
    }

    @Override
    void fill(FormText text) {
        boolean asked = event.kind() == DossierEventKind.WITHDRAWN;
        name(text, "FORM.to");
        personalId(text);
        address(text);
        text.field("FORM.dossier", id())
                .field("FORM.procedure", procedureName())
                .field("FORM.received-at", receivedOrNull())
                .field("FORM.stopped-at", local(event))
                .field(
                        "FORM.reason",
                        asked
                                ? Message.of("FORM.stopped-on-request")
                                : event.find(EventDetail.REASON).orElse(null))
                .field("FORM.contact", details().contact().orElse(null))
                .line(Message.of("FORM.refusal-informed"));
        sign(text, "FORM.sign-head");
    }
}
