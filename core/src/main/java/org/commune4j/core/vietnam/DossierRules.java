package org.commune4j.core.vietnam;

import static org.commune4j.core.dossier.DossierSubjects.DOSSIER;
import static org.commune4j.core.dossier.DossierSubjects.STEP;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.authority.TaskAuthority;
import org.commune4j.core.calendar.OpenDayException;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureLevel;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the handling of a dossier. The full text of Decree 118/2025 was not at hand: what provinces wrote under it in
 * November 2025 informs a default for all, which is UNVERIFIED outside its province.
 */
final class DossierRules {

    /** The first day of Decree 224/2026. */
    private static final LocalDate DECREE_224 = LocalDate.of(2026, 7, 1);

    private static final LegalReference LAI_CHAU =
            LegalReference.of(Instruments.DECISION_88_2025_LAI_CHAU, SourceStatus.UNVERIFIED);

    private static final LegalReference DONG_THAP =
            LegalReference.of(Instruments.DECISION_138_2025_DONG_THAP, SourceStatus.UNVERIFIED);

    private DossierRules() {}

    static List<Rule<?>> all() {
        return List.of(
                appointmentWithinLimit(),
                apologyWhenLate(),
                apologyInTime(),
                oneReappointment(),
                oneSupplementRequest(),
                supplementAskedAsAllowed(),
                resultAfterResolution(),
                stepWithinShare(),
                slipGiven(),
                partialOnlineExplained(),
                procedureOfThisLevel(),
                reductionInForce(),
                refusalExplained(),
                decidedWithPower());
    }

    // ---------------------------------------------------------------- appointment and lateness

    private static Rule<DossierCase> appointmentWithinLimit() {
        return Rule.must("DOSSIER-001", DOSSIER)
                .restsOn(Basis.INTEGRITY)
                .tags("dossier", "deadline")
                .when(Condition.of(
                        "DOSSIER-001.scope",
                        dossier -> dossier.dossier().appointedAt().isPresent()))
                .require(Condition.<DossierCase>ofTruth(
                                "DOSSIER-001.condition", (dossier, context) -> appointedWithinLimit(dossier))
                        .arg("appointed", dossier -> appointment(dossier))
                        .arg("due", dossier -> due(dossier.deadlineAtReceipt().orElse(null))))
                .remedies((dossier, context) -> dossier.deadlineAtReceipt()
                        .flatMap(Deadline::findEarliest)
                        .map(day ->
                                List.of(Message.of("DOSSIER-001.remedy-appoint").with("due", day)))
                        .orElse(List.of()))
                .build();
    }

    private static Truth appointedWithinLimit(DossierCase dossier) {
        if (dossier.deadlineAtReceipt().isEmpty()) {
            return procedureUnknown(dossier);
        }
        return dossier.isInTime(dossier.deadlineAtReceipt().get(), appointment(dossier));
    }

    private static Truth notOverdue(Timeliness timeliness) {
        return timeliness == Timeliness.UNDETERMINED
                ? Truth.ofUnknown(Message.of("DOSSIER.due-date-missing"))
                : Truth.of(timeliness != Timeliness.OVERDUE);
    }

    private static Rule<DossierCase> apologyWhenLate() {
        return Rule.must("DOSSIER-002", DOSSIER)
                .restsOn(LAI_CHAU)
                .validity(TwoTierModel.IN_FORCE)
                .tags("dossier", "late")
                .when(Condition.ofTruth("DOSSIER-002.scope", (dossier, context) -> dossier.isLate()))
                .require(Condition.ofTruth(
                        "DOSSIER-002.condition", (dossier, context) -> dossier.happened(DossierEventKind.APOLOGISED)))
                .remedies((dossier, context) -> dossier.dossier().state().isEnded()
                        ? List.of()
                        : List.of(Message.of("DOSSIER-002.remedy-apologise")))
                .build();
    }

    private static Rule<DossierCase> apologyInTime() {
        return Rule.must("DOSSIER-003", DOSSIER)
                .restsOn(LAI_CHAU)
                .validity(TwoTierModel.IN_FORCE)
                .tags("dossier", "late")
                .when(Condition.allOf(
                        "DOSSIER-003.scope",
                        Condition.<DossierCase>ofTruth(
                                "DOSSIER-003.scope-late", (dossier, context) -> dossier.isLate()),
                        Condition.<DossierCase>ofTruth(
                                "DOSSIER-003.scope-apology",
                                (dossier, context) -> dossier.happened(DossierEventKind.APOLOGISED))))
                .require(Condition.<DossierCase>ofTruth(
                                "DOSSIER-003.condition", (dossier, context) -> apologisedInTime(dossier))
                        .arg(
                                "apologised",
                                dossier -> dossier.local(firstApology(dossier)).toLocalDate())
                        .arg("due", dossier -> due(dossier.deadline().orElse(null))))
                .build();
    }

