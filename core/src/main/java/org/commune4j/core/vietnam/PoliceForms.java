package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.Message;

/** Which forms of the police take the place of forms 01 and 03. */
final class PoliceForms {

    /** The day on which Circulars 116/2026/TT-BCA and 118/2026/TT-BCA take effect. */
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 7, 1);

    private static final int RECEIPT = 1;
    private static final int REFUSAL = 3;

    private PoliceForms() {}

    static Optional<Explanation> find(int number, DossierCase dossier, LocalDate day) {
        if ((number != RECEIPT && number != REFUSAL) || day.isBefore(IN_FORCE)) {
            return Optional.empty();
        }
        Optional<Field> field = dossier.procedure().map(Procedure::field);
        if (field.equals(Optional.of(Fields.RESIDENCE))) {
            return Optional.of(Explanation.ofLaw(
                    Message.of("FORM.police").with("form", number == RECEIPT ? "CT04" : "CT06"),
                    LegalReference.of(
                            Instruments.CIRCULAR_116_2026_BCA,
                            Provision.ofClause("20", number == RECEIPT ? "4" : "5"),
                            SourceStatus.VERIFIED)));
        }
        if (field.equals(Optional.of(Fields.IDENTITY_CARD))) {
            return Optional.of(Explanation.ofLaw(
                    Message.of("FORM.police").with("form", "CC02, CC03"),
                    LegalReference.of(Instruments.CIRCULAR_118_2026_BCA, SourceStatus.REPORTED)));
        }
        return Optional.empty();
    }
}
