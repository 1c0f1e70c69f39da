package org.commune4j.core.vietnam;

import static org.commune4j.core.dossier.DossierSubjects.DOSSIER;
import static org.commune4j.core.dossier.DossierSubjects.STEP;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.DossierConditions.dueDateUnknown;
import static org.commune4j.core.vietnam.DossierConditions.happened;
import static org.commune4j.core.vietnam.DossierConditions.procedureUnknown;
import static org.commune4j.core.vietnam.DossierConditions.receivedBefore;
import static org.commune4j.core.vietnam.DossierConditions.wasReceived;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/**
 * Rules on the time of a dossier: the return date, lateness and its apology, requests for a supplement, the time of each
 * step. The full text of Decree 118/2025 was not at hand: what provinces wrote under it in November 2025 informs a default
 * for all, which is UNVERIFIED outside its province.
 */
final class DossierTimeRules {

    /** The first day of Decree 309/2026. */
    private static final LocalDate DECREE_309 = LocalDate.of(2026, 8, 5);

    /** Lai Châu, and Đồng Tháp and Hà Tĩnh likewise: a default for other provinces, which the host confirms or leaves out. */
    private static final LegalReference LAI_CHAU =
            LegalReference.of(Instruments.DECISION_88_2025_LAI_CHAU, SourceStatus.UNVERIFIED);

    /** Those texts are of November 2025, on days that are not known. */
    private static final DateRange AFTER_NOVEMBER_2025 = DateRange.from(LocalDate.of(2025, 12, 1));

    private DossierTimeRules() {}

    static List<Rule<?>> all() {
        return List.of(
                returnDateWithinLimit(),
                apologyWhenOverdue(),
                apologyInTime(),
                oneNewReturnDate(),
                oneSupplementRequest(),
                supplementAskedOnce(),
                fullGuidanceAtOnce(),
                supplementAskedAsAllowed(),
                stepWithinShare());
    }

    // ---------------------------------------------------------------- return date

    private static Rule<DossierCase> returnDateWithinLimit() {
        return Rule.on(DOSSIER, "DOSSIER-001")
                .says(
                        "Ngày hẹn trả trên giấy hẹn không muộn hơn thời hạn giải quyết",
                        "The return date on the slip is no later than the time limit allows")
                .when(Condition.of(
                                "đã hẹn ngày trả kết quả",
                                "a return date was set",
                                (DossierCase dossier) ->
                                        dossier.dossier().appointedAt().isPresent())
                        .otherwise("chưa hẹn ngày trả kết quả", "no return date was set"))
                .must(ofTruth(
                                "ngày hẹn trả ({appointed}) không muộn hơn thời hạn tính từ khi tiếp nhận ({due})",
                                "the return date ({appointed}) is no later than the limit counted from receipt ({due})",
                                (DossierCase dossier, RuleContext context) -> isAppointedWithinLimit(dossier),
                                arg("appointed", DossierTimeRules::appointment),
                                arg(
                                        "due",
                                        (DossierCase dossier) -> dossier.deadlineAtReceipt()
                                                .map(DossierTimeRules::due)
                                                .orElseGet(DossierTimeRules::dueUnknown)))
                        .otherwise(
                                "ngày hẹn trả ({appointed}) muộn hơn thời hạn tính từ khi tiếp nhận ({due})",
                                "the return date ({appointed}) is later than the limit counted from receipt ({due})"))
                .per(Basis.INTEGRITY)
                .tags("dossier", "deadline")
                .remedy((dossier, context) -> dossier.deadlineAtReceipt().flatMap(Deadline::findEarliest).stream()
                        .map(day -> Message.of(
                                        "DOSSIER-001.remedy-appoint",
                                        "Hẹn trả kết quả chậm nhất vào {due}.",
                                        "Set the return date to {due} or earlier.")
                                .with("due", shown(dossier.deadlineAtReceipt().orElseThrow(), day)))
                        .toList())
                .build();
    }

    private static Truth isAppointedWithinLimit(DossierCase dossier) {
        return dossier.deadlineAtReceipt()
                .map(limit -> dossier.isInTime(limit, appointment(dossier)))
                .orElseGet(() -> procedureUnknown(dossier));
    }

    private static OffsetDateTime appointment(DossierCase dossier) {
        return dossier.dossier().appointedAt().orElseThrow();
    }