    private static Truth apologisedInTime(DossierCase dossier) {
        Optional<LocalDate> due = dossier.deadline().flatMap(Deadline::findDate);
        if (due.isEmpty()) {
            return Truth.ofUnknown(Message.of("DOSSIER.due-date-missing"));
        }
        try {
            LocalDate latest = dossier.lateHandling().apologyBy(due.get(), dossier.calendar());
            return Truth.of(!dossier.local(firstApology(dossier)).toLocalDate().isAfter(latest));
        } catch (OpenDayException undecided) {
            return Truth.ofUnknown(Message.of("DOSSIER.due-date-missing"));
        }
    }

    private static OffsetDateTime firstApology(DossierCase dossier) {
        return dossier.events(DossierEvent.Apologised.class).get(0).at();
    }

    private static Rule<DossierCase> oneReappointment() {
        return Rule.must("DOSSIER-004", DOSSIER)
                .restsOn(LAI_CHAU)
                .validity(TwoTierModel.IN_FORCE)
                .tags("dossier", "late")
                .when(received("DOSSIER-004.scope"))
                .require(Condition.<DossierCase>ofTruth(
                                "DOSSIER-004.condition", (dossier, context) -> reappointedRarely(dossier))
                        .arg("number", DossierRules::reappointments)
                        .arg(
                                "most",
                                dossier -> dossier.lateHandling()
                                        .maximumReappointments()
                                        .value()))
                .build();
    }

    private static Truth reappointedRarely(DossierCase dossier) {
        int most = dossier.lateHandling().maximumReappointments().value();
        return reappointments(dossier) > most
                ? Truth.FALSE
                : dossier.atMost(Integer.MAX_VALUE, DossierEventKind.APOLOGISED);
    }

    private static int reappointments(DossierCase dossier) {
        int count = 0;
        for (DossierEvent.Apologised apology : dossier.events(DossierEvent.Apologised.class)) {
            count += apology.newAppointment().isPresent() ? 1 : 0;
        }
        return count;
    }

    // ---------------------------------------------------------------- supplements

    private static Rule<DossierCase> oneSupplementRequest() {
        return Rule.should("DOSSIER-005", DOSSIER)
                .restsOn(LegalReference.of(Instruments.PORTAL_FORMULAS_766, SourceStatus.VERIFIED))
                .validity(Instruments.DECISION_766_2022.validity())
                .tags("dossier", "supplement", "portal")
                .when(received("DOSSIER-005.scope"))
                .require(Condition.<DossierCase>ofTruth(
                                "DOSSIER-005.condition",
                                (dossier, context) -> dossier.atMost(1, DossierEventKind.SUPPLEMENT_REQUESTED))
                        .arg("number", DossierRules::supplementRequests))
                .build();
    }

    private static int supplementRequests(DossierCase dossier) {
        return dossier.dossier().count(DossierEventKind.SUPPLEMENT_REQUESTED);
    }

    private static Rule<DossierCase> supplementAskedAsAllowed() {
        return Rule.must("DOSSIER-006", DOSSIER)
                .restsOn(Basis.INTEGRITY)
                .tags("dossier", "supplement")
                .when(Condition.allOf(
                        "DOSSIER-006.scope",
                        Condition.<DossierCase>ofTruth(
                                "DOSSIER-006.scope-limit",
                                (dossier, context) -> dossier.procedure().isPresent()
                                        ? Truth.of(supplementRule(dossier).isPresent())
                                        : procedureUnknown(dossier)),
                        Condition.<DossierCase>ofTruth(
                                "DOSSIER-006.scope-request",
                                (dossier, context) -> dossier.happened(DossierEventKind.SUPPLEMENT_REQUESTED))))
                .require(Condition.allOf(
                        "DOSSIER-006.condition",
                        Condition.<DossierCase>ofTruth(
                                        "DOSSIER-006.within", (dossier, context) -> supplementsAskedWithin(dossier))
                                .arg(
                                        "term",
                                        dossier -> supplementRule(dossier)
                                                .flatMap(SupplementRule::within)
                                                .orElse(Term.NONE)
                                                .message())
                                .arg("source", DossierRules::supplementSource),
                        Condition.<DossierCase>ofTruth(
                                        "DOSSIER-006.often",
                                        (dossier, context) -> supplementRule(dossier)
                                                .flatMap(SupplementRule::mostRequests)
                                                .map(most ->
                                                        dossier.atMost(most, DossierEventKind.SUPPLEMENT_REQUESTED))
                                                .orElse(Truth.TRUE))
                                .arg("number", DossierRules::supplementRequests)
                                .arg("source", DossierRules::supplementSource)))
                .build();
    }

