package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.law.Edition;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;
import org.jspecify.annotations.Nullable;

class DossierProperties {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final LawBook LAW = LawBooks.vietnam();
    private static final Edition EDITION = LAW.edition();

    private static final ProcedureCode ONE = ProcedureCode.parse("9.000001");

    /** What a flat row tells. */
    private static final Set<DossierEventKind> TOLD_BY_A_ROW = EnumSet.of(
            DossierEventKind.SUBMITTED,
            DossierEventKind.RECEIVED,
            DossierEventKind.NOT_ACCEPTED,
            DossierEventKind.RESOLVED,
            DossierEventKind.REFUSED,
            DossierEventKind.STOPPED,
            DossierEventKind.WITHDRAWN,
            DossierEventKind.RESULT_RETURNED);

    // ---------------------------------------------------------------- state

    /** The state told in another way than the lifecycle's: by looking for the last word on each matter. */
    private static DossierState stateOf(List<DossierEvent> events) {
        List<DossierEventKind> kinds = events.stream().map(DossierEvent::kind).toList();
        int again = kinds.lastIndexOf(DossierEventKind.REOPENED);
        // Papers that are given back after a stop or a withdrawal are no result.
        for (DossierEventKind end : List.of(
                DossierEventKind.WITHDRAWN,
                DossierEventKind.STOPPED,
                DossierEventKind.RESULT_RETURNED,
                DossierEventKind.RESOLVED,
                DossierEventKind.REFUSED,
                DossierEventKind.NOT_ACCEPTED)) {
            if (kinds.lastIndexOf(end) > again) {
                return end == DossierEventKind.RESULT_RETURNED
                        ? DossierState.RETURNED
                        : DossierState.valueOf(end.name());
            }
        }
        int receipt = kinds.lastIndexOf(DossierEventKind.RECEIVED);
        List<DossierEventKind> since = kinds.subList(Math.max(receipt, again) + 1, kinds.size());
        if (isOpen(since, DossierEventKind.SUPPLEMENT_REQUESTED, DossierEventKind.SUPPLEMENT_SUPPLIED)) {
            return DossierState.AWAITING_SUPPLEMENT;
        }
        if (receipt < 0) {
            return DossierState.SUBMITTED;
        }
        if (isOpen(since, DossierEventKind.SUSPENDED, DossierEventKind.RESUMED)) {
            return DossierState.SUSPENDED;
        }
        if (isOpen(since, DossierEventKind.OBLIGATION_REQUESTED, DossierEventKind.OBLIGATION_PAID)) {
            return DossierState.AWAITING_PAYMENT;
        }
        return again >= 0 || since.contains(DossierEventKind.ASSIGNED) || since.contains(DossierEventKind.TRANSFERRED)
                ? DossierState.IN_PROGRESS
                : DossierState.RECEIVED;
    }

    private static boolean isOpen(List<DossierEventKind> kinds, DossierEventKind begins, DossierEventKind ends) {
        return kinds.lastIndexOf(begins) > kinds.lastIndexOf(ends);
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void everyAcceptedEventListHasAConsistentState(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.state()).isEqualTo(stateOf(dossier.events()));
        if (dossier.reopenedAt().isEmpty()) {
            assertThat(dossier.state().isEnded()).isEqualTo(dossier.findEnd().isPresent());
        } else {
            assertThat(dossier.findEnd()).isPresent();
        }
        for (DossierEvent event : dossier.events()) {
            Dossier then = dossier.asOf(event.at()).orElseThrow();
            assertThat(then.state()).isEqualTo(stateOf(then.events()));
            assertThat(then.events())
                    .isEqualTo(dossier.events().stream()
                            .filter(other -> !other.at().isAfter(event.at()))
                            .toList());
        }
    }

    // ---------------------------------------------------------------- lateness

    /** The norms of the law book on the procedures; not by way of another law book, which would be hashed each time. */
    private static DossierAssessor assessor(ProcedureCatalogue catalogue) {
        return DossierAssessor.builder()
                .counting(LAW.counting())
                .catalogue(catalogue)
                .rules(LAW.dossierRules())
                .parameters(LAW.parameters())
                .edition(EDITION)
                .statisticalClock(LAW.statisticalClock().orElseThrow())
                .build();
    }

    private static Optional<DossierCase> caseOf(ProcedureCatalogue catalogue, Dossier dossier, OffsetDateTime asOf) {
        return Optional.of(assessor(catalogue).assess(dossier, asOf))
                .filter(assessment -> assessment.state() != DossierState.NOT_BEGUN)
                .map(DossierAssessment::dossier);
    }

