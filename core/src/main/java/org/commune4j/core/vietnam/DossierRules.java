package org.commune4j.core.vietnam;

import static org.commune4j.core.dossier.DossierSubjects.DOSSIER;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.DossierConditions.begunSince;
import static org.commune4j.core.vietnam.DossierConditions.happened;
import static org.commune4j.core.vietnam.DossierConditions.procedureUnknown;
import static org.commune4j.core.vietnam.DossierConditions.submittedOnline;
import static org.commune4j.core.vietnam.DossierConditions.wasReceived;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the handling of a dossier: its first answer, its slip, its result or refusal, and who decides. The full text of Decree 118/2025 was
 * not at hand: what provinces wrote under it in November 2025 informs a default for all, which is UNVERIFIED outside its
 * province.
 */
final class DossierRules {

    /** The forms 02, 03 and 04, which ask for a reason: that they must be used so is inferred from them. */
    static final LegalReference FORMS =
            LegalReference.of(Instruments.CIRCULAR_03_2025_VPCP, Provision.ofAnnex("I"), SourceStatus.UNVERIFIED);

    static final DateRange SINCE_THE_FORMS = DateRange.from(FormKind.SEVEN_FORMS);

    /** Article 17(2)(a) of Decree 118/2025 as Decree 309/2026 words it. */
    private static final LegalReference ONE_FULL_NOTICE =
            LegalReference.of(Instruments.DECREE_309_2026, Provision.ofClause("8", "1"), SourceStatus.VERIFIED);

    private static final LocalDate DECREE_309 = LocalDate.of(2026, 8, 5);
    private static final DateRange SINCE_309 = DateRange.from(DECREE_309);

    /** What answers a dossier that was submitted, or ends the waiting for an answer. */
    private static final Set<DossierEventKind> ANSWERS = Set.of(
            DossierEventKind.RECEIVED,
            DossierEventKind.NOT_ACCEPTED,
            DossierEventKind.SUPPLEMENT_REQUESTED,
            DossierEventKind.WITHDRAWN);

    /** A dossier that ended so has no result. */
    private static final Set<DossierState> WITHOUT_RESULT = Set.of(DossierState.STOPPED, DossierState.WITHDRAWN);

    private DossierRules() {}

    static List<Rule<?>> all() {
        return List.of(
                slipGiven(),
                resultAfterResolution(),
                refusalExplained(),
                noticeExplained(),
                decidedWithPower(),
                onlineAcknowledged());
    }

    // ---------------------------------------------------------------- slip, refusal and result

    private static Rule<DossierCase> resultAfterResolution() {
        return Rule.on(DOSSIER, "DOSSIER-007")
                .says("Kết quả được trả sau khi đã giải quyết xong", "The result is returned after the decision")
                // Of a dossier that was stopped or withdrawn it is the papers that are given back.
                .when(ofTruth(
                                "đã trả kết quả", //
                                "a result was returned",
                                (DossierCase dossier, RuleContext context) -> dossier.happened(
                                                DossierEventKind.RESULT_RETURNED)
                                        .and(Truth.of(!WITHOUT_RESULT.contains(
                                                dossier.dossier().state()))))
                        .otherwise("chưa trả kết quả", "no result was returned"))
                .must(happened(
                                "trước đó đã giải quyết xong",
                                "the matter was decided before",
                                DossierEventKind.RESOLVED,
                                DossierEventKind.REFUSED)
                        .otherwise("trước đó chưa giải quyết xong", "the matter was not decided before"))
                .per(Basis.INTEGRITY)
                .tags("dossier", "result")
                .build();
    }