    private static Optional<SupplementRule> supplementRule(DossierCase dossier) {
        return dossier.procedure().flatMap(Procedure::supplements);
    }

    private static Object supplementSource(DossierCase dossier) {
        return supplementRule(dossier).orElseThrow().reference().citation();
    }

    private static Truth supplementsAskedWithin(DossierCase dossier) {
        Optional<Term> within = supplementRule(dossier).flatMap(SupplementRule::within);
        Optional<OffsetDateTime> receivedAt = dossier.dossier().receivedAt();
        if (within.isEmpty() || receivedAt.isEmpty()) {
            return Truth.TRUE;
        }
        Deadline latest = within.get().from(receivedAt.get(), dossier.calendar(), dossier.policy());
        Truth all = Truth.TRUE;
        for (DossierEvent.SupplementRequested request : dossier.events(DossierEvent.SupplementRequested.class)) {
            all = all.and(dossier.isInTime(latest, request.at()));
        }
        return all;
    }

    // ---------------------------------------------------------------- work and result

    private static Rule<DossierCase> resultAfterResolution() {
        return Rule.must("DOSSIER-007", DOSSIER)
                .restsOn(Basis.INTEGRITY)
                .tags("dossier", "result")
                .when(Condition.ofTruth(
                        "DOSSIER-007.scope", (dossier, context) -> dossier.happened(DossierEventKind.RESULT_RETURNED)))
                .require(Condition.ofTruth(
                        "DOSSIER-007.condition",
                        (dossier, context) -> dossier.happened(DossierEventKind.RESOLVED)
                                .or(dossier.happened(DossierEventKind.REFUSED))))
                .build();
    }

    private static Rule<StepRecord> stepWithinShare() {
        return Rule.should("DOSSIER-008", STEP)
                .restsOn(Basis.PRACTICE)
                .tags("dossier", "step")
                .when(Condition.of("DOSSIER-008.scope", step -> step.allotted().isPresent()))
                .require(Condition.<StepRecord>ofTruth(
                                "DOSSIER-008.condition", (step, context) -> notOverdue(step.timeliness()))
                        .arg("step", step -> step.stepId().orElse(""))
                        .arg(
                                "allotted",
                                step -> step.allotted().orElse(Term.NONE).message())
                        .arg("from", StepRecord::from)
                        .arg("until", StepRecord::until))
                .build();
    }

    private static Rule<DossierCase> slipGiven() {
        return Rule.must("DOSSIER-009", DOSSIER)
                .restsOn(LegalReference.of(Instruments.CIRCULAR_03_2025_VPCP, SourceStatus.UNVERIFIED))
                .validity(TwoTierModel.IN_FORCE)
                .tags("dossier", "slip")
                .when(received("DOSSIER-009.scope"))
                .require(Condition.of(
                        "DOSSIER-009.condition",
                        dossier -> dossier.dossier().appointedAt().isPresent()))
                .remedies((dossier, context) -> List.of(Message.of("DOSSIER-009.remedy-slip")))
                .build();
    }

    private static Rule<DossierCase> refusalExplained() {
        return Rule.must("DOSSIER-013", DOSSIER)
                .restsOn(DONG_THAP)
                .validity(TwoTierModel.IN_FORCE)
                .tags("dossier", "refusal")
                .when(Condition.ofTruth(
                        "DOSSIER-013.scope",
                        (dossier, context) -> dossier.happened(DossierEventKind.NOT_ACCEPTED)
                                .or(dossier.happened(DossierEventKind.REFUSED))))
                .require(Condition.ofTruth(
                        "DOSSIER-013.condition", (dossier, context) -> everyRefusalHasReason(dossier)))
                .remedies((dossier, context) -> List.of(Message.of("DOSSIER-013.remedy-reason")))
                .build();
    }

