package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** Form 07 (06 before 15 September 2025): the register of dossiers (sổ theo dõi hồ sơ), one line for each slip given out. */
final class DossierRegister extends DossierForm {

    private final List<ReceiptSlip> slips;

    DossierRegister(List<ReceiptSlip> slips, LocalDate date, FormDetails details) {
        super(FormKind.REGISTER, slips.stream().map(DossierForm::dossier).toList(), date, details);
        this.slips = List.copyOf(slips);
    }

    @Override
    void fill(FormText text) {
        text.row(List.of(
                Message.of("FORM.line"),
                Message.of("FORM.dossier"),
                Message.of("FORM.procedure"),
                Message.of("FORM.applicant"),
                Message.of("FORM.address"),
                Message.of("FORM.phone"),
                Message.of("FORM.lead-unit"),
                Message.of("FORM.received-at"),
                Message.of("FORM.appointed-at"),
                Message.of("FORM.returned-at"),
                Message.of("FORM.return-channel"),
                Message.of("FORM.signed")));
        for (int i = 0; i < slips.size(); i++) {
            row(text, i + 1, slips.get(i));
        }
    }

    private static void row(FormText text, int line, ReceiptSlip slip) {
        DossierCase dossier = slip.dossier();
        Optional<Applicant> applicant = slip.details().applicant();
        text.row(List.of(
                line,
                dossier.dossier().id(),
                text.known(
                        "FORM.procedure",
                        dossier.procedure().map(Procedure::name).orElse(null)),
                text.known("FORM.applicant", applicant.map(Applicant::name).orElse(null)),
                text.known("FORM.address", applicant.flatMap(Applicant::address).orElse(null)),
                text.known("FORM.phone", applicant.flatMap(Applicant::phone).orElse(null)),
                text.known("FORM.lead-unit", slip.details().leadUnit().orElse(null)),
                slip.local(slip.receipt()),
                text.known("FORM.appointed-at", slip.local(slip.receipt(), EventDetail.APPOINTED_AT)),
                returned(text, dossier, "FORM.returned-at", slip::local),
                returned(
                        text,
                        dossier,
                        "FORM.return-channel",
                        event -> event.find(EventDetail.CHANNEL)
                                .map(Channel::message)
                                .orElse(null)),
                ""));
    }

    /**
     * Returns nothing for a result that was not returned yet; missing where it was, or may have been, and no record
     * says so.
     */
    private static Object returned(
            FormText text, DossierCase dossier, String label, Function<DossierEvent, @Nullable Object> told) {
        List<DossierEvent> found = dossier.events(DossierEventKind.RESULT_RETURNED);
        if (!found.isEmpty()) {
            return text.known(label, told.apply(found.get(0)));
        }
        return dossier.happened(DossierEventKind.RESULT_RETURNED).isFalse() ? "" : text.known(label, null);
    }
}