    private static Rule<DossierCase> slipGiven() {
        return Rule.on(DOSSIER, "DOSSIER-009")
                .says(
                        "Khi tiếp nhận phải cấp giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                        "At receipt the applicant is given a receipt and appointment slip")
                .when(allOf(
                        "hồ sơ được tiếp nhận từ ngày 01/7/2025",
                        "the dossier was received on 1 July 2025 or later",
                        part("scope-received", wasReceived()),
                        part("scope-day", begunSince(TwoTierModel.BEGINNING))))
                .must(Condition.of(
                                "có ghi ngày hẹn trả kết quả",
                                "a return date is recorded",
                                (DossierCase dossier) ->
                                        dossier.dossier().appointedAt().isPresent())
                        .otherwise("chưa ghi ngày hẹn trả kết quả", "no return date is recorded"))
                .per(LegalReference.of(Instruments.DECREE_118_2025, Provision.ofArticle("17"), SourceStatus.REPORTED))
                .inForce(TwoTierModel.IN_FORCE)
                .tags("dossier", "slip")
                .remedy((dossier, context) -> List.of(Message.of(
                        "DOSSIER-009.remedy-slip",
                        "Cấp giấy tiếp nhận hồ sơ và hẹn trả kết quả, ghi ngày hẹn trả.",
                        "Give out the receipt and appointment slip and record its return date.")))
                .build();
    }

    private static Rule<DossierCase> refusalExplained() {
        DateRange days = DateRange.of(FormKind.SEVEN_FORMS, DECREE_309);
        return Rule.on(DOSSIER, "DOSSIER-013")
                .says("Từ chối hồ sơ phải nêu lý do", "A refusal gives its reason")
                .when(ofTruth(
                                "hồ sơ bị từ chối hoặc không được tiếp nhận",
                                "the dossier was refused or not accepted",
                                (DossierCase dossier, RuleContext context) -> happenedIn(
                                        dossier, days, DossierEventKind.NOT_ACCEPTED, DossierEventKind.REFUSED))
                        .otherwise(
                                "hồ sơ không bị từ chối giải quyết hay từ chối tiếp nhận",
                                "the dossier was neither refused nor turned away"))
                .must(ofTruth(
                                "đã nêu lý do cho người nộp hồ sơ",
                                "the applicant was given the reason",
                                (DossierCase dossier, RuleContext context) -> hasReason(
                                        dossier, days, DossierEventKind.NOT_ACCEPTED, DossierEventKind.REFUSED))
                        .otherwise("chưa nêu lý do cho người nộp hồ sơ", "the applicant was not given the reason"))
                .per(FORMS)
                // What happened before Decree 309/2026 stays under what held then.
                .inForce(SINCE_THE_FORMS)
                .tags("dossier", "refusal")
                .remedy((dossier, context) -> List.of(Message.of(
                        "DOSSIER-013.remedy-reason",
                        "Gửi phiếu từ chối có nêu rõ lý do.",
                        "Send the refusal note with the reason.")))
                .build();
    }

    /** What DOSSIER-013 inferred from the forms, and requests for a supplement, since a text says so. */
    private static Rule<DossierCase> noticeExplained() {
        return Rule.on(DOSSIER, "DOSSIER-017")
                .says(
                        "Hồ sơ chưa đầy đủ, chưa chính xác hoặc không thuộc thẩm quyền phải được thông báo, nêu rõ lý do",
                        "A dossier that is incomplete, inaccurate or outside the competence is answered with the reason")
                .when(ofTruth(
                                "hồ sơ bị từ chối, không được tiếp nhận hoặc bị yêu cầu bổ sung",
                                "the dossier was refused, not accepted or to be supplemented",
                                (DossierCase dossier, RuleContext context) -> happenedIn(
                                        dossier,
                                        SINCE_309,
                                        DossierEventKind.NOT_ACCEPTED,
                                        DossierEventKind.REFUSED,
                                        DossierEventKind.SUPPLEMENT_REQUESTED))
                        .otherwise(
                                "hồ sơ không bị từ chối, cũng không bị yêu cầu bổ sung",
                                "the dossier was neither refused nor to be supplemented"))
                .must(ofTruth(
                                "mọi thông báo đều nêu rõ lý do",
                                "every notice gives the reason",
                                (DossierCase dossier, RuleContext context) -> hasReason(
                                        dossier,
                                        SINCE_309,
                                        DossierEventKind.NOT_ACCEPTED,
                                        DossierEventKind.REFUSED,
                                        DossierEventKind.SUPPLEMENT_REQUESTED))
                        .otherwise("có thông báo chưa nêu rõ lý do", "a notice does not give the reason"))
                .per(ONE_FULL_NOTICE)
                .inForce(SINCE_309)
                .tags("dossier", "refusal", "supplement")
                .remedy((dossier, context) -> List.of(Message.of(
                        "DOSSIER-017.remedy-notice",
                        "Gửi một lần thông báo đầy đủ: nội dung, lý do và hướng dẫn hoàn thiện.",
                        "Send one full notice: what is wrong, the reason and how to complete the dossier.")))
                .build();
    }

    /** Tells whether an event of one of the kinds happened within the range. */
    private static Truth happenedIn(DossierCase dossier, DateRange range, DossierEventKind... kinds) {
        Truth any = Truth.FALSE;
        for (DossierEventKind kind : kinds) {
            List<DossierEvent> recorded = dossier.events(kind);
            any = any.or(
                    recorded.isEmpty()
                            ? dossier.happened(kind)
                            : Truth.of(recorded.stream().anyMatch(event -> isIn(dossier, range, event))));
        }
        return any;
    }

    private static boolean isIn(DossierCase dossier, DateRange range, DossierEvent event) {
        return range.contains(dossier.local(event.at()).toLocalDate());
    }

    private static Truth hasReason(DossierCase dossier, DateRange range, DossierEventKind... kinds) {
        boolean all = true;
        for (DossierEventKind kind : kinds) {
            for (DossierEvent event : dossier.events(kind)) {
                all &= !isIn(dossier, range, event)
                        || event.find(EventDetail.REASON)
                                .filter(reason -> !reason.isBlank())
                                .isPresent();
            }
        }
        if (all) {
            return Truth.TRUE;
        }
        return dossier.dossier().isDetailed()
                ? Truth.FALSE
                : Truth.ofUnknown(Message.of(
                        "DOSSIER.details-missing",
                        "thiếu dữ liệu: nội dung chi tiết của các sự kiện, dữ liệu không có",
                        "missing: the details of the events, which the record does not carry"));
    }

    // ---------------------------------------------------------------- power

    private static Rule<DossierCase> decidedWithPower() {
        return Rule.on(DOSSIER, "DOSSIER-014")
                .says(
                        "Người quyết định hồ sơ có thẩm quyền quyết định",
                        "The official who decides a dossier has the power to do so")
                .when(happened(
                                "hồ sơ đã được quyết định", //
                                "the matter was decided",
                                DossierEventKind.RESOLVED)
                        .otherwise("hồ sơ chưa được quyết định", "the matter was not decided"))
                .must(ofTruth(
                                "chức danh đã quyết định ({post}) có thẩm quyền đối với thủ tục {procedure}",
                                "the post that decided ({post}) has the power for the procedure {procedure}",
                                (DossierCase dossier, RuleContext context) -> hadPower(dossier),
                                arg("post", DossierRules::decidingPost),
                                arg("procedure", DossierConditions::procedureCode))
                        .otherwise(
                                "chức danh đã quyết định ({post}) không có thẩm quyền đối với thủ tục {procedure}",
                                "the post that decided ({post}) does not have the power for the procedure {procedure}"))
                .per(Basis.INTEGRITY)
                .tags("dossier", "authority")
                .remedy((dossier, context) -> powerOf(dossier).map(TaskView::whoMayAct).stream()
                        .filter(officials -> !officials.isEmpty())
                        .map(officials -> Message.of(
                                        "DOSSIER-014.remedy-decide",
                                        "Để người có thẩm quyền quyết định: {officials}.",
                                        "Have it decided by an official with the authority: {officials}.")
                                .with("officials", officials))
                        .toList())
                .build();
    }

    /** Who left is named instead of the post: it is not the post that lacks the power. */
    private static Object decidingPost(DossierCase dossier) {
        Optional<DossierEvent> decision = decision(dossier);
        Optional<String> official = decision.flatMap(event -> event.find(EventDetail.OFFICIAL));
        if (decision.filter(event -> isGone(dossier, event)).isPresent()) {
            return Message.of(
                            "DOSSIER-014.gone",
                            "{official}, không công tác vào ngày {date}",
                            "{official}, not in service on {date}")
                    .with("official", official.orElseThrow())
                    .with("date", decidedOn(dossier));
        }
        return decision.flatMap(event -> event.find(EventDetail.POST))
                .or(() -> onlyPost(dossier))
                .or(() -> official)
                .orElse("-");
    }

    /** The post of the official of the decision, where the roster gives that official one post on that day and no other. */
    private static Optional<String> onlyPost(DossierCase dossier) {
        return dossier.authority()
                .flatMap(matrix -> decision(dossier)
                        .flatMap(event -> event.find(EventDetail.OFFICIAL))
                        .flatMap(official ->
                                matrix.facts().on(decidedOn(dossier)).findOfficial(official)))
                .map(OfficialView::posts)
                .filter(posts -> posts.size() == 1)
                .map(posts -> posts.get(0).id());
    }

    private static Optional<DossierEvent> decision(DossierCase dossier) {
        return dossier.events(DossierEventKind.RESOLVED).stream().findFirst();
    }

    /** Who had the power for the procedure's task on the day of the decision; empty where something for that is missing. */
    private static Optional<TaskView> powerOf(DossierCase dossier) {
        return missingForPower(dossier) != null
                ? Optional.empty()
                : Optional.of(dossier.authority().orElseThrow().whoMay(task(dossier), decidedOn(dossier)));
    }

    private static String task(DossierCase dossier) {
        return dossier.procedure().flatMap(Procedure::task).orElseThrow();
    }

    private static LocalDate decidedOn(DossierCase dossier) {
        return dossier.local(decision(dossier).orElseThrow().at()).toLocalDate();
    }

    private static @Nullable Truth missingForPower(DossierCase dossier) {
        if (dossier.procedure().isEmpty()) {
            return procedureUnknown(dossier);
        }
        Procedure procedure = dossier.procedure().get();
        if (procedure.task().isEmpty()) {
            return Truth.ofUnknown(Message.of(
                            "DOSSIER-014.task-missing",
                            "thiếu dữ liệu: nhiệm vụ mà thủ tục {procedure} thuộc về",
                            "missing: the task that the procedure {procedure} belongs to")
                    .with("procedure", procedure.code().toString()));
        }
        if (dossier.authority().isEmpty()) {
            return Truth.ofUnknown(Message.of(
                    "DOSSIER-014.authority-missing",
                    "thiếu dữ liệu: cơ quan, người nào có thẩm quyền gì tại đơn vị hành chính cấp xã",
                    "missing: who has which power in the commune"));
        }
        LocalDate day = decidedOn(dossier);
        return dossier.authority()
                        .get()
                        .facts()
                        .catalogue()
                        .find(task(dossier), day)
                        .isPresent()
                ? null
                : Truth.ofUnknown(Message.of(
                                "DOSSIER-014.task-unknown",
                                "thiếu dữ liệu: nhiệm vụ {task} vào ngày {date}",
                                "missing: the task {task} on {date}")
                        .with("task", task(dossier))
                        .with("date", day));
    }

    /**
     * A post that is recorded is judged by its power. Where none is, it follows from the official and the day; but that official
     * may be the one who recorded the decision, so that having the power speaks for itself and not having it proves nothing.
     */
    private static Truth hadPower(DossierCase dossier) {
        @Nullable Truth missing = missingForPower(dossier);
        if (missing != null) {
            return missing;
        }
        DossierEvent decision = decision(dossier).orElseThrow();
        TaskView power = powerOf(dossier).orElseThrow();
        if (isGone(dossier, decision)) {
            return Truth.FALSE;
        }
        if (decision.find(EventDetail.POST).isEmpty()) {
            return officialHadPower(dossier, decision, power);
        }
        Truth may = power.mayActIn(decision.find(EventDetail.POST).orElseThrow());
        return may.isFalse() && !dossier.authority().orElseThrow().isComplete(decidedOn(dossier))
                ? Truth.ofUnknown(Message.of(
                                "DOSSIER-014.duties-incomplete",
                                "thiếu dữ liệu: toàn bộ phân công và phân quyền, phân cấp, ủy quyền vào ngày {date}",
                                "missing: all assignments and transfers of authority on {date}")
                        .with("date", decidedOn(dossier)))
                : may;
    }

    /** Whether the official of the decision is known not to be in service on that day: who has left decides nothing. */
    private static boolean isGone(DossierCase dossier, DossierEvent decision) {
        Optional<String> official = decision.find(EventDetail.OFFICIAL);
        return dossier.authority().stream()
                .flatMap(matrix -> matrix.facts().officials().stream())
                .filter(one -> official.filter(one.id()::equals).isPresent())
                .anyMatch(one -> !one.isInServiceOn(decidedOn(dossier)));
    }

    private static Truth officialHadPower(DossierCase dossier, DossierEvent decision, TaskView power) {
        Optional<String> official = decision.find(EventDetail.OFFICIAL);
        Truth may = official.map(power::mayAct).orElse(Truth.FALSE);
        if (!may.isFalse()) {
            return may;
        }
        Optional<String> post = onlyPost(dossier);
        return Truth.ofUnknown(
                official.isEmpty() || post.isEmpty()
                        ? Message.of(
                                "DOSSIER-014.post-missing",
                                "thiếu dữ liệu: chức danh đã quyết định",
                                "missing: the post that decided")
                        : Message.of(
                                        "DOSSIER-014.decided-or-recorded",
                                        "thiếu dữ liệu: {official} (chức danh {post}, không có thẩm quyền) đã quyết định hay chỉ ghi"
                                                + " nhận quyết định",
                                        "missing: whether {official} (in the post {post}, which does not have the power)"
                                                + " decided or only recorded the decision")
                                .with("official", official.get())
                                .with("post", post.get()));
    }

    // ---------------------------------------------------------------- first answer

    private static Rule<DossierCase> onlineAcknowledged() {
        return Rule.on(DOSSIER, "DOSSIER-018")
                .says(
                        "Hồ sơ nộp trực tuyến được trả lời lần đầu trong thời hạn quy định",
                        "A dossier submitted online is answered for the first time within the time allowed")
                .when(allOf(
                        "hồ sơ được nộp trực tuyến và thời điểm nộp được ghi lại",
                        "the dossier was submitted online, and it is recorded when",
                        part("scope-online", submittedOnline()),
                        part("scope-day", begunSince(TwoTierModel.BEGINNING)),
                        part(
                                "scope-submitted",
                                happened(
                                                "thời điểm nộp hồ sơ được ghi lại",
                                                "it is recorded when it was submitted",
                                                DossierEventKind.SUBMITTED)
                                        .otherwise(
                                                "thời điểm nộp hồ sơ không được ghi lại",
                                                "it is not recorded when it was submitted"))))
                .must(ofTruth(
                                "từ khi nộp ({submitted}) đến khi được trả lời lần đầu không quá {hours} giờ làm việc",
                                "no more than {hours} working hours passed from the submission ({submitted}) to the first"
                                        + " answer",
                                DossierRules::isAnsweredInTime,
                                arg("submitted", DossierRules::submittedAt),
                                arg(
                                        "hours",
                                        (DossierCase dossier, RuleContext context) ->
                                                context.get(Figures.ACKNOWLEDGEMENT_HOURS)))
                        .otherwise(
                                "từ khi nộp ({submitted}) đến khi được trả lời lần đầu đã quá {hours} giờ làm việc",
                                "more than {hours} working hours passed from the submission ({submitted}) to the first"
                                        + " answer"))
                .per(LegalReference.of(Instruments.DECREE_45_2020, SourceStatus.UNVERIFIED))
                .inForce(TwoTierModel.IN_FORCE)
                .reads(Figures.ACKNOWLEDGEMENT_HOURS)
                .tags("dossier", "receipt", "online")
                .remedy((dossier, context) -> firstAnswer(dossier).isPresent()
                        ? List.of()
                        : List.of(Message.of(
                                "DOSSIER-018.remedy-answer",
                                "Tiếp nhận hồ sơ, yêu cầu bổ sung hoặc từ chối tiếp nhận.",
                                "Receive the dossier, ask for a supplement, or do not accept it.")))
                .build();
    }

    private static OffsetDateTime submittedAt(DossierCase dossier) {
        return dossier.events(DossierEventKind.SUBMITTED).get(0).at();
    }

    private static Optional<DossierEvent> firstAnswer(DossierCase dossier) {
        return dossier.dossier().events().stream()
                .filter(event -> ANSWERS.contains(event.kind()))
                .findFirst();
    }

    private static Truth isAnsweredInTime(DossierCase dossier, RuleContext context) {
        if (dossier.counting().calendar().officeHours().isEmpty()) {
            return Truth.ofUnknown(Message.of(
                    "DOSSIER-018.hours-missing", "thiếu dữ liệu: giờ làm việc", "missing: the office hours"));
        }
        Deadline limit = Term.workingHours(context.get(Figures.ACKNOWLEDGEMENT_HOURS))
                .from(submittedAt(dossier), dossier.counting());
        return dossier.isInTime(
                limit, firstAnswer(dossier).map(DossierEvent::at).orElse(dossier.asOf()));
    }
}