    private static Truth everyRefusalHasReason(DossierCase dossier) {
        boolean all = true;
        for (DossierEvent.NotAccepted refusal : dossier.events(DossierEvent.NotAccepted.class)) {
            all &= refusal.reason().filter(reason -> !reason.isBlank()).isPresent();
        }
        for (DossierEvent.Refused refusal : dossier.events(DossierEvent.Refused.class)) {
            all &= refusal.reason().filter(reason -> !reason.isBlank()).isPresent();
        }
        if (all) {
            return Truth.TRUE;
        }
        return dossier.dossier().isDetailed() ? Truth.FALSE : Truth.ofUnknown(Message.of("DOSSIER.details-missing"));
    }

    // ---------------------------------------------------------------- procedure

    private static Rule<DossierCase> partialOnlineExplained() {
        return Rule.must("DOSSIER-010", DOSSIER)
                .restsOn(LegalReference.of(
                        Instruments.DECREE_224_2026, Provision.ofArticle("14"), SourceStatus.VERIFIED))
                .validity(DateRange.from(DECREE_224))
                .tags("dossier", "procedure", "online")
                .when(Condition.ofTruth("DOSSIER-010.scope", (dossier, context) -> handedInOnline(dossier)))
                .require(Condition.ofTruth("DOSSIER-010.condition", (dossier, context) -> fullOrExplained(dossier)))
                .build();
    }

    private static Truth handedInOnline(DossierCase dossier) {
        return dossier.dossier()
                .channel()
                .map(channel -> Truth.of(channel.equals(Channel.ONLINE)))
                .orElseGet(() -> Truth.ofUnknown(Message.of("DOSSIER.channel-missing")));
    }

    private static Truth fullOrExplained(DossierCase dossier) {
        if (dossier.procedure().isEmpty()) {
            return procedureUnknown(dossier);
        }
        Procedure procedure = dossier.procedure().get();
        return procedure
                .onlineLevel()
                .map(level -> Truth.of(level == OnlineLevel.FULL
                        || procedure.onlineRestriction().isPresent()))
                .orElseGet(() -> Truth.ofUnknown(Message.of("DOSSIER-010.level-missing")
                        .with("procedure", procedure.code().toString())));
    }

    private static Rule<DossierCase> procedureOfThisLevel() {
        return Rule.must("DOSSIER-011", DOSSIER)
                .restsOn(Basis.INTEGRITY)
                .tags("dossier", "procedure")
                .when(Condition.ofTruth(
                        "DOSSIER-011.scope", (dossier, context) -> dossier.happened(DossierEventKind.RESOLVED)))
                .require(Condition.<DossierCase>ofTruth(
                                "DOSSIER-011.condition", (dossier, context) -> ofThisLevel(dossier))
                        .arg(
                                "procedure",
                                dossier -> dossier.dossier().procedure().toString()))
                .build();
    }

    private static Truth ofThisLevel(DossierCase dossier) {
        if (dossier.procedure().isEmpty()) {
            return procedureUnknown(dossier);
        }
        Procedure procedure = dossier.procedure().get();
        if (procedure.levels().isEmpty()) {
            return Truth.ofUnknown(Message.of("DOSSIER-011.levels-missing")
                    .with("procedure", procedure.code().toString()));
        }
        return Truth.of(procedure.levels().contains(ProcedureLevel.COMMUNE));
    }

    private static Rule<DossierCase> reductionInForce() {
        return Rule.must("DOSSIER-012", DOSSIER)
                .restsOn(Basis.INTEGRITY)
                .tags("dossier", "fee")
                .when(Condition.of(
                        "DOSSIER-012.scope",
                        dossier -> dossier.events(DossierEvent.ObligationRequested.class).stream()
                                .anyMatch(request -> request.reduction().isPresent())))
                .require(Condition.ofTruth("DOSSIER-012.condition", (dossier, context) -> reductionsGranted(dossier)))
                .build();
    }

    private static Truth reductionsGranted(DossierCase dossier) {
        Truth all = Truth.TRUE;
        for (DossierEvent.ObligationRequested request : dossier.events(DossierEvent.ObligationRequested.class)) {
            if (request.reduction().isPresent()) {
                all = all.and(granted(dossier, request.reduction().get(), request.at()));
            }
        }
        return all;
    }

    private static Truth granted(DossierCase dossier, String id, OffsetDateTime at) {
        if (dossier.procedure().isEmpty()) {
            return procedureUnknown(dossier);
        }
        LocalDate day = dossier.local(at).toLocalDate();
        boolean known = false;
        for (Fee fee : dossier.procedure().get().fees()) {
            for (FeeReduction reduction : fee.reductions()) {
                if (reduction.id().equals(id)) {
                    known = true;
                    if (reduction.validity().contains(day)) {
                        return Truth.TRUE;
                    }
                }
            }
        }
        return known
                ? Truth.FALSE
                : Truth.ofUnknown(Message.of("DOSSIER-012.reduction-missing").with("reduction", id));
    }