    private static OffsetDateTime afterAll(Dossier dossier) {
        return dossier.events().get(dossier.events().size() - 1).at().plusDays(1);
    }

    @Property(seed = Seed.FIXED, tries = 400)
    void lateByLawExactlyWhenFinishedAfterDue(
            @ForAll("lawOfOne") ProcedureCatalogue catalogue, @ForAll("dossiersOfOne") Dossier dossier) {
        DossierAssessment assessment = assessor(catalogue).assess(dossier, afterAll(dossier));
        DossierCase known = assessment.dossier();
        @Nullable Deadline deadline = known.deadline().orElse(null);
        Assume.that(deadline != null && deadline.state() == Deadline.DeadlineState.DETERMINED);
        Assume.that(dossier.findEnd().isPresent());
        boolean afterDue = dossier.findEnd().orElseThrow().at().isAfter(deadline.endExclusive());

        assertThat(assessment.standing().orElseThrow().timeliness() == Timeliness.OVERDUE)
                .isEqualTo(afterDue);
        if (known.isMaybeDueLater() && dossier.pausedMinutes().orElse(0) > 0) {
            // Late however the minutes lay, or not known to be.
            assertThat(known.legalTimeliness().orElseThrow() == Timeliness.OVERDUE && !afterDue)
                    .isFalse();
        } else if (known.isMaybeDueLater()) {
            assertThat(known.legalTimeliness().orElseThrow())
                    .isNotEqualTo(Timeliness.OVERDUE)
                    .matches(legal -> (legal == Timeliness.UNDETERMINED) == afterDue);
        } else {
            assertThat(known.legalTimeliness().orElseThrow() == Timeliness.OVERDUE)
                    .isEqualTo(afterDue);
            assertThat(known.isLate()).isEqualTo(Truth.of(afterDue));
        }
    }

    /** Where nothing moved the end, days counted one by one from the receipt lead to the same due date. */
    @Property(seed = Seed.FIXED, tries = 300)
    void aPlainTermIsDueWhereDaysCountedOneByOneEnd(
            @ForAll("lawOfOne") ProcedureCatalogue catalogue, @ForAll("flatDossiers") Dossier dossier) {
        DossierCase known = caseOf(catalogue, dossier, afterAll(dossier)).orElseThrow();
        @Nullable Deadline deadline = known.deadline().orElse(null);
        Assume.that(deadline != null && deadline.state() == Deadline.DeadlineState.DETERMINED);
        Assume.that(deadline.pauses().isEmpty() && known.dossier().count(DossierEventKind.EXTENDED) == 0);
        Term term = deadline.term().orElseThrow();
        Assume.that(deadline.limitCase().flatMap(one -> one.cutOff()).isEmpty());
        Assume.that(term.unit() == Term.TermUnit.WORKING_DAYS || term.unit() == Term.TermUnit.CALENDAR_DAYS);
        Assume.that(term.amount().stripTrailingZeros().scale() <= 0);
        WorkCalendar calendar = known.counting().calendar();
        // From the receipt, or from a later moment at which it was complete.
        LocalDate day = known.local(deadline.countedFrom()).toLocalDate();
        int left = term.amount().intValueExact();
        while (left > 0) {
            day = day.plusDays(1);
            left -= term.unit() == Term.TermUnit.CALENDAR_DAYS || calendar.isWorkingDay(day) ? 1 : 0;
        }
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }

