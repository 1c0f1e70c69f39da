package org.commune4j.core.vietnam;

import java.util.Optional;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;

/**
 * Form 01: the receipt and appointment slip (giấy tiếp nhận hồ sơ và hẹn trả kết quả). It shows the appointment that
 * was given, never a computed one.
 */
final class ReceiptSlip extends DossierForm {

    private final DossierEvent receipt;

    private ReceiptSlip(DossierCase dossier, DossierEvent receipt, FormDetails details) {
        super(FormKind.RECEIPT_SLIP, dossier, receipt.at(), details);
        this.receipt = receipt;
    }

    /** Returns the slip of the dossier; empty if it was not received by the moment of the assessment. */
    static Optional<ReceiptSlip> of(DossierAssessment assessment, FormDetails details) {
        DossierCase dossier = assessment.dossier();
        return dossier.events(DossierEventKind.RECEIVED).stream()
                .findFirst()
                .map(receipt -> new ReceiptSlip(dossier, receipt, details))
                .filter(slip -> policeForm(1, dossier, slip.date()).isEmpty());
    }

    /** Returns the receipt. */
    DossierEvent receipt() {
        return receipt;
    }

    /**
     * Returns how long the procedure may take; empty if there is no sourced limit or it is unknown which case applies.
     */
    Optional<Term> timeLimit() {
        return dossier()
                .procedure()
                .flatMap(procedure -> procedure
                        .timeLimit()
                        .select(dossier().dossier().facts())
                        .found())
                .map(LimitCase::term);
    }

    @Override
    Optional<String> formNumber() {
        return receipt.find(EventDetail.SLIP).or(() -> details().number());
    }

    @Override
    void fill(FormText text) {
        text.field("FORM.dossier", id()).field("FORM.office", office());
        name(text, "FORM.applicant");
        personalId(text);
        address(text);
        details().applicant().ifPresent(applicant -> representative(text, applicant));
        request(text);
        text.items("FORM.components", componentNames(details().components()))
                .field("FORM.sets", details().sets().orElse(null))
                .field("FORM.time-limit", timeLimit().map(Term::message).orElse(null))
                .field("FORM.received-at", local(receipt))
                .field("FORM.appointed-at", local(receipt, EventDetail.APPOINTED_AT))
                .field("FORM.collect-at", details().collectAt().orElse(null))
                .ifGiven("FORM.register-entry", details().registerEntry().orElse(null));
        sign(text, "FORM.sign-applicant", "FORM.sign-receiver");
    }

    private static void representative(FormText text, Applicant applicant) {
        if (applicant.representative().isEmpty()) {
            return;
        }
        Applicant other = applicant.representative().get();
        text.field("FORM.representative", other.name())
                .field("FORM.representative-id", other.personalId().orElse(null))
                .field("FORM.representative-address", other.address().orElse(null))
                .field("FORM.representative-phone", other.phone().orElse(null))
                .field("FORM.representative-email", other.email().orElse(null))
                .field("FORM.authorisation", applicant.authorisation().orElse(null));
    }
}
