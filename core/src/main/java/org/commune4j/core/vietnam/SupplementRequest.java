package org.commune4j.core.vietnam;

import java.util.List;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;

/** Form 02: the request to supplement and complete a dossier (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). */
final class SupplementRequest extends DossierForm {

    private final DossierEvent event;

    private SupplementRequest(DossierCase dossier, DossierEvent event, FormDetails details) {
        super(FormKind.SUPPLEMENT_REQUEST, dossier, event.at(), details);
        this.event = event;
    }

    /** Returns one for each request that was made by the moment of the assessment, in order. */
    static List<SupplementRequest> of(DossierAssessment assessment, FormDetails details) {
        DossierCase dossier = assessment.dossier();
        return dossier.events(DossierEventKind.SUPPLEMENT_REQUESTED).stream()
                .map(event -> new SupplementRequest(dossier, event, details))
                .toList();
    }

    @Override
    void fill(FormText text) {
        name(text, "FORM.dossier-of");
        request(text);
        address(text);
        text.items(
                        "FORM.to-supply",
                        componentNames(event.find(EventDetail.COMPONENTS).orElse(List.of())))
                .field("FORM.reason", event.find(EventDetail.REASON).orElse(null))
                .field("FORM.contact", details().contact().orElse(null));
        sign(text, "FORM.sign-guide");
    }
}