    // ---------------------------------------------------------------- power

    private static Rule<DossierCase> decidedWithPower() {
        return Rule.must("DOSSIER-014", DOSSIER)
                .restsOn(Basis.INTEGRITY)
                .tags("dossier", "authority")
                .when(Condition.ofTruth(
                        "DOSSIER-014.scope", (dossier, context) -> dossier.happened(DossierEventKind.RESOLVED)))
                .require(
                        Condition.<DossierCase>ofTruth("DOSSIER-014.condition", (dossier, context) -> hadPower(dossier))
                                .arg(
                                        "post",
                                        dossier -> decision(dossier)
                                                .flatMap(DossierEvent.Resolved::post)
                                                .orElse("-"))
                                .arg(
                                        "procedure",
                                        dossier -> dossier.dossier().procedure().toString()))
                .remedies((dossier, context) -> powerOf(dossier)
                        .map(TaskAuthority::officials)
                        .filter(officials -> !officials.isEmpty())
                        .map(officials ->
                                List.of(Message.of("DOSSIER-014.remedy-decide").with("officials", officials)))
                        .orElse(List.of()))
                .build();
    }

    private static Optional<DossierEvent.Resolved> decision(DossierCase dossier) {
        return dossier.events(DossierEvent.Resolved.class).stream().findFirst();
    }

    /** Who had the power for the procedure's task on the day of the decision; empty where something for that is missing. */
    private static Optional<TaskAuthority> powerOf(DossierCase dossier) {
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
            return Truth.ofUnknown(Message.of("DOSSIER-014.task-missing")
                    .with("procedure", procedure.code().toString()));
        }
        if (dossier.authority().isEmpty()) {
            return Truth.ofUnknown(Message.of("DOSSIER-014.authority-missing"));
        }
        LocalDate day = decidedOn(dossier);
        return dossier.authority()
                        .get()
                        .duties()
                        .catalogue()
                        .find(task(dossier), day)
                        .isPresent()
                ? null
                : Truth.ofUnknown(Message.of("DOSSIER-014.task-unknown")
                        .with("task", task(dossier))
                        .with("date", day));
    }

    /**
     * Only the post that decided is judged by its power: the official of the event may be the one who recorded it. An official
     * who has the power speaks for itself.
     */
    private static Truth hadPower(DossierCase dossier) {
        @Nullable Truth missing = missingForPower(dossier);
        if (missing != null) {
            return missing;
        }
        DossierEvent.Resolved decision = decision(dossier).orElseThrow();
        TaskAuthority power = powerOf(dossier).orElseThrow();
        if (decision.post().isEmpty()) {
            boolean official =
                    decision.official().filter(id -> power.mayAct(id).isTrue()).isPresent();
            return official ? Truth.TRUE : Truth.ofUnknown(Message.of("DOSSIER-014.post-missing"));
        }
        Truth may = power.mayActIn(decision.post().get());
        return may.isFalse() && !dossier.authority().orElseThrow().isComplete(decidedOn(dossier))
                ? Truth.ofUnknown(Message.of("DOSSIER-014.duties-incomplete").with("date", decidedOn(dossier)))
                : may;
    }

    // ---------------------------------------------------------------- shared

    private static Condition<DossierCase> received(String code) {
        return Condition.of(code, dossier -> dossier.dossier().receivedAt().isPresent());
    }

    private static OffsetDateTime appointment(DossierCase dossier) {
        return dossier.dossier().appointedAt().orElseThrow();
    }

    private static Truth procedureUnknown(DossierCase dossier) {
        return Truth.ofUnknown(Message.of("DOSSIER.procedure-missing")
                .with("procedure", dossier.dossier().procedure().toString()));
    }

    /** The due day, the range of possible ones, or that there is none. */
    private static Message due(@Nullable Deadline deadline) {
        if (deadline == null) {
            return Message.of("DOSSIER.due-none");
        }
        Optional<LocalDate> earliest = deadline.findEarliest();
        Optional<LocalDate> latest = deadline.findLatest();
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Message.of("DOSSIER.due-none");
        }
        return earliest.equals(latest)
                ? Message.of("DOSSIER.due").with("due", earliest.get())
                : Message.of("DOSSIER.due-between")
                        .with("earliest", earliest.get())
                        .with("latest", latest.get());
    }
}