    private static Message dueUnknown() {
        return Message.of("DOSSIER.due-none", "chưa xác định được ngày", "date undetermined");
    }

    /** The due day or, where the term ends at one, the hour; the range of possible ones, or that there is none. */
    private static Message due(Deadline deadline) {
        Optional<LocalDate> earliest = deadline.findEarliest();
        Optional<LocalDate> latest = deadline.findLatest();
        if (earliest.isEmpty() || latest.isEmpty()) {
            return dueUnknown();
        }
        return earliest.equals(latest)
                ? Message.of("DOSSIER.due", "{due}", "{due}").with("due", shown(deadline, earliest.get()))
                : Message.of("DOSSIER.due-between", "từ {earliest} đến {latest}", "{earliest} to {latest}")
                        .with("earliest", earliest.get())
                        .with("latest", latest.get());
    }

    /** Returns the hour of a due day at which the term ends, or the day where it ends with it or may end at several hours. */
    private static Object shown(Deadline deadline, LocalDate day) {
        if (deadline.state() != Deadline.DeadlineState.DETERMINED) {
            return day;
        }
        LocalDateTime end = deadline.counting().calendar().local(deadline.endExclusive());
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : end;
    }

    // ---------------------------------------------------------------- lateness

    private static Rule<DossierCase> apologyWhenOverdue() {
        return Rule.on(DOSSIER, "DOSSIER-002")
                .says(
                        "Hồ sơ quá hạn thì phải gửi văn bản xin lỗi cho người nộp hồ sơ",
                        "For an overdue dossier the applicant is sent an apology")
                .when(isOverdue())
                .must(apologyWasSent())
                // The Circular has a form for it; that it must be used is inferred.
                .per(DossierRules.FORMS)
                .inForce(DossierRules.SINCE_THE_FORMS)
                .tags("dossier", "late")
                .remedy((dossier, context) -> dossier.dossier().state().isEnded()
                        ? List.of()
                        : List.of(Message.of(
                                "DOSSIER-002.remedy-apologise",
                                "Gửi văn bản xin lỗi, nêu lý do và hẹn lại ngày trả kết quả.",
                                "Send the apology with the reason and a new return date.")))
                .build();
    }

    private static Rule<DossierCase> apologyInTime() {
        return Rule.on(DOSSIER, "DOSSIER-003")
                .says(
                        "Văn bản xin lỗi cần gửi trước ngày đến hạn đủ số ngày quy định",
                        "The apology should be sent as many days before the due date as asked for")
                .when(allOf(
                        "hồ sơ quá hạn và đã gửi văn bản xin lỗi",
                        "the dossier is overdue and an apology was sent",
                        part("scope-late", isOverdue()),
                        part("scope-apology", apologyWasSent())))
                .should(ofTruth(
                                "văn bản xin lỗi ({apologised}) đã gửi đủ sớm trước ngày đến hạn ({due})",
                                "the apology ({apologised}) was sent early enough before the due date ({due})",
                                (DossierCase dossier, RuleContext context) -> isApologisedInTime(dossier),
                                arg("apologised", DossierTimeRules::dayOfApology),
                                arg(
                                        "due",
                                        (DossierCase dossier) -> dossier.deadline()
                                                .map(DossierTimeRules::due)
                                                .orElseGet(DossierTimeRules::dueUnknown)))
                        .otherwise(
                                "văn bản xin lỗi ({apologised}) chưa gửi đủ sớm trước ngày đến hạn ({due})",
                                "the apology ({apologised}) was not sent early enough before the due date ({due})"))
                .per(LAI_CHAU)
                .inForce(AFTER_NOVEMBER_2025)
                .tags("dossier", "late")
                .build();
    }

    private static Condition<DossierCase> isOverdue() {
        return ofTruth(
                        "hồ sơ quá hạn",
                        "the dossier is overdue",
                        (DossierCase dossier, RuleContext context) -> dossier.isLate())
                .otherwise("hồ sơ không quá hạn", "the dossier is not overdue");
    }

    private static Condition<DossierCase> apologyWasSent() {
        return happened("đã gửi văn bản xin lỗi", "an apology was sent", DossierEventKind.APOLOGISED)
                .otherwise("chưa gửi văn bản xin lỗi", "no apology was sent");
    }

