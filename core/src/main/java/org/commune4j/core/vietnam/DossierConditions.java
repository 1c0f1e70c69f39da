package org.commune4j.core.vietnam;

import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;

/** What the rules on a dossier, on its time and on its procedure share. */
final class DossierConditions {

    private DossierConditions() {}

    /** Returns the statement that the dossier was received. */
    static Condition<DossierCase> wasReceived() {
        return Condition.of(
                        "hồ sơ đã được tiếp nhận",
                        "the dossier was received",
                        (DossierCase dossier) -> dossier.dossier().receivedAt().isPresent())
                .otherwise("hồ sơ chưa được tiếp nhận", "the dossier was not received");
    }

    /** Returns the statement that an event of the kind is recorded. */
    static Condition<DossierCase> happened(String vietnamese, String english, DossierEventKind kind) {
        return Condition.ofTruth(vietnamese, english, (dossier, context) -> dossier.happened(kind));
    }

    /** Returns the statement that an event of one of the two kinds is recorded. */
    static Condition<DossierCase> happened(
            String vietnamese, String english, DossierEventKind one, DossierEventKind other) {
        return Condition.ofTruth(
                vietnamese, english, (dossier, context) -> dossier.happened(one).or(dossier.happened(other)));
    }

    static String procedureCode(DossierCase dossier) {
        return dossier.dossier().procedure().toString();
    }

    /** Returns unknown, for the procedure is not in the catalogue. */
    static Truth procedureUnknown(DossierCase dossier) {
        return Truth.ofUnknown(Message.of(
                        "DOSSIER.procedure-missing",
                        "thiếu dữ liệu: thủ tục {procedure}, không có trong danh mục",
                        "missing: the procedure {procedure}, which is not in the catalogue")
                .with("procedure", procedureCode(dossier)));
    }

    /** Returns unknown, for the due date is not determined. */
    static Truth dueDateUnknown() {
        return Truth.ofUnknown(Message.of("DOSSIER.due-date-missing"));
    }
}
