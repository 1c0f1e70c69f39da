package org.commune4j.core.vietnam;

import static org.commune4j.core.rule.Argument.arg;

import java.time.LocalDate;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.RuleContext;
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

    /** Returns the statement that it was submitted online. */
    static Condition<DossierCase> submittedOnline() {
        return Condition.ofTruth(
                        "hồ sơ được nộp trực tuyến",
                        "the dossier was submitted online",
                        (DossierCase dossier, RuleContext context) -> isSubmittedOnline(dossier))
                .otherwise("hồ sơ không được nộp trực tuyến", "the dossier was not submitted online");
    }

    private static Truth isSubmittedOnline(DossierCase dossier) {
        return dossier.channel()
                .map(channel -> channel.is(Channel.ONLINE))
                .orElseGet(() -> Truth.ofUnknown(Message.of(
                        "DOSSIER.channel-missing",
                        "thiếu dữ liệu: hình thức nộp hồ sơ",
                        "missing: the way of submission")));
    }

    /** Returns the statement that it was submitted or, where that is not recorded, received on the day or later. */
    static Condition<DossierCase> begunSince(LocalDate day) {
        return Condition.of(
                        "hồ sơ được nộp từ ngày {day}",
                        "the dossier was submitted on {day} or later",
                        (DossierCase dossier) -> !begunOn(dossier).isBefore(day),
                        arg("day", (DossierCase dossier) -> day))
                .otherwise("hồ sơ được nộp trước ngày {day}", "the dossier was submitted before {day}");
    }

    private static LocalDate begunOn(DossierCase dossier) {
        return dossier.dossier().events().isEmpty()
                ? dossier.local(dossier.asOf()).toLocalDate()
                : dossier.local(dossier.dossier().events().get(0).at()).toLocalDate();
    }

    /** Returns the statement that it was received before the day. */
    static Condition<DossierCase> receivedBefore(LocalDate day) {
        return Condition.of(
                        "hồ sơ được tiếp nhận trước ngày {day}",
                        "the dossier was received before {day}",
                        (DossierCase dossier) -> dossier.dossier()
                                .receivedAt()
                                .filter(at -> dossier.local(at).toLocalDate().isBefore(day))
                                .isPresent(),
                        arg("day", (DossierCase dossier) -> day))
                .otherwise("hồ sơ chưa được tiếp nhận trước ngày {day}", "the dossier was not received before {day}");
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