    private static Truth isApologisedInTime(DossierCase dossier) {
        Optional<LocalDate> due = dossier.deadline().flatMap(Deadline::findDate);
        if (due.isEmpty()) {
            return dueDateUnknown();
        }
        try {
            LocalDate latest = dossier.counting()
                    .lateHandling()
                    .apologyBy(due.get(), dossier.counting().calendar());
            return Truth.of(!dayOfApology(dossier).isAfter(latest));
        } catch (DateTimeException undecidedOrNotCovered) {
            return dueDateUnknown();
        }
    }

    private static LocalDate dayOfApology(DossierCase dossier) {
        return dossier.local(dossier.events(DossierEventKind.APOLOGISED).get(0).at())
                .toLocalDate();
    }

    private static Rule<DossierCase> oneNewReturnDate() {
        return Rule.on(DOSSIER, "DOSSIER-004")
                .says(
                        "Không hẹn lại ngày trả kết quả quá số lần cho phép",
                        "A new return date is set no more often than allowed")
                .when(wasReceived())
                .should(ofTruth(
                                "đã hẹn lại {number} lần, không quá số lần cho phép ({most})",
                                "a new return date was set {number} time(s), no more than the {most} allowed",
                                (DossierCase dossier, RuleContext context) -> isReappointedRarely(dossier),
                                arg("number", DossierTimeRules::reappointments),
                                arg("most", DossierTimeRules::mostReappointments))
                        .otherwise(
                                "đã hẹn lại {number} lần, quá số lần cho phép ({most})",
                                "a new return date was set {number} time(s), more than the {most} allowed"))
                .per(LAI_CHAU)
                .inForce(AFTER_NOVEMBER_2025)
                .tags("dossier", "late")
                .build();
    }

    private static Truth isReappointedRarely(DossierCase dossier) {
        return reappointments(dossier) > mostReappointments(dossier)
                ? Truth.FALSE
                : dossier.atMost(Integer.MAX_VALUE, DossierEventKind.APOLOGISED);
    }

    private static int reappointments(DossierCase dossier) {
        return (int) dossier.events(DossierEventKind.APOLOGISED).stream()
                .filter(apology -> apology.find(EventDetail.NEW_APPOINTMENT).isPresent())
                .count();
    }

    private static int mostReappointments(DossierCase dossier) {
        return dossier.counting().lateHandling().maximumReappointments().value();
    }

    // ---------------------------------------------------------------- supplements

    private static Rule<DossierCase> oneSupplementRequest() {
        return Rule.on(DOSSIER, "DOSSIER-005")
                .says(
                        "Không yêu cầu bổ sung hồ sơ quá một lần (Cổng Dịch vụ công quốc gia tính hồ sơ bị yêu cầu bổ sung lần"
                                + " thứ hai là quá hạn)",
                        "A supplement is requested no more than once (the National Public Service Portal counts a dossier"
                                + " with a second request as overdue)")
                .when(wasReceived())
                .should(atMostOneRequest())
                .per(LegalReference.of(Instruments.PORTAL_FORMULAS_766, SourceStatus.REPORTED))
                .inForce(Instruments.DECISION_766_2022.validity())
                .tags("dossier", "supplement", "portal")
                .build();
    }

    /** Decree 118/2025 Art. 11: the staff of a service centre asks for a supplement only once. */
    private static Rule<DossierCase> supplementAskedOnce() {
        return Rule.on(DOSSIER, "DOSSIER-015")
                .says(
                        "Chỉ được yêu cầu sửa đổi, bổ sung hồ sơ một lần (đến hết ngày 04/8/2026)",
                        "A supplement is requested only once (until 4 August 2026)")
                .when(receivedBefore(DECREE_309))
                .must(noFurtherRequest(DateRange.until(DECREE_309)))
                .per(LegalReference.of(Instruments.DECREE_118_2025, Provision.ofArticle("11"), SourceStatus.REPORTED))
                // What was asked before Decree 309/2026 stays under what held then.
                .inForce(TwoTierModel.IN_FORCE)
                .tags("dossier", "supplement")
                .build();
    }

    /** Decree 118/2025 Art. 17(2)(a) as amended by Decree 309/2026: one notice gives the full guidance. */
    private static Rule<DossierCase> fullGuidanceAtOnce() {
        return Rule.on(DOSSIER, "DOSSIER-016")
                .says(
                        "Thông báo hướng dẫn đầy đủ việc bổ sung hồ sơ trong một lần",
                        "One notice gives the full guidance on what a dossier lacks")
                .when(wasReceived())
                .must(noFurtherRequest(DateRange.from(DECREE_309)))
                .per(LegalReference.of(
                        Instruments.DECREE_309_2026, Provision.ofClause("8", "1"), SourceStatus.VERIFIED))
                .inForce(DateRange.from(DECREE_309))
                .tags("dossier", "supplement")
                .build();
    }

