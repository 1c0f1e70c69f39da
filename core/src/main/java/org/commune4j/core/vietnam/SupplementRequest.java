package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;

/** Form 02: the request to supplement and complete a dossier (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). */
public final class SupplementRequest extends DossierForm {

    private final DossierEvent.SupplementRequested event;

    private SupplementRequest(DossierCase dossier, DossierEvent.SupplementRequested event, FormDetails details) {
        super(2, "/PBS-TTPVHCC", dossier, event.at(), details);
        this.event = event;
    }

    /** Returns one for each request that was made by the moment of the assessment, in order. */
    public static List<SupplementRequest> of(DossierAssessment assessment, FormDetails details) {
        DossierCase dossier = assessment.dossier();
        return dossier.events(DossierEvent.SupplementRequested.class).stream()
                .map(event -> new SupplementRequest(dossier, event, details))
                .toList();
    }

    /** Tells when it was made. */
    public OffsetDateTime requestedAt() {
        return event.at();
    }

    /** Returns the reason given; empty if none was. */
    public Optional<String> reason() {
        return event.reason();
    }

    /**
     * Returns what is to be supplied: ids of the procedure's components, or names of papers; empty if that is not
     * recorded.
     */
    public List<String> components() {
        return event.components();
    }

    @Override
    void fill(FormText text) {
        name(text, "FORM.dossier-of");
        request(text);
        address(text);
        text.items("FORM.to-supply", componentNames(components()))
                .field("FORM.reason", reason().orElse(null))
                .field("FORM.contact", details().contact().orElse(null));
        sign(text, "FORM.sign-guide");
    }
}
