package org.commune4j.core.vietnam;

import static org.commune4j.core.dossier.DossierSubjects.DOSSIER;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.vietnam.DossierConditions.dueDateUnknown;
import static org.commune4j.core.vietnam.DossierConditions.happened;
import static org.commune4j.core.vietnam.DossierConditions.procedureUnknown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.calendar.DayStatus;
import org.commune4j.core.calendar.Session;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.Basis;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** Rules on what happens to the time of a dossier on the way: appointments, extensions, pauses, and the answer to a supplement request. */
final class DossierCourseRules {

    private static final int MINUTES_PER_HOUR = 60;

    private DossierCourseRules() {}

    static List<Rule<?>> all() {
        return List.of(
                appointedAfterwards(),
                appointedWhenOpen(),
                movedInTime(),
                extendedRarely(),
                extendedShortly(),
                supplementAnswered());
    }

    // ---------------------------------------------------------------- appointments

    /** A day that was appointed for the result, and the moment at which it was. */
    private record Appointed(OffsetDateTime told, OffsetDateTime day) {}

    private static List<Appointed> appointments(DossierCase dossier) {
        List<Appointed> all = new ArrayList<>();
        for (DossierEvent event : dossier.dossier().events()) {
            event.find(EventDetail.APPOINTED_AT).ifPresent(day -> all.add(new Appointed(event.at(), day)));
            event.find(EventDetail.NEW_APPOINTMENT).ifPresent(day -> all.add(new Appointed(event.at(), day)));
        }
        return all;
    }

    private static Condition<DossierCase> wasAppointed() {
        return Condition.of(
                        "đã hẹn ngày trả kết quả",
                        "a return date was set",
                        (DossierCase dossier) -> !appointments(dossier).isEmpty())
                .otherwise("chưa hẹn ngày trả kết quả", "no return date was set");
    }

    private static Rule<DossierCase> appointedAfterwards() {
        return Rule.on(DOSSIER, "DOSSIER-020")
                .says(
                        "Ngày hẹn trả kết quả phải sau thời điểm hẹn và nằm trong các năm của lịch làm việc",
                        "A return date lies after the moment at which it is set, within the years of the calendar")
                .when(wasAppointed())
                .must(ofTruth(
                                "các ngày hẹn trả ({appointed}) đều sau thời điểm hẹn và nằm trong lịch",
                                "each return date ({appointed}) lies after the moment at which it was set and in the calendar",
                                (DossierCase dossier, RuleContext context) -> Truth.of(appointments(dossier).stream()
                                        .allMatch(
                                                one -> one.day().isAfter(one.told()) && isCovered(dossier, one.day()))),
                                arg("appointed", DossierCourseRules::appointedDays))
                        .otherwise(
                                "có ngày hẹn trả ({appointed}) không sau thời điểm hẹn hoặc nằm ngoài lịch",
                                "a return date ({appointed}) does not lie after the moment at which it was set, or is outside"
                                        + " the calendar"))
                .per(Basis.INTEGRITY)
                .tags("dossier", "deadline")
                .build();
    }

    private static List<LocalDateTime> appointedDays(DossierCase dossier) {
        return appointments(dossier).stream()
                .map(one -> dossier.local(one.day()))
                .toList();
    }

    private static boolean isCovered(DossierCase dossier, OffsetDateTime moment) {
        return dossier.counting()
                .calendar()
                .coverage()
                .contains(dossier.local(moment).toLocalDate());
    }

    private static Rule<DossierCase> appointedWhenOpen() {
        return Rule.on(DOSSIER, "DOSSIER-021")
                .says(
                        "Hẹn trả kết quả vào ngày, giờ làm việc của nơi trả kết quả",
                        "A return date is set for the office hours of the body that hands out the result")
                .when(wasAppointed())
                .should(ofTruth(
                                "các ngày hẹn trả ({appointed}) đều trong giờ làm việc",
                                "each return date ({appointed}) is within office hours",
                                (DossierCase dossier, RuleContext context) -> {
                                    Truth all = Truth.TRUE;
                                    for (Appointed one : appointments(dossier)) {
                                        all = all.and(isOpen(dossier, one.day()));
                                    }
                                    return all;
                                },
                                arg("appointed", DossierCourseRules::appointedDays))
                        .otherwise(
                                "có ngày hẹn trả ({appointed}) ngoài ngày, giờ làm việc",
                                "a return date ({appointed}) is outside office hours"))
                .per(Basis.PRACTICE)
                .tags("dossier", "deadline")
                .build();
    }

    private static Truth isOpen(DossierCase dossier, OffsetDateTime moment) {
        WorkCalendar calendar = dossier.counting().calendar();
        if (!isCovered(dossier, moment)) {
            return Truth.FALSE;
        }
        LocalDateTime local = dossier.local(moment);
        LocalDate day = local.toLocalDate();
        DayStatus status = calendar.status(day);
        if (status.isOpen()) {
            return dueDateUnknown();
        }
        if (calendar.isReceiving(local)) {
            return Truth.TRUE;
        }
        if (!status.isWorked()) {
            return Truth.FALSE;
        }
        List<Session> sessions = calendar.sessions(day);
        int minute = local.getHour() * MINUTES_PER_HOUR + local.getMinute();
        return Truth.of(sessions.isEmpty()
                || (minute >= sessions.get(0).startMinute()
                        && minute <= sessions.get(sessions.size() - 1).endMinute()));
    }