    /** A request after the first, within the days. */
    private static Condition<DossierCase> noFurtherRequest(DateRange days) {
        return ofTruth(
                        "không yêu cầu bổ sung thêm sau lần đầu (trong thời gian {days})",
                        "no supplement was requested again after the first request ({days})",
                        (DossierCase dossier, RuleContext context) -> isFurtherRequested(dossier, days),
                        arg("days", (DossierCase dossier) -> days))
                .otherwise(
                        "đã yêu cầu bổ sung thêm sau lần đầu (trong thời gian {days})",
                        "a supplement was requested again after the first request ({days})");
    }

    private static Truth isFurtherRequested(DossierCase dossier, DateRange days) {
        return dossier.events(DossierEventKind.SUPPLEMENT_REQUESTED).stream()
                        .skip(1)
                        .anyMatch(request ->
                                days.contains(dossier.local(request.at()).toLocalDate()))
                ? Truth.FALSE
                : dossier.atMost(Integer.MAX_VALUE, DossierEventKind.SUPPLEMENT_REQUESTED);
    }

    private static Condition<DossierCase> atMostOneRequest() {
        return ofTruth(
                        "không yêu cầu bổ sung quá một lần (số lần yêu cầu: {number})",
                        "a supplement was requested no more than once (requests: {number})",
                        (DossierCase dossier, RuleContext context) ->
                                dossier.atMost(1, DossierEventKind.SUPPLEMENT_REQUESTED),
                        arg("number", DossierTimeRules::supplementRequests))
                .otherwise(
                        "đã yêu cầu bổ sung quá một lần (số lần yêu cầu: {number})",
                        "a supplement was requested more than once (requests: {number})");
    }

    private static Rule<DossierCase> supplementAskedAsAllowed() {
        return Rule.on(DOSSIER, "DOSSIER-006")
                .says(
                        "Việc yêu cầu bổ sung hồ sơ đúng thời hạn và không quá số lần thủ tục cho phép",
                        "A supplement is requested in time and no more often than the procedure allows")
                .when(allOf(
                        "thủ tục có giới hạn việc yêu cầu bổ sung và hồ sơ đã bị yêu cầu bổ sung",
                        "the procedure limits requests for a supplement, and there was one",
                        part("scope-limit", procedureLimitsRequests()),
                        part("scope-request", supplementWasRequested())))
                .must(allOf(
                        "các yêu cầu bổ sung nằm trong giới hạn của thủ tục",
                        "the requests for a supplement keep to the limits of the procedure",
                        part("within", isRequestedWithinTerm()),
                        part("often", isRequestedRarely())))
                .per(Basis.INTEGRITY)
                .tags("dossier", "supplement")
                .build();
    }

    private static Condition<DossierCase> procedureLimitsRequests() {
        return ofTruth(
                        "thủ tục có giới hạn việc yêu cầu bổ sung",
                        "the procedure limits requests for a supplement",
                        (DossierCase dossier, RuleContext context) ->
                                dossier.procedure().isPresent()
                                        ? Truth.of(supplementRule(dossier).isPresent())
                                        : procedureUnknown(dossier))
                .otherwise(
                        "thủ tục không giới hạn việc yêu cầu bổ sung",
                        "the procedure does not limit requests for a supplement");
    }

    private static Condition<DossierCase> supplementWasRequested() {
        return happened(
                        "hồ sơ đã bị yêu cầu bổ sung",
                        "a supplement was requested",
                        DossierEventKind.SUPPLEMENT_REQUESTED)
                .otherwise("hồ sơ chưa bị yêu cầu bổ sung", "no supplement was requested");
    }

    private static Condition<DossierCase> isRequestedWithinTerm() {
        return ofTruth(
                        "mỗi yêu cầu được đưa ra trong vòng {term} kể từ khi tiếp nhận ({source})",
                        "each request was made within {term} of receipt ({source})",
                        (DossierCase dossier, RuleContext context) -> areSupplementsAskedWithin(dossier),
                        arg("term", DossierTimeRules::termsOfAsking),
                        arg("source", DossierTimeRules::supplementSource))
                .otherwise(
                        "có yêu cầu không được đưa ra trong vòng {term} kể từ khi tiếp nhận ({source})",
                        "a request was not made within {term} of receipt ({source})");
    }

