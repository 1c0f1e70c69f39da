package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.dossier.DossierEvent.ofRated;
import static org.commune4j.core.dossier.DossierEvent.ofReceived;
import static org.commune4j.core.dossier.DossierEventKind.APOLOGISED;
import static org.commune4j.core.dossier.DossierEventKind.NOT_ACCEPTED;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.PETITION_RAISED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.REFUSED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESULT_RETURNED;
import static org.commune4j.core.dossier.DossierEventKind.SUBMITTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;
import static org.commune4j.core.dossier.DossierEventKind.WITHDRAWN;
import static org.commune4j.core.vietnam.DossierDesk.dossier;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierIds;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Guardianship (1.004837) takes three working days; 15 September 2025 is a Monday. */
class ServiceTallyTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final String GUARDIANSHIP = "1.004837";
    private static final OffsetDateTime AS_OF = september(30, 9);

    private static ServiceTally tally(Dossier... dossiers) {
        return tally(TallyScope.of(AS_OF), dossiers);
    }

    private static ServiceTally tally(TallyScope scope, Dossier... dossiers) {
        return Stream.of(dossiers).collect(LAW.serviceTally(scope));
    }

    private static DossierEvent received() {
        return ofReceived(september(15, 9), september(18, 17));
    }

    private static Dossier resolvedOn(int day) {
        return dossier(GUARDIANSHIP, received(), DossierEvent.of(RESOLVED, september(day, 10)));
    }

    private static Dossier called(String id, Dossier dossier) {
        return Dossier.builder(id, dossier.procedure())
                .events(dossier.events())
                .build()
                .orThrow();
    }

    @Test
    void countsWhatBecameOfEachDossier() {
        ServiceTally tally = tally(
                resolvedOn(16),
                resolvedOn(17),
                resolvedOn(18),
                resolvedOn(19),
                dossier(GUARDIANSHIP, received(), DossierEvent.of(REFUSED, september(16, 9))),
                dossier(GUARDIANSHIP, received(), DossierEvent.of(WITHDRAWN, september(16, 9))),
                dossier(GUARDIANSHIP, received()),
                dossier(GUARDIANSHIP, DossierEvent.of(RECEIVED, september(29, 9))),
                dossier(GUARDIANSHIP, DossierEvent.of(SUBMITTED, september(15, 9))),
                dossier(
                        GUARDIANSHIP,
                        DossierEvent.of(SUBMITTED, september(15, 9)),
                        DossierEvent.of(WITHDRAWN, september(16, 9))),
                dossier(GUARDIANSHIP, DossierEvent.of(NOT_ACCEPTED, september(15, 9))),
                dossier(GUARDIANSHIP, DossierEvent.of(RECEIVED, AS_OF.plusDays(1))));

        assertThat(tally.count(ServiceFigure.SEEN)).isEqualTo(12);
        assertThat(tally.count(ServiceFigure.DOSSIERS)).isEqualTo(8);
        assertThat(tally.count(ServiceFigure.RECEIVED)).isEqualTo(8);
        assertThat(tally.count(ServiceFigure.RESOLVED_EARLY)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.RESOLVED_ON_TIME)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.RESOLVED_LATE)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.REFUSED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.WITHDRAWN)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.PENDING_OVERDUE)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.PENDING_IN_TIME)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.LEGAL_LATE)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.APOLOGIES_OWED)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.AWAITING_RECEIPT)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.WITHDRAWN_BEFORE_RECEIPT)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.NOT_ACCEPTED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.NOT_BEGUN)).isEqualTo(1);
        assertThat(tally.editions()).containsExactly(LAW.edition());
    }

    @Test
    void keepsWhatWasCarriedOverAndWhatWasSettledBeforeApart() {
        TallyScope fromThe17th = TallyScope.of(AS_OF).since(LocalDate.of(2025, 9, 17));
        Dossier endedSomeDay = Dossier.from(DossierRow.builder()
                        .id("D")
                        .procedure(ProcedureCode.parse(GUARDIANSHIP))
                        .receivedAt(september(15, 9))
                        .state(DossierState.RESOLVED)
                        .build())
                .orThrow();

        ServiceTally tally = tally(
                fromThe17th,
                resolvedOn(16),
                resolvedOn(17),
                dossier(GUARDIANSHIP, received()),
                dossier(GUARDIANSHIP, DossierEvent.of(RECEIVED, september(17, 0))),
                dossier(GUARDIANSHIP, DossierEvent.of(NOT_ACCEPTED, september(16, 9))),
                endedSomeDay);

        assertThat(tally.count(ServiceFigure.SETTLED_BEFORE)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.CARRIED_OVER)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.RECEIVED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.PERIOD_UNDETERMINED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.DOSSIERS)).isEqualTo(3);
    }

    @Test
    void takesAPeriodOfWholeDaysToTheEndOfItsLast() {
        TallyScope september = TallyScope.ofDays(
                DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1)),
                LAW.calendar().zone());

        ServiceTally tally = tally(
                september,
                dossier(GUARDIANSHIP, DossierEvent.of(RECEIVED, OffsetDateTime.parse("2025-09-30T23:59:59+07:00"))),
                dossier(GUARDIANSHIP, DossierEvent.of(RECEIVED, OffsetDateTime.parse("2025-10-01T00:00:00+07:00"))),
                dossier(GUARDIANSHIP, DossierEvent.of(RECEIVED, OffsetDateTime.parse("2025-08-31T17:00:00Z"))));

        assertThat(tally.count(ServiceFigure.RECEIVED)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.NOT_BEGUN)).isEqualTo(1);
    }

    @Test
    void putsTheLawAndThePortalSideBySide() {
        // A second supplement makes a dossier late for the portal and not by law.
        Dossier twice = dossier(
                GUARDIANSHIP,
                received(),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(15, 10)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(15, 11)),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 10)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(16, 11)),
                DossierEvent.of(RESOLVED, september(17, 9)));

        ServiceTally tally = tally(twice, resolvedOn(16));

        assertThat(tally.total().count(Timeliness.EARLY, Timeliness.OVERDUE)).isEqualTo(1);
        assertThat(tally.total().count(Timeliness.EARLY, Timeliness.EARLY)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.LEGAL_EARLY)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.PORTAL_LATE)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.SUPPLEMENT_REQUESTS)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.WITH_SUPPLEMENT)).isEqualTo(1);
    }

    @Test
    void measuresWaitingAgainstWorkingTime() {
        // From Monday the 15th to Thursday the 25th are eight working days, of which the 17th to the 19th were waited
        // for.
        Dossier waited = dossier(
                GUARDIANSHIP,
                received(),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(17, 0)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(20, 0)),
                DossierEvent.of(RESOLVED, september(25, 9)));

        ServiceTally tally = tally(waited, resolvedOn(16), resolvedOn(19), dossier(GUARDIANSHIP, received()));

        assertThat(tally.durations(ServiceDuration.TOTAL).dossiersByDays()).hasToString("{1=1, 4=1, 8=1}");
        assertThat(tally.durations(ServiceDuration.STOPPED).dossiersByDays()).hasToString("{0=2, 3=1}");
        assertThat(tally.durations(ServiceDuration.WORKED).dossiersByDays()).hasToString("{1=1, 4=1, 5=1}");
        assertThat(tally.durations(ServiceDuration.TOTAL).median()).contains(new BigDecimal("4"));
        assertThat(tally.durations(ServiceDuration.TOTAL).percentile(67)).hasValue(8);
        assertThat(tally.durations(ServiceDuration.TOTAL).mean().value(2)).contains(new BigDecimal("4.33"));
    }

    @Test
    void tellsWhatCannotBeTold() {
        Dossier row = Dossier.from(DossierRow.builder()
                        .id("D")
                        .procedure(ProcedureCode.parse(GUARDIANSHIP))
                        .receivedAt(september(15, 9))
                        .finishedAt(september(25, 9))
                        .build())
                .orThrow();
        Dossier elsewhere = dossier("9.999999", received(), DossierEvent.of(RESOLVED, september(16, 9)));
        Dossier asked = dossier(GUARDIANSHIP, received(), DossierEvent.of(OBLIGATION_REQUESTED, september(16, 9)));

        ServiceTally tally = tally(row, elsewhere, asked);

        assertThat(tally.count(ServiceFigure.RESOLVED_UNDETERMINED)).isEqualTo(2);
        assertThat(tally.count(ServiceFigure.PENDING_UNDETERMINED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.SUPPLEMENTS_UNTRACKED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.HANDOVERS_UNTRACKED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.DISLIKED_UNDETERMINED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.PAYMENTS_UNTRACKED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.PAYABLE)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.PORTAL_UNDETERMINED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.APOLOGIES_UNDETERMINED)).isEqualTo(3);
        assertThat(tally.durations(ServiceDuration.TOTAL).dossiers()).isEqualTo(2);
        assertThat(tally.durations(ServiceDuration.STOPPED).undetermined()).isEqualTo(1);
        assertThat(tally.counts(Breakdown.FIELD)).containsKey(ServiceKey.of(ServiceKey.UNKNOWN));
    }

    @Test
    void countsADayThatIsNotDecidedOrNotCoveredAsNotTold() {
        LawBook law = LAW;
        Dossier before = dossier(
                "9.999999",
                DossierEvent.of(RECEIVED, OffsetDateTime.parse("2010-01-04T08:00:00+07:00")),
                DossierEvent.of(RESOLVED, OffsetDateTime.parse("2010-01-05T08:00:00+07:00")));

        ServiceTally tally = Stream.of(before).collect(law.serviceTally(AS_OF));

        assertThat(tally.durations(ServiceDuration.TOTAL)).isEqualTo(WorkingDayCounts.of(java.util.Map.of(), 1));
        assertThat(tally.count(ServiceFigure.RESOLVED)).isEqualTo(1);
    }

    @Test
    void countsADossierOnceThatIsDislikedAndPetitioned() {
        ServiceTally tally = tally(
                dossier(
                        GUARDIANSHIP,
                        received(),
                        DossierEvent.of(RESOLVED, september(16, 9)),
                        ofRated(september(17, 9), false),
                        ofRated(september(18, 9), true),
                        DossierEvent.of(PETITION_RAISED, september(18, 9)),
                        DossierEvent.of(PETITION_RAISED, september(19, 9))),
                dossier(
                        GUARDIANSHIP,
                        received(),
                        DossierEvent.of(RESOLVED, september(16, 9)),
                        ofRated(september(17, 9), true)),
                resolvedOn(16));

        assertThat(tally.count(ServiceFigure.DISSATISFIED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.SATISFIED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.PETITIONED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.DISLIKED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.DISLIKED_UNDETERMINED)).isZero();
    }

    @Test
    void owesNoApologyThatWasSent() {
        ServiceTally tally = tally(
                dossier(GUARDIANSHIP, received(), DossierEvent.of(APOLOGISED, september(17, 9))),
                dossier(
                        GUARDIANSHIP,
                        received(),
                        DossierEvent.of(APOLOGISED, september(17, 9)),
                        DossierEvent.of(APOLOGISED, september(19, 9))),
                dossier(GUARDIANSHIP, received()));

        assertThat(tally.count(ServiceFigure.APOLOGIES_SENT)).isEqualTo(3);
        assertThat(tally.count(ServiceFigure.APOLOGIES_OWED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.PENDING_OVERDUE)).isEqualTo(3);
    }

    @Test
    void breaksDownByWhoHadItAndByTheService() {
        DossierEvent toLand = DossierEvent.of(TRANSFERRED, september(15, 10))
                .by("one-stop", "A")
                .to("economy", "B");
        Dossier.Builder online = Dossier.builder("1", ProcedureCode.parse(GUARDIANSHIP + ".000.00.00.H48"))
                .channel(Channel.ONLINE)
                .unit("one-stop");
        Dossier transferred = online.event(received())
                .event(toLand)
                .event(DossierEvent.of(RESOLVED, september(16, 9)))
                .event(DossierEvent.of(RESULT_RETURNED, september(16, 10)))
                .build()
                .orThrow();

        ServiceTally tally = tally(transferred, resolvedOn(16));

        assertThat(tally.count(Breakdown.PROCEDURE, ServiceKey.of(GUARDIANSHIP), ServiceFigure.RESOLVED))
                .isEqualTo(2);
        assertThat(tally.count(Breakdown.CHANNEL, ServiceKey.of("ONLINE"), ServiceFigure.RECEIVED))
                .isEqualTo(1);
        assertThat(tally.count(Breakdown.UNIT, ServiceKey.of("economy"), ServiceFigure.HANDOVERS))
                .isEqualTo(1);
        assertThat(tally.count(Breakdown.OFFICIAL, ServiceKey.of("B"), ServiceFigure.DOSSIERS))
                .isEqualTo(1);
        assertThat(tally.count(Breakdown.UNIT, ServiceKey.of("one-stop"), ServiceFigure.DOSSIERS))
                .isZero();
        assertThat(tally.counts(Breakdown.PROCEDURE_AND_CHANNEL).keySet())
                .containsExactly(ServiceKey.of(GUARDIANSHIP, ""), ServiceKey.of(GUARDIANSHIP, "ONLINE"));
        assertThat(tally.durations(Breakdown.OFFICIAL, ServiceKey.of("B"), ServiceDuration.TOTAL)
                        .dossiersByDays())
                .hasToString("{1=1}");
        assertThat(tally.durations(Breakdown.OFFICIAL, ServiceKey.of("nobody"), ServiceDuration.TOTAL)
                        .median())
                .isEmpty();
    }

    @Test
    void refusesToMergeWhatIsOfAnotherMomentPeriodOrLaw() {
        ServiceTally one = tally(resolvedOn(16));
        ServiceTally other = Stream.of(resolvedOn(16))
                .collect(LAW.named("mine")
                        .withDossierRules(rules -> rules.without("DOSSIER-001"))
                        .serviceTally(TallyScope.of(AS_OF.plusDays(1))
                                .since(LocalDate.of(2025, 9, 1))
                                .withDossierIds(3)));

        List<Problem> problems = one.merge(other).problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "TALLY-001 /1/asOf", "TALLY-002 /1/since", "TALLY-003 /1/edition", "TALLY-004 /1/dossierIds");
        assertThat(problems.get(2).render(Locale.ENGLISH))
                .contains("mine", LAW.edition().name());
    }

    @Test
    void addsUpAcrossEditionsOnRequestAndListsThem() {
        LawBook own = LAW.named("a province");
        ServiceTally one = tally(resolvedOn(16), resolvedOn(19));
        ServiceTally other = Stream.of(resolvedOn(17)).collect(own.serviceTally(TallyScope.of(AS_OF)));
        assertThat(ServiceTally.merge(List.of(one, other)).problems())
                .extracting(Problem::code)
                .containsExactly("TALLY-003");

        ServiceTally both =
                ServiceTally.mergeAcrossEditions(List.of(one, other)).orThrow();

        assertThat(both.editions()).containsExactly(own.edition(), LAW.edition());
        assertThat(both.total())
                .isEqualTo(one.merge(tally(resolvedOn(17))).orThrow().total());
        assertThat(ServiceTally.mergeAcrossEditions(List.of(other, one)).orThrow())
                .as("the order does not matter")
                .isEqualTo(both);
        assertThat(ServiceTally.mergeAcrossEditions(List.of(both, one))
                        .orThrow()
                        .editions())
                .as("each once")
                .isEqualTo(both.editions());
        assertThat(both.merge(one).problems()).extracting(Problem::code).containsExactly("TALLY-003");
        assertThatThrownBy(() -> LAW.review(both, Jurisdiction.NATIONAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a province");
    }

    @Test
    void saysThatATallyOfNoLawIsNone() {
        ServiceTally one = tally(resolvedOn(16));

        assertThat(ServiceTally.of(
                                one.scope(), List.of(), one.counts(Breakdown.SERVICE), one.counts(Breakdown.HANDLING))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("TALLY-012 /edition");
    }

    @Test
    void mergesWhatIsOfTheSameMomentWrittenOtherwise() {
        ServiceTally one = tally(TallyScope.of(AS_OF), resolvedOn(16));
        ServiceTally other =
                tally(TallyScope.of(AS_OF.withOffsetSameInstant(java.time.ZoneOffset.UTC)), resolvedOn(19));

        assertThat(one.merge(other).orThrow()).isEqualTo(tally(resolvedOn(16), resolvedOn(19)));
    }

    @Test
    void opensEachNumberDownToItsDossiersAndSaysWhenTheListIsCut() {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            dossiers.add(called("late-" + i, resolvedOn(19)));
        }
        dossiers.add(called("early", resolvedOn(16)));

        ServiceTally tally = tally(TallyScope.of(AS_OF).withDossierIds(4), dossiers.toArray(Dossier[]::new));

        assertThat(tally.total().dossierIds(ServiceFigure.RESOLVED_LATE))
                .isEqualTo(new DossierIds(List.of("late-0", "late-1", "late-2", "late-3"), true));
        assertThat(tally.total().dossierIds(ServiceFigure.RESOLVED_EARLY))
                .isEqualTo(new DossierIds(List.of("early"), false));
        assertThat(tally.total().dossierIds(ServiceFigure.SEEN))
                .isEqualTo(new DossierIds(List.of("early", "late-0", "late-1", "late-2"), true));
        assertThat(tally(resolvedOn(16)).total().dossierIds(ServiceFigure.RESOLVED_EARLY))
                .isEqualTo(new DossierIds(List.of(), false));
    }

    @Test
    void travelsSerialised() throws IOException, ClassNotFoundException {
        ServiceTally tally = tally(TallyScope.of(AS_OF).withDossierIds(2), resolvedOn(16), resolvedOn(19));
        assertThat(tally.counts(Breakdown.CHANNEL)).hasSize(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }

        ServiceTally read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (ServiceTally) in.readObject();
        }

        assertThat(read).isEqualTo(tally);
        assertThat(read.counts(Breakdown.CHANNEL)).isEqualTo(tally.counts(Breakdown.CHANNEL));
        assertThat(read.merge(tally).orThrow()).isEqualTo(tally.merge(tally).orThrow());
    }

    @Test
    void namesNobody() {
        Dossier named = Dossier.builder("1", ProcedureCode.parse(GUARDIANSHIP))
                .event(DossierEvent.of(RECEIVED, september(15, 9)))
                .untracked(DossierEventKind.RATED)
                .build()
                .orThrow();

        assertThat(tally(named).toString()).contains("DOSSIERS=1").doesNotContain(GUARDIANSHIP);
    }
}