    // ---------------------------------------------------------------- what moves the due date

    private static List<DossierEvent> moves(DossierCase dossier) {
        return dossier.dossier().events().stream()
                .filter(event -> switch (event.kind()) {
                    case EXTENDED, SUPPLEMENT_REQUESTED, SUSPENDED -> true;
                    case APOLOGISED -> event.find(EventDetail.NEW_APPOINTMENT).isPresent();
                    default -> false;
                })
                .filter(event -> dossier.dossier()
                        .receivedAt()
                        .filter(received -> !event.at().isBefore(received))
                        .isPresent())
                .toList();
    }

    private static Rule<DossierCase> movedInTime() {
        return Rule.on(DOSSIER, "DOSSIER-022")
                .says(
                        "Yêu cầu bổ sung, tạm dừng, gia hạn, hẹn lại phải trước khi hết thời hạn giải quyết",
                        "A supplement, a suspension, an extension or a new return date comes before the time limit is over")
                .when(Condition.of(
                                "đã yêu cầu bổ sung, tạm dừng, gia hạn hoặc hẹn lại",
                                "a supplement was requested, work suspended, the limit extended or a new return date set",
                                (DossierCase dossier) -> !moves(dossier).isEmpty())
                        .otherwise(
                                "không yêu cầu bổ sung, tạm dừng, gia hạn hay hẹn lại",
                                "no supplement was requested, nothing suspended or extended, no new return date set"))
                .must(
                        ofTruth(
                                        "các việc đó ({moments}) đều trước khi hết thời hạn",
                                        "each of them ({moments}) came before the limit was over",
                                        (DossierCase dossier, RuleContext context) -> areInTime(dossier),
                                        arg("moments", DossierCourseRules::momentsOfMoves))
                                .otherwise(
                                        "có việc trong số đó ({moments}) sau khi đã hết thời hạn, nên không làm thay đổi ngày đến hạn",
                                        "one of them ({moments}) came after the limit was over, and so does not move the due date"))
                .per(Basis.INTEGRITY)
                .tags("dossier", "deadline", "late")
                .build();
    }

    private static List<LocalDateTime> momentsOfMoves(DossierCase dossier) {
        return moves(dossier).stream().map(event -> dossier.local(event.at())).toList();
    }

    private static Truth areInTime(DossierCase dossier) {
        @Nullable Deadline deadline = dossier.deadline().orElse(null);
        if (deadline == null) {
            return procedureUnknown(dossier);
        }
        Truth all = Truth.TRUE;
        for (DossierEvent event : moves(dossier)) {
            all = all.and(dossier.isInTime(deadline, event.at()));
        }
        return all;
    }

    private static Condition<DossierCase> wasExtended() {
        return happened("đã gia hạn", "the time limit was extended", DossierEventKind.EXTENDED)
                .otherwise("không gia hạn", "the time limit was not extended");
    }

    private static Rule<DossierCase> extendedRarely() {
        return Rule.on(DOSSIER, "DOSSIER-023")
                .says("Không gia hạn quá số lần cho phép", "The time limit is extended no more often than allowed")
                .when(wasExtended())
                .must(ofTruth(
                                "đã gia hạn {number} lần, không quá số lần cho phép",
                                "the time limit was extended {number} time(s), no more than allowed",
                                (DossierCase dossier, RuleContext context) -> dossier.atMost(
                                        context.get(Figures.EXTENSIONS_MOST).intValue(), DossierEventKind.EXTENDED),
                                arg(
                                        "number",
                                        (DossierCase dossier) ->
                                                dossier.dossier().count(DossierEventKind.EXTENDED)))
                        .otherwise(
                                "đã gia hạn {number} lần, quá số lần cho phép",
                                "the time limit was extended {number} time(s), more than allowed"))
                .per(Basis.PRACTICE)
                .reads(Figures.EXTENSIONS_MOST)
                .tags("dossier", "deadline")
                .build();
    }

    private static Rule<DossierCase> extendedShortly() {
        return Rule.on(DOSSIER, "DOSSIER-024")
                .says(
                        "Mỗi lần gia hạn không dài hơn số ngày làm việc cho phép",
                        "An extension is no longer than the working days allowed")
                .when(wasExtended())
                .must(ofTruth(
                                "các lần gia hạn ({terms}) không dài hơn mức cho phép",
                                "the extensions ({terms}) are no longer than allowed",
                                (DossierCase dossier, RuleContext context) ->
                                        areShort(dossier, context.get(Figures.EXTENSION_LONGEST)),
                                arg("terms", DossierCourseRules::extensions))
                        .otherwise(
                                "có lần gia hạn ({terms}) dài hơn mức cho phép",
                                "an extension ({terms}) is longer than allowed"))
                .per(Basis.PRACTICE)
                .reads(Figures.EXTENSION_LONGEST)
                .tags("dossier", "deadline")
                .build();
    }

