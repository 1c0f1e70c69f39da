package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.LeavingReason;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.ServicePeriod;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.AuthorityGap;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.Fill;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** People as they come and go: cases P1 to P4, P13 and P15, each with one more of its kind. */
class PeopleCasesTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final LocalDate SEPTEMBER = SampleCommune.SEPTEMBER;
    private static final LocalDate DECEMBER = SampleCommune.DECEMBER;
    private static final LawBook LAW = LawBooks.vietnam();

    /** A committee with its Chair, a Vice Chair and a division, and one task that is the Chair's. */
    private static SampleCommune committee() {
        return new SampleCommune()
                .unit("committee", UnitKinds.PEOPLES_COMMITTEE)
                .unit("economic", UnitKinds.ECONOMIC_DIVISION, "committee")
                .post("chair", "committee", PostKinds.COMMITTEE_CHAIR, Rank.HEAD)
                .post("vice-chair", "committee", PostKinds.COMMITTEE_VICE_CHAIR, Rank.DEPUTY)
                .post("head", "economic", PostKinds.DIVISION_HEAD, Rank.HEAD);
    }

    private static Commune withTask(Commune commune) {
        return commune.toBuilder()
                .completeness(
                        CommunePart.ASSIGNMENTS, Completeness.ofComplete(LocalDate.of(2030, 1, 1)))
                .tasks(List.of(Task.builder()
                        .code("SIGN")
                        .name(LocalizedText.of("Ký", "Sign"))
                        .field(Fields.OFFICE)
                        .competence(Competence.ofPost(AdministrativeLevel.COMMUNE, PostKinds.COMMITTEE_CHAIR))
                        .kind(TaskKind.DECIDE)
                        .life(SampleCommune.LIFE)
                        .build()))
                .assignments(List.of(Assignment.builder()
                        .id("A-1")
                        .task("SIGN")
                        .unit("economic")
                        .post("head")
                        .role(AssignmentRole.LEAD)
                        .life(SampleCommune.LIFE)
                        .build()))
                .build();
    }

    private static Verdict verdict(Commune commune, String rule, String subject, LocalDate date) {
        return LAW.evaluate(commune, date).ofRule(rule).stream()
                .filter(one -> one.subjectId().filter(subject::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void p1WhoHasLeftHoldsNothingAndTheContradictionIsTold() {
        Commune commune = withTask(committee()
                .official("A", official -> official.service(
                        List.of(ServicePeriod.of(DateRange.until(OCTOBER), LeavingReason.RETIREMENT))))
                .appoint("A", "chair", appointment -> appointment.kind(AppointmentKind.PRIMARY).share(BigDecimal.ONE))
                .holds("B", "head")
                .build());
        AuthorityMatrix matrix = LAW.authority(commune);

        Snapshot before = commune.on(SEPTEMBER);
        assertThat(before.post("chair").fill()).isEqualTo(Fill.HELD);
        assertThat(matrix.whoMay("SIGN", SEPTEMBER).mayAct("A").isTrue()).isTrue();
        assertThat(matrix.whoMay("SIGN", SEPTEMBER).gap()).isEmpty();

        Snapshot after = commune.on(DECEMBER);
        assertThat(after.post("chair").fill()).isEqualTo(Fill.VACANT);
        assertThat(after.post("chair").vacancies()).isEqualTo(1);
        assertThat(after.post("chair").workingTime().known()).isZero();
        assertThat(after.official("A").posts()).isEmpty();
        assertThat(after.appointments()).hasSize(1);
        assertThat(after.lapsedAppointments()).extracting(AppointmentView::id).containsExactly("a0");
        TaskView sign = matrix.whoMay("SIGN", DECEMBER);
        assertThat(sign.mayAct("A").isFalse()).isTrue();
        assertThat(sign.whoMayAct()).doesNotContain("A");
        assertThat(sign.gap()).contains(AuthorityGap.GapReason.NO_PERSON);
        assertThat(sign.explanation().render(Locale.ENGLISH))
                .contains("nobody is in the post or place that holds the power for it")
                .doesNotContain("lawfully");
        assertThat(matrix.gaps(DateRange.from(SEPTEMBER)))
                .contains(new AuthorityGap(
                        "SIGN",
                        DateRange.of(OCTOBER, LocalDate.of(2030, 1, 2)),
                        AuthorityGap.GapReason.NO_PERSON,
                        true));
        assertThat(verdict(commune, "APT-001", "a0", DECEMBER).isBreach())
                .as("the contradiction is told")
                .isTrue();
    }

    @Test
    void p1WhoLeftAndHasATaskInPersonDoesItNoMore() {
        Commune commune = withTask(committee()
                .official("B", official -> official.service(DateRange.until(OCTOBER)))
                .holds("A", "chair")
                .holds("B", "head")
                .build());
        Commune inPerson = commune.toBuilder()
                .assignments(List.of(commune.assignments().get(0).toBuilder()
                        .official("B")
                        .build()))
                .build();

        assertThat(LAW.view(inPerson, SEPTEMBER).task("SIGN").assignments().get(0).officials())
                .extracting(OfficialView::id)
                .containsExactly("B");
        assertThat(LAW.view(inPerson, DECEMBER).task("SIGN").assignments().get(0).officials())
                .isEmpty();
        assertThat(LAW.view(inPerson, DECEMBER).workload().withoutPerson()).hasSize(1);
        assertThat(LAW.view(inPerson, DECEMBER).task("SIGN").whoMayAct()).containsExactly("A");
    }

    @Test
    void p2TwoConcurrentPostsWithoutAMainOneAreNotMet() {
        Commune commune = committee()
                .appoint("A", "vice-chair", appointment -> appointment.kind(AppointmentKind.CONCURRENT))
                .appoint("A", "head", appointment -> appointment.kind(AppointmentKind.CONCURRENT))
                .holds("B", "chair")
                .build();

        Verdict verdict = verdict(commune, "APT-003", "A", DECEMBER);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.explanation().render(Locale.ENGLISH)).contains("missing: the main post of A");
        Verdict met = verdict(commune, "APT-003", "B", DECEMBER);
        assertThat(met.outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict.explanation().render(Locale.forLanguageTag("vi"))).doesNotContain(": )");
    }

    @Test
    void p3WhoActsBesideAHolderOrAnotherIsTold() {
        Commune two = committee()
                .appoint("A", "chair", appointment -> appointment.acting(true))
                .appoint("B", "chair", appointment -> appointment.acting(true))
                .build();
        Commune beside = committee()
                .holds("A", "chair")
                .appoint("B", "chair", appointment -> appointment.acting(true))
                .build();
        Commune alone = committee()
                .appoint("B", "chair", appointment -> appointment.acting(true))
                .build();

        assertThat(verdict(two, "POST-003", "chair", DECEMBER).isAdvisory()).isTrue();
        assertThat(verdict(beside, "POST-003", "chair", DECEMBER).isAdvisory()).isTrue();
        assertThat(verdict(alone, "POST-003", "chair", DECEMBER).outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict(alone, "POST-003", "vice-chair", DECEMBER).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(two.on(DECEMBER).post("chair").isOverfilled()).isFalse();
    }

    @Test
    void p3WhoHoldsAndActsInOnePostIsNotCountedTwice() {
        Commune commune = committee()
                .holds("A", "chair")
                .appoint("A", "chair", appointment -> appointment.acting(true))
                .build();

        assertThat(verdict(commune, "POST-003", "chair", DECEMBER).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void p4WhoCameBackHasSeveralPeriodsOfService() {
        Commune commune = committee()
                .official("A", official -> official.service(List.of(
                        ServicePeriod.of(DateRange.until(OCTOBER), LeavingReason.TRANSFER),
                        ServicePeriod.of(DateRange.from(DECEMBER)))))
                .holds("A", "chair")
                .build();

        assertThat(commune.on(SEPTEMBER).post("chair").fill()).isEqualTo(Fill.HELD);
        assertThat(commune.on(OCTOBER).post("chair").fill()).isEqualTo(Fill.VACANT);
        assertThat(commune.on(DECEMBER.minusDays(1)).findOfficial("A")).isPresent();
        assertThat(commune.on(DECEMBER.minusDays(1)).official("A").isInService()).isFalse();
        assertThat(commune.on(DECEMBER).post("chair").fill()).isEqualTo(Fill.HELD);
    }

    @Test
    void p4TwoPeriodsOnOneDayAndAReasonWithoutAnEndAreRefused() {
        Official.Builder twice = Official.builder()
                .id("A")
                .service(List.of(
                        ServicePeriod.of(DateRange.until(DECEMBER)), ServicePeriod.of(DateRange.from(OCTOBER))));
        assertThatThrownBy(twice::build).hasMessageContaining("the same days");
        assertThatThrownBy(() -> ServicePeriod.of(DateRange.from(OCTOBER), LeavingReason.RETIREMENT))
                .hasMessageContaining("no end");
    }

    @Test
    void p13AnEndOfAnAppointmentIsNoEndOfService() {
        Commune commune = committee()
                .holds("A", "chair")
                .appoint("B", "head", appointment -> appointment
                        .kind(AppointmentKind.PRIMARY)
                        .life(DateRange.of(LocalDate.of(2025, 7, 1), OCTOBER)))
                .build();

        Snapshot after = commune.on(DECEMBER);
        assertThat(after.official("B").isInService()).isTrue();
        assertThat(after.official("B").posts()).isEmpty();
        assertThat(after.lapsedAppointments()).isEmpty();
    }
}