    private static Condition<DossierCase> isRequestedRarely() {
        return ofTruth(
                        "số lần yêu cầu không vượt mức cho phép (số lần yêu cầu: {number}; {source})",
                        "there were no more requests than allowed (requests: {number}; {source})",
                        (DossierCase dossier, RuleContext context) -> supplementRule(dossier)
                                .flatMap(SupplementRule::mostRequests)
                                .map(most -> dossier.atMost(most, DossierEventKind.SUPPLEMENT_REQUESTED))
                                .orElse(Truth.TRUE),
                        arg("number", DossierTimeRules::supplementRequests),
                        arg("source", DossierTimeRules::supplementSource))
                .otherwise(
                        "số lần yêu cầu vượt mức cho phép (số lần yêu cầu: {number}; {source})",
                        "there were more requests than allowed (requests: {number}; {source})");
    }

    private static int supplementRequests(DossierCase dossier) {
        return dossier.dossier().count(DossierEventKind.SUPPLEMENT_REQUESTED);
    }

    private static Optional<SupplementRule> supplementRule(DossierCase dossier) {
        return dossier.procedure().flatMap(Procedure::supplements);
    }

    private static Object supplementSource(DossierCase dossier) {
        return supplementRule(dossier).orElseThrow().reference().citation();
    }

    /** Returns the term of the case, or of each that may apply. */
    private static Object termsOfAsking(DossierCase dossier) {
        List<Message> terms = supplementRule(dossier)
                .map(rule -> rule.within().select(dossier.dossier().facts()).candidates().stream()
                        .map(one -> one.term().message())
                        .distinct()
                        .toList())
                .orElse(List.of());
        return terms.isEmpty() ? Term.NONE.message() : terms.size() == 1 ? terms.get(0) : terms;
    }

    private static Truth areSupplementsAskedWithin(DossierCase dossier) {
        TimeLimit within = supplementRule(dossier).map(SupplementRule::within).orElse(TimeLimit.UNKNOWN);
        Optional<OffsetDateTime> receivedAt = dossier.dossier().receivedAt();
        if (within.cases().isEmpty() || receivedAt.isEmpty()) {
            return Truth.TRUE;
        }
        // Where a fact is not given each case that may apply is a candidate.
        Deadline latest = within.from(receivedAt.get(), dossier.dossier().facts(), dossier.counting());
        Truth all = Truth.TRUE;
        for (DossierEvent request : dossier.events(DossierEventKind.SUPPLEMENT_REQUESTED)) {
            all = all.and(dossier.isInTime(latest, request.at()));
        }
        return all;
    }

    // ---------------------------------------------------------------- steps

    private static Rule<StepRecord> stepWithinShare() {
        return Rule.on(STEP, "DOSSIER-008")
                .says(
                        "Mỗi bước xử lý không vượt thời gian được phân bổ",
                        "A step takes no longer than the time allotted to it")
                .when(Condition.of(
                                "bước xử lý được phân bổ thời gian",
                                "a time is allotted to the step",
                                (StepRecord step) -> step.allotted().isPresent())
                        .otherwise("bước xử lý không được phân bổ thời gian", "no time is allotted to the step"))
                .should(ofTruth(
                                "bước {step}, từ {from} đến {until}, không quá {allotted}",
                                "the step {step}, from {from} to {until}, took no longer than {allotted}",
                                (StepRecord step, RuleContext context) -> isNotOverdue(step.timeliness()),
                                arg("step", (StepRecord step) -> step.stepId().orElse("")),
                                arg(
                                        "allotted",
                                        (StepRecord step) -> step.allotted()
                                                .orElse(Term.NONE)
                                                .message()),
                                arg("from", StepRecord::from),
                                arg("until", StepRecord::until))
                        .otherwise(
                                "bước {step}, từ {from} đến {until}, quá {allotted}",
                                "the step {step}, from {from} to {until}, took longer than {allotted}"))
                .per(Basis.PRACTICE)
                .tags("dossier", "step")
                .build();
    }

    private static Truth isNotOverdue(Timeliness timeliness) {
        return timeliness == Timeliness.UNDETERMINED ? dueDateUnknown() : Truth.of(timeliness != Timeliness.OVERDUE);
    }
}