    private static List<Message> extensions(DossierCase dossier) {
        return dossier.events(DossierEventKind.EXTENDED).stream()
                .map(event -> event.find(EventDetail.EXTENSION).orElseThrow().message())
                .toList();
    }

    private static Truth areShort(DossierCase dossier, BigDecimal longest) {
        Truth all = dossier.atMost(Integer.MAX_VALUE, DossierEventKind.EXTENDED);
        for (DossierEvent event : dossier.events(DossierEventKind.EXTENDED)) {
            Term by = event.find(EventDetail.EXTENSION).orElseThrow();
            all = all.and(
                    by.unit() == Term.TermUnit.WORKING_DAYS
                            ? Truth.of(by.amount().compareTo(longest) <= 0)
                            : Truth.ofUnknown(Message.of(
                                    "DOSSIER-024.other-unit",
                                    "thiếu dữ liệu: mức cho phép tính bằng ngày làm việc, lần gia hạn thì không",
                                    "missing: what is allowed is counted in working days, the extension is not")));
        }
        return all;
    }

    // ---------------------------------------------------------------- the answer to a supplement request

    private static Rule<DossierCase> supplementAnswered() {
        return Rule.on(DOSSIER, "DOSSIER-025")
                .says(
                        "Người nộp hồ sơ bổ sung trong thời hạn của thủ tục; quá thời hạn thì dừng giải quyết",
                        "The applicant supplies the supplement within the time of the procedure; past it, handling stops")
                .when(ofTruth(
                                "thủ tục có thời hạn bổ sung và hồ sơ đã bị yêu cầu bổ sung",
                                "the procedure limits the time for a supplement, and one was requested",
                                (DossierCase dossier, RuleContext context) ->
                                        dossier.procedure().isEmpty()
                                                ? procedureUnknown(dossier)
                                                : answerWithin(dossier).isEmpty()
                                                        ? Truth.FALSE
                                                        : dossier.happened(DossierEventKind.SUPPLEMENT_REQUESTED))
                        .otherwise(
                                "thủ tục không có thời hạn bổ sung, hoặc hồ sơ không bị yêu cầu bổ sung",
                                "the procedure does not limit the time for a supplement, or none was requested"))
                .must(ofTruth(
                                "hồ sơ được bổ sung trong vòng {term} kể từ khi yêu cầu ({source}), hoặc đã dừng giải quyết",
                                "the supplement came within {term} of the request ({source}), or handling stopped",
                                (DossierCase dossier, RuleContext context) -> isAnsweredInTime(dossier),
                                arg(
                                        "term",
                                        (DossierCase dossier) -> answerWithin(dossier)
                                                .orElse(Term.NONE)
                                                .message()),
                                arg(
                                        "source",
                                        (DossierCase dossier) -> supplementRule(dossier)
                                                .orElseThrow()
                                                .reference()
                                                .citation()))
                        .otherwise(
                                "quá {term} kể từ khi yêu cầu bổ sung ({source}) mà hồ sơ chưa được bổ sung, cũng chưa dừng giải"
                                        + " quyết",
                                "more than {term} after the request for a supplement ({source}) it had not come, and handling had"
                                        + " not stopped"))
                .per(Basis.INTEGRITY)
                .tags("dossier", "supplement")
                .remedy((dossier, context) -> dossier.dossier().state().isEnded()
                        ? List.of()
                        : List.of(Message.of(
                                "DOSSIER-025.remedy-stop",
                                "Thông báo dừng giải quyết hồ sơ, nêu lý do.",
                                "Send the notice that handling stops, with the reason.")))
                .build();
    }

    private static Optional<SupplementRule> supplementRule(DossierCase dossier) {
        return dossier.procedure().flatMap(Procedure::supplements);
    }

    private static Optional<Term> answerWithin(DossierCase dossier) {
        return supplementRule(dossier).flatMap(SupplementRule::answerWithin);
    }

    private static Truth isAnsweredInTime(DossierCase dossier) {
        Term within = answerWithin(dossier).orElseThrow();
        Dossier record = dossier.dossier();
        @Nullable OffsetDateTime end = record.findEnd().map(DossierEvent::at).orElse(null);
        Truth all = Truth.TRUE;
        for (Pause pause : record.pauses(DossierEventKind.SUPPLEMENT_REQUESTED)) {
            Deadline limit = within.from(pause.from(), dossier.counting());
            boolean stopped = pause.until().isEmpty() && end != null;
            OffsetDateTime answered = pause.until().orElse(dossier.asOf());
            all = all.and(stopped ? Truth.TRUE : dossier.isInTime(limit, answered));
        }
        return all;
    }
}
