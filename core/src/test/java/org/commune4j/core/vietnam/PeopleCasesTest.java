package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.GiverKeeps;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.AbsenceReason;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.LeavingReason;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.ServicePeriod;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.rule.VerdictsAlike;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.AssignmentView;
import org.commune4j.core.snapshot.AuthorityGap;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.Fill;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Signer;
import org.commune4j.core.snapshot.Signers;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People as they come and go: cases P1 to P7 and P12 to P14, each with one more of its kind. */
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
                .completeness(CommunePart.ASSIGNMENTS, Completeness.ofComplete(LocalDate.of(2030, 1, 1)))
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
                .official(
                        "A",
                        official -> official.service(
                                List.of(ServicePeriod.of(DateRange.until(OCTOBER), LeavingReason.RETIREMENT))))
                .appoint(
                        "A",
                        "chair",
                        appointment -> appointment.kind(AppointmentKind.PRIMARY).share(BigDecimal.ONE))
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
                .assignments(List.of(
                        commune.assignments().get(0).toBuilder().official("B").build()))
                .build();

        assertThat(LAW.view(inPerson, SEPTEMBER)
                        .task("SIGN")
                        .assignments()
                        .get(0)
                        .officials())
                .extracting(OfficialView::id)
                .containsExactly("B");
        assertThat(LAW.view(inPerson, DECEMBER)
                        .task("SIGN")
                        .assignments()
                        .get(0)
                        .officials())
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
        // Who acts is no holder, and is not named as one.
        assertThat(verdict(two, "POST-001", "chair", DECEMBER).explanation().render(Locale.ENGLISH))
                .contains("0 for 1; holders: none");
        assertThat(verdict(beside, "POST-001", "chair", DECEMBER).explanation().render(Locale.ENGLISH))
                .contains("1 for 1; holders: A)");
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
                .official(
                        "A",
                        official -> official.service(List.of(
                                ServicePeriod.of(DateRange.until(OCTOBER), LeavingReason.TRANSFER),
                                ServicePeriod.of(DateRange.from(DECEMBER)))))
                .holds("A", "chair")
                .build();

        assertThat(commune.on(SEPTEMBER).post("chair").fill()).isEqualTo(Fill.HELD);
        assertThat(commune.on(OCTOBER).post("chair").fill()).isEqualTo(Fill.VACANT);
        assertThat(commune.on(DECEMBER.minusDays(1)).findOfficial("A")).isPresent();
        assertThat(commune.on(DECEMBER.minusDays(1)).official("A").isInService())
                .isFalse();
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
                .appoint(
                        "B",
                        "head",
                        appointment -> appointment
                                .kind(AppointmentKind.PRIMARY)
                                .life(DateRange.of(LocalDate.of(2025, 7, 1), OCTOBER)))
                .build();

        Snapshot after = commune.on(DECEMBER);
        assertThat(after.official("B").isInService()).isTrue();
        assertThat(after.official("B").posts()).isEmpty();
        assertThat(after.lapsedAppointments()).isEmpty();
    }

    private static final DateRange LEAVE = DateRange.ofClosed(LocalDate.of(2025, 10, 6), LocalDate.of(2025, 10, 17));
    private static final LocalDate MEANWHILE = LocalDate.of(2025, 10, 10);

    private static Absence absence(String official) {
        return Absence.builder()
                .id("V-" + official)
                .official(official)
                .reason(AbsenceReason.LEAVE)
                .life(LEAVE)
                .build();
    }

    private static Substitution.Builder substitution(String official, String post) {
        return Substitution.builder()
                .id("T-" + official)
                .official(official)
                .post(post)
                .life(LEAVE);
    }

    private static Commune staffed() {
        return withTask(committee()
                .holds("A", "chair")
                .holds("B", "vice-chair")
                .holds("C", "head")
                .build());
    }

    private static List<String> certain(Commune commune, LocalDate date, String... absent) {
        return LAW.authority(commune).whoMay("SIGN", date, absent).signers().certain();
    }

    @Test
    void p5TwoWeeksOfLeaveWithASubstitute() {
        Commune commune = staffed().toBuilder()
                .absences(List.of(absence("A")))
                .substitutions(List.of(substitution("B", "chair").build()))
                .build();
        Snapshot view = LAW.view(commune, MEANWHILE);

        assertThat(view.official("A").isAbsent()).isTrue();
        assertThat(view.post("chair").fill()).as("the post is held").isEqualTo(Fill.HELD);
        assertThat(view.post("chair").vacancies()).isZero();
        assertThat(view.official("B").standsInFor()).extracting(PostView::id).containsExactly("chair");
        assertThat(view.task("SIGN").mayAct("A").isFalse()).isTrue();
        assertThat(view.task("SIGN").mayAct("B").isTrue()).isTrue();
        assertThat(certain(commune, MEANWHILE)).containsExactly("B");
        Signer signer = LAW.authority(commune)
                .whoMay("SIGN", MEANWHILE)
                .signers()
                .people()
                .get(0);
        assertThat(signer.way()).isEqualTo(Signer.SigningWay.STANDING_IN);
        assertThat(signer.message().render(Locale.ENGLISH)).isEqualTo("B: standing in (chair), for post chair");
        assertThat(signer.message().render(Locale.forLanguageTag("vi"))).contains("làm thay");
        for (LocalDate outside : List.of(LEAVE.startOrMin().minusDays(1), LEAVE.endOrMax())) {
            assertThat(certain(commune, outside)).containsExactly("A");
        }
        assertThat(verdict(commune, "APT-007", "A", MEANWHILE).outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict(commune, "APT-008", "chair", MEANWHILE).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void p5WithoutASubstituteTheWorkWaitsAndItIsTold() {
        Commune commune = staffed().toBuilder()
                .absences(List.of(absence("A"), absence("C")))
                .build();
        Snapshot view = LAW.view(commune, MEANWHILE);

        assertThat(certain(commune, MEANWHILE)).isEmpty();
        assertThat(view.task("SIGN").gap()).contains(AuthorityGap.GapReason.NO_PERSON);
        assertThat(LAW.authority(commune).gaps(DateRange.from(SEPTEMBER)))
                .contains(new AuthorityGap("SIGN", LEAVE, AuthorityGap.GapReason.NO_PERSON, true));
        assertThat(view.workload().waiting()).extracting(AssignmentView::id).containsExactly("A-1");
        assertThat(view.workload().withoutPerson()).as("somebody is named").isEmpty();
        assertThat(verdict(commune, "APT-007", "A", MEANWHILE).isAdvisory()).isTrue();
    }

    @Test
    void p5ASubstituteWithoutNeedOrAwayHasNoEffectAndIsTold() {
        Commune unneeded = staffed().toBuilder()
                .substitutions(List.of(substitution("B", "chair").build()))
                .build();
        Commune away = staffed().toBuilder()
                .absences(List.of(absence("A"), absence("B")))
                .substitutions(List.of(substitution("B", "chair").build()))
                .build();

        assertThat(certain(unneeded, MEANWHILE)).containsExactly("A");
        assertThat(verdict(unneeded, "APT-008", "chair", MEANWHILE).isAdvisory())
                .isTrue();
        assertThat(certain(away, MEANWHILE)).isEmpty();
        assertThat(verdict(away, "APT-008", "chair", MEANWHILE).isAdvisory()).isTrue();
    }

    @Test
    void p5ASubstitutionForOtherTasksDoesNotCoverThisOne() {
        Commune commune = staffed().toBuilder()
                .absences(List.of(absence("A")))
                .substitutions(
                        List.of(substitution("B", "chair").addTasks("OTHER").build()))
                .build();

        assertThat(certain(commune, MEANWHILE)).isEmpty();
    }

    @Test
    void p5WhoMaySignInTheAbsenceOfSomebodyIsAskedWithoutChangingTheFacts() {
        Commune commune = staffed().toBuilder()
                .substitutions(List.of(
                        substitution("B", "chair").life(SampleCommune.LIFE).build()))
                .build();

        assertThat(certain(commune, DECEMBER)).containsExactly("A");
        assertThat(certain(commune, DECEMBER, "A")).containsExactly("B");
        assertThat(certain(commune, DECEMBER, "A", "B")).isEmpty();
        assertThatThrownBy(() -> certain(commune, DECEMBER, "nobody")).isInstanceOf(NoSuchElementException.class);
    }

    private static AuthorityTransfer.Builder transfer(TransferKind kind) {
        return AuthorityTransfer.builder()
                .id("U-1")
                .kind(kind)
                .giver(PowerHolder.ofPost("chair"))
                .receiver(PowerHolder.ofPost("vice-chair"))
                .addTasks("SIGN")
                .life(SampleCommune.LIFE);
    }

    private static Commune with(AuthorityTransfer.Builder transfer) {
        return staffed().toBuilder().transfers(List.of(transfer.build())).build();
    }

    @Test
    void p6ADelegationLeavesThePowerOfTheGiverAndADecentralisationTakesIt() {
        assertThat(certain(with(transfer(TransferKind.DELEGATION)), DECEMBER)).containsExactly("A", "B");
        assertThat(certain(with(transfer(TransferKind.DECENTRALISATION)), DECEMBER))
                .containsExactly("B");
        assertThat(certain(with(transfer(TransferKind.DEVOLUTION)), DECEMBER)).containsExactly("B");
        TaskView delegated =
                LAW.authority(with(transfer(TransferKind.DELEGATION))).whoMay("SIGN", DECEMBER);
        assertThat(delegated.mayAct("A").isTrue()).isTrue();
        assertThat(delegated.sideBySide()).as("no overlap").hasSize(1);
        assertThat(LAW.authority(with(transfer(TransferKind.DELEGATION))).overlaps(SampleCommune.LIFE))
                .noneMatch(overlap -> overlap.task().equals("SIGN"));
        assertThat(delegated.explanation().render(Locale.ENGLISH)).contains("held still");
    }

    @Test
    void p6WhatTheActSaysGoesFirst() {
        assertThat(certain(with(transfer(TransferKind.DELEGATION).giverKeeps(false)), DECEMBER))
                .containsExactly("B");
        assertThat(certain(with(transfer(TransferKind.DECENTRALISATION).giverKeeps(true)), DECEMBER))
                .containsExactly("A", "B");
    }

    @Test
    void p6WhereNeitherActNorLawSaysItIsUndetermined() {
        LawBook silent = LAW.overriding(
                GiverKeeps.key(TransferKind.DELEGATION), ParameterValue.ofAbolished(DateRange.ALWAYS, Basis.PRACTICE));
        Signers signers = silent.authority(with(transfer(TransferKind.DELEGATION)))
                .whoMay("SIGN", DECEMBER)
                .signers();

        assertThat(signers.certain()).containsExactly("B");
        assertThat(signers.people()).extracting(one -> one.official().id()).containsExactly("B", "A");
        assertThat(signers.missing())
                .extracting(message -> message.render(Locale.ENGLISH))
                .containsExactly("missing: whether the giver of the delegation U-1 keeps the power");
        assertThat(LAW.parameters()
                        .get(GiverKeeps.key(TransferKind.DELEGATION))
                        .find(Jurisdiction.NATIONAL, DECEMBER)
                        .orElseThrow()
                        .basis()
                        .reference()
                        .orElseThrow()
                        .status())
                .as("it was not read in the text")
                .isEqualTo(SourceStatus.UNVERIFIED);
    }

    @Test
    void p7WhereOnlyTheLevelIsKnownItIsSaidWhatToGive() {
        Signers signers =
                LAW.authority(staffed()).whoMay("CIVIL-STATUS", DECEMBER).signers();

        assertThat(signers.people()).isEmpty();
        assertThat(signers.missing())
                .extracting(message -> message.render(Locale.ENGLISH))
                .containsExactly("missing: which body of the commune holds the power for CIVIL-STATUS");
    }

    @Test
    void p7EveryShippedProcedureLeadsToPostsOrToWhatTheHostMustSay() {
        SortedMap<String, Signers> signers = LAW.signers(staffed(), DECEMBER);

        assertThat(signers).hasSizeGreaterThan(50);
        assertThat(signers.values())
                .allSatisfy(
                        one -> assertThat(one.posts().isEmpty() && one.missing().isEmpty())
                                .isFalse());
        assertThat(signers.get("1.001193").missing()).hasSize(1);
    }

    @Test
    void p7AHostSaysItForManyProceduresInOneLine() {
        List<String> silent = LAW.signers(staffed(), DECEMBER).entrySet().stream()
                .filter(entry -> entry.getValue().posts().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        LawBook own = LawFiles.read(
                        Map.of(
                                "procedure-tasks.csv",
                                "task,procedures,basis\nSIGN," + String.join(" ", silent) + ",PRACTICE\n"),
                        LAW)
                .orThrow();

        assertThat(own.signers(staffed(), DECEMBER).values())
                .allSatisfy(one -> assertThat(one.certain()).containsExactly("A"));
        assertThat(own.signers(staffed(), DECEMBER, "A").values())
                .allSatisfy(one -> assertThat(one.posts()).contains("chair"))
                .allSatisfy(one -> assertThat(one.certain()).isEmpty());
        assertThat(own.overrides()).hasSizeGreaterThanOrEqualTo(silent.size());
        assertThat(LawFiles.read(
                                Map.of(
                                        "procedure-tasks.csv",
                                        "task,procedures,basis\nSIGN,9.999999 1.001193 1.001193,PRACTICE\n"),
                                LAW)
                        .problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("LAWTABLE-019", "LAWTABLE-020");
    }

    @Test
    void p7AHostGivesThePostOfATaskOfTheLawForAllItsProcedures() {
        LawBook own = LawFiles.read(Map.of("tasks.csv", """
                                code,name,field,level,post,kind,from,basis
                                CIVIL-STATUS,Đăng ký hộ tịch,JUSTICE,COMMUNE,COMMITTEE_CHAIR,DECIDE,2025-07-01,UNSOURCED
                                """), LAW).orThrow();

        assertThat(own.signers(staffed(), DECEMBER).get("1.001193").certain()).containsExactly("A");
        assertThat(own.signers(staffed(), DECEMBER).get("1.000894").certain()).containsExactly("A");
    }

    @Test
    void p14AdvisoriesThatSayTheSameAreOne() {
        Commune commune = staffed();
        List<Assignment> many = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tasks.add(commune.tasks().get(0).toBuilder()
                    .code("T-" + i)
                    .kind(i % 2 == 0 ? TaskKind.INSPECT : TaskKind.EXECUTE)
                    .build());
            many.add(commune.assignments().get(0).toBuilder()
                    .id("A-" + i)
                    .task("T-" + i)
                    .build());
        }
        List<Verdict> advisories = LAW
                .evaluate(commune.toBuilder().tasks(tasks).assignments(many).build(), DECEMBER)
                .ofRule("TASK-006")
                .stream()
                .filter(Verdict::isAdvisory)
                .toList();
        List<VerdictsAlike> groups = VerdictsAlike.of(advisories);

        assertThat(advisories).hasSize(20);
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).subjects()).hasSize(20);
        assertThat(groups.get(0).message().render(Locale.ENGLISH))
                .startsWith("TASK-006: 20, among them A-0, A-10, A-12: ");
        assertThat(VerdictsAlike.of(List.of())).isEmpty();
    }

    @Test
    void p14WhatSaysSomethingElseStaysApart() {
        Commune one = committee().holds("A", "chair").build();
        List<Verdict> all = LAW.evaluate(one, DECEMBER).verdicts();
        List<VerdictsAlike> groups = VerdictsAlike.of(all);

        assertThat(groups.stream().mapToInt(group -> group.verdicts().size()).sum())
                .isEqualTo(all.size());
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.verdicts())
                        .allMatch(verdict -> verdict.rule() == group.rule()
                                && verdict.outcome() == group.verdicts().get(0).outcome()));
    }

    @ParameterizedTest
    @CsvSource({
        "00001,01,MET",
        "1234,01,BREACHED",
        "ABC,01,BREACHED",
        "4.0,01,BREACHED",
        "٠٠٠٠١,01,BREACHED",
        "00001,5,BREACHED"
    })
    void p12CodesHaveTheFormOfTheOfficialList(String code, String province, Outcome outcome) {
        Commune commune =
                committee().build().toBuilder().code(code).province(province).build();

        assertThat(verdict(commune, "APP-012", code, DECEMBER).outcome()).isEqualTo(outcome);
        assertThat(LAW.withCommuneRules(rules -> rules.without("APP-012"))
                        .evaluate(commune, DECEMBER)
                        .ofRule("APP-012"))
                .as("the embedder of another country has a form of its own")
                .isEmpty();
    }
}