        assertThat(deadline.date()).isEqualTo(day);
    }

    // ---------------------------------------------------------------- flat rows

    /** A flat row cannot say that a dossier was complete later than it was received. */
    private static boolean isCompleteAtReceipt(Dossier dossier) {
        return dossier.events().stream()
                .allMatch(event -> event.find(EventDetail.COMPLETE_AT).isEmpty()
                        && event.find(EventDetail.COMPETENT_AT).isEmpty());
    }

    /** What an existing system would export of the dossier. */
    private static DossierRow flat(Dossier dossier) {
        DossierRow.Builder row = DossierRow.builder()
                .id(dossier.id())
                .procedure(dossier.procedure())
                .channel(dossier.channel())
                .unit(dossier.unit())
                .place(dossier.place())
                .facts(dossier.facts())
                .state(dossier.state())
                .receivedAt(dossier.receivedAt())
                .appointedAt(dossier.appointedAt());
        for (DossierEvent event : dossier.events()) {
            if (event.kind() == DossierEventKind.SUBMITTED) {
                row.submittedAt(event.at());
            } else if (event.kind() == DossierEventKind.RESULT_RETURNED) {
                row.returnedAt(event.at());
            }
        }
        return row.finishedAt(dossier.findEnd()
                        .filter(end -> end.kind() != DossierEventKind.RESULT_RETURNED)
                        .map(DossierEvent::at))
                .build();
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void aFlatRowAndTheEqualEventListAgree(
            @ForAll("lawOfOne") ProcedureCatalogue catalogue, @ForAll("flatDossiers") Dossier listed) {
        Assume.that(isCompleteAtReceipt(listed));
        DossierAssessor law = assessor(catalogue);
        OffsetDateTime asOf = afterAll(listed);
        Dossier row = Dossier.from(flat(listed).toBuilder()
                        .addTracked(DossierEventKind.values())
                        .build())
                .orThrow();
        DossierAssessment fromRow = law.assess(row, asOf);
        DossierAssessment fromList = law.assess(listed, asOf);

        assertThat(fromRow.state()).isEqualTo(fromList.state());
        assertThat(fromRow.deadline()).isEqualTo(fromList.deadline());
        assertThat(fromRow.appointedAt()).isEqualTo(fromList.appointedAt());
        assertThat(fromRow.legalTimeliness()).isEqualTo(fromList.legalTimeliness());
        assertThat(fromRow.portalTimeliness()).isEqualTo(fromList.portalTimeliness());
        assertThat(fromRow.dossier().isLate()).isEqualTo(fromList.dossier().isLate());
        Map<String, Outcome> outcomes = outcomes(fromList);
        outcomes(fromRow)
                .forEach((verdict, outcome) ->
                        assertThat(outcome).as(verdict).isIn(outcomes.get(verdict), Outcome.UNDETERMINED));
    }

    private static Map<String, Outcome> outcomes(DossierAssessment assessment) {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Verdict verdict : assessment.verdicts().verdicts()) {
            outcomes.put(verdict.rule().code() + " " + verdict.subjectId().orElse("-"), verdict.outcome());
        }
        return outcomes;
    }

    /** A row that tells less than the events leaves open what they tell, and never says the contrary. */
    @Property(seed = Seed.FIXED, tries = 300)
    void aFlatRowNeverContradictsTheEventsThatItLeavesOut(
            @ForAll("lawOfOne") ProcedureCatalogue catalogue, @ForAll("trackedDossiers") Dossier whole) {
        Assume.that(isCompleteAtReceipt(whole));
        OffsetDateTime asOf = afterAll(whole);
        Dossier row = Dossier.from(flat(whole)).orThrow();
        DossierCase fromRow = caseOf(catalogue, row, asOf).orElseThrow();
        DossierCase fromEvents = caseOf(catalogue, whole, asOf).orElseThrow();

        assertThat(fromRow.dossier().state()).isEqualTo(whole.state());
        assertThat(fromRow.deadlineAtReceipt().flatMap(Deadline::findDate))
                .isEqualTo(fromEvents.deadlineAtReceipt().flatMap(Deadline::findDate));
        if (fromRow.isLate().isTrue()) {
            assertThat(fromEvents.isLate()).isEqualTo(Truth.TRUE);
        }
        if (fromRow.isLate().isFalse()) {
            assertThat(fromEvents.isLate()).isEqualTo(Truth.FALSE);
        }
    }

    // ---------------------------------------------------------------- documents

    @Property(seed = Seed.FIXED, tries = 300)
    void aDossierIsReadAsItWasWritten(@ForAll("dossiers") Dossier dossier) {
        String text = JSON.write(dossier);

        Dossier read = JSON.read(Dossier.class, text).orThrow();

        assertThat(read).isEqualTo(dossier);
        assertThat(JSON.write(read)).isEqualTo(text);
    }

    @Property(seed = Seed.FIXED, tries = 200)
    void anEventIsReadAsItWasWritten(@ForAll("events") DossierEvent event) {
        assertThat(JSON.read(DossierEvent.class, JSON.write(event)).orThrow()).isEqualTo(event);
    }

    @Property(seed = Seed.FIXED, tries = 1)
    void everyDetailOfEveryKindComesUpAndIsLeftOut(@ForAll("manyEvents") List<DossierEvent> events) {
        for (DossierEventKind kind : DossierEventKind.values()) {
            List<DossierEvent> ofKind =
                    events.stream().filter(event -> event.kind() == kind).toList();
            for (EventDetail<?> detail : kind.details()) {
                assertThat(ofKind)
                        .as("%s %s", kind, detail)
                        .anyMatch(event -> event.find(detail).isPresent());
                assertThat(ofKind.stream().allMatch(event -> event.find(detail).isPresent()))
                        .as("%s %s", kind, detail)
                        .isEqualTo(kind.required().contains(detail));
            }
        }
    }

    @Property(seed = Seed.FIXED, tries = 200)
    void aRowAndTheDossierThatItTellsOfAreReadAsTheyWereWritten(@ForAll("rows") DossierRow row) {
        Dossier dossier = Dossier.from(row).orThrow();

        assertThat(JSON.read(DossierRow.class, JSON.write(row)).orThrow()).isEqualTo(row);
        assertThat(JSON.read(Dossier.class, JSON.write(dossier)).orThrow()).isEqualTo(dossier);
    }

    /** Whatever is done to some lines of a stream, the others are read as they were. */
    @Property(seed = Seed.FIXED, tries = 100)
    void aBadLineTouchesNoOther(@ForAll("streams") List<Dossier> dossiers, @ForAll("marks") List<Integer> cuts)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLines(dossiers.stream(), out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        List<Dossier> kept = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int cut = cuts.get(i);
            if (cut == 0) {
                kept.add(dossiers.get(i));
            } else {
                lines[i] = lines[i].substring(0, lines[i].length() * cut / 10);
            }
        }
        Intake intake = Intake.of(100);

        List<Dossier> read = JSON.readLines(
                        Dossier.class,
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))
                .flatMap(intake::take)
                .toList();

        assertThat(read).isEqualTo(kept);
        assertThat(intake.read()).isEqualTo(lines.length);
        assertThat(intake.refused()).isEqualTo(lines.length - kept.size());
        assertThat(intake.problems())
                .allMatch(problem -> cuts.get(problem.position().orElseThrow().line() - 1) > 0);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void noReasonGivenToAnApplicantIsToldElsewhere(
            @ForAll("catalogues") ProcedureCatalogue catalogue, @ForAll("dossiers") Dossier dossier) {
        DossierAssessment assessment = assessor(catalogue).assess(dossier, afterAll(dossier));

        assertThat(JSON.write(assessment)).doesNotContain(DossierArbitraries.REASON);
        assertThat(assessment + " " + dossier + " " + dossier.events()).doesNotContain(DossierArbitraries.REASON);
    }

    // ---------------------------------------------------------------- values

    @Provide
    Arbitrary<ProcedureCatalogue> catalogues() {
        return ProcedureArbitraries.catalogues().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers().withoutEdgeCases();
    }

    /** A catalogue of the one procedure that {@link #dossiersOfOne} are of. */
    @Provide
    Arbitrary<ProcedureCatalogue> lawOfOne() {
        return ProcedureArbitraries.procedures()
                .withoutEdgeCases()
                .map(procedure -> ProcedureCatalogue.of(
                        List.of(procedure.toBuilder().code(ONE).build())));
    }

    @Provide
    Arbitrary<Dossier> dossiersOfOne() {
        return DossierArbitraries.dossiers(Arbitraries.just(ONE)).withoutEdgeCases();
    }

    /** Dossiers whose record keeps track of everything. */
    @Provide
    Arbitrary<Dossier> trackedDossiers() {
        return dossiersOfOne()
                .filter(dossier ->
                        dossier.untracked().isEmpty() && dossier.reopenedAt().isEmpty());
    }

    /** Dossiers to which nothing happened that a row does not tell: a result was returned only after the decision. */
    @Provide
    Arbitrary<Dossier> flatDossiers() {
        return dossiersOfOne().map(dossier -> {
            boolean resolved =
                    dossier.firstEvents().stream().anyMatch(event -> event.kind() == DossierEventKind.RESOLVED);
            // A row tells of the first result alone.
            List<DossierEvent> told = dossier.firstEvents().stream()
                    .filter(event -> TOLD_BY_A_ROW.contains(event.kind()))
                    .filter(event -> resolved || event.kind() != DossierEventKind.RESULT_RETURNED)
                    .toList();
            Dossier.Builder flat = Dossier.builder(dossier.id(), dossier.procedure())
                    .place(dossier.place())
                    .facts(dossier.facts())
                    .events(told);
            dossier.channel().ifPresent(flat::channel);
            dossier.unit().ifPresent(flat::unit);
            return flat.build().orThrow();
        });
    }

    @Provide
    Arbitrary<DossierEvent> events() {
        return DossierArbitraries.events().withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<DossierEvent>> manyEvents() {
        return events().list().ofSize(1000);
    }

    @Provide
    Arbitrary<DossierRow> rows() {
        return DossierArbitraries.rows().withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Dossier>> streams() {
        return dossiers().list().ofMinSize(1).ofMaxSize(8);
    }

    /** How many tenths of a line are left; 0 for the whole line. */
    @Provide
    Arbitrary<List<Integer>> marks() {
        return Arbitraries.of(0, 0, 1, 5, 9).list().ofSize(8);
    }
}
