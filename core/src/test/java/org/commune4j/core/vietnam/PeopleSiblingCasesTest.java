package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.AbsenceReason;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.ServicePeriod;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Siblings of the cases of people: what is of the same kind and was tried from outside. */
class PeopleSiblingCasesTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final LocalDate SEPTEMBER = SampleCommune.SEPTEMBER;
    private static final LocalDate DECEMBER = SampleCommune.DECEMBER;

    private static Verdict ofOfficial(Commune commune, String rule, LocalDate date) {
        return LAW.evaluate(commune, date).ofRule(rule).stream()
                .filter(verdict -> verdict.subjectId().filter("A"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The main post ended in October and the two beside it went on: there is none since, and nobody said which it is now. */
    @Test
    void p2TheMainPostEndsAndThoseBesideItGoOn() {
        Commune commune = new SampleCommune()
                .unit("committee", UnitKinds.PEOPLES_COMMITTEE)
                .post("chair", "committee", PostKinds.COMMITTEE_CHAIR, Rank.HEAD)
                .post("vice-chair", "committee", PostKinds.COMMITTEE_VICE_CHAIR, Rank.DEPUTY)
                .post("accountant", "committee", PostKinds.ACCOUNTANT, Rank.STAFF)
                .appoint("A", "chair", one -> one.kind(AppointmentKind.PRIMARY).life(DateRange.of(JULY, OCTOBER)))
                .appoint("A", "vice-chair", one -> one.kind(AppointmentKind.CONCURRENT))
                .appoint("A", "accountant", one -> one.kind(AppointmentKind.CONCURRENT))
                .build();

        assertThat(ofOfficial(commune, "APT-003", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);
        Verdict since = ofOfficial(commune, "APT-003", DECEMBER);
        assertThat(since.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(since.explanation().render(Locale.ENGLISH)).contains("missing: the main post of A");
    }

    private static Dossier dossier(String id, String official) {
        return Dossier.builder(id, ProcedureCode.parse("1.004837"))
                .events(List.of(
                        DossierEvent.of(DossierEventKind.RECEIVED, OffsetDateTime.parse("2025-09-12T08:00:00+07:00"))
                                .by("centre", official)))
                .build()
                .orThrow();
    }

    private static WorkList list(String... idAndOfficial) {
        return LAW.dueWithin(
                Stream.of(idAndOfficial).map(one -> one.split("=")).map(one -> dossier(one[0], one[1])),
                OffsetDateTime.parse("2025-09-15T09:00:00+07:00"),
                Term.workingDays(2));
    }

    private static Map<String, List<String>> withAbsent(WorkList list, Commune commune, LocalDate day) {
        return list.withAbsent(commune.on(day)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(DossierAssessment::id)
                                .sorted()
                                .toList()));
    }

    /** On leave, gone, at work, and somebody of whom the commune says nothing. */
    @Test
    void whatLiesWithWhoIsAwayIsListedByOfficial() {
        Commune commune = new SampleCommune()
                .unit("committee", UnitKinds.PEOPLES_COMMITTEE).build().toBuilder()
                        .officials(List.of(
                                Official.builder().id("ON-LEAVE").build(),
                                Official.builder()
                                        .id("GONE")
                                        .service(List.of(ServicePeriod.of(DateRange.of(JULY, SEPTEMBER))))
                                        .build(),
                                Official.builder().id("AT-WORK").build()))
                        .absences(List.of(Absence.builder()
                                .id("V-1")
                                .official("ON-LEAVE")
                                .reason(AbsenceReason.LEAVE)
                                .life(DateRange.of(SEPTEMBER, SEPTEMBER.plusDays(5)))
                                .build()))
                        .build();
        WorkList list = list("1=ON-LEAVE", "2=AT-WORK", "3=GONE", "4=STRANGER", "5=ON-LEAVE");

        assertThat(withAbsent(list, commune, SEPTEMBER))
                .isEqualTo(Map.of("GONE", List.of("3"), "ON-LEAVE", List.of("1", "5")));
        assertThat(withAbsent(list, commune, SEPTEMBER.minusDays(1)))
                .as("the day before nobody is away")
                .isEmpty();
        assertThat(withAbsent(list, commune, SEPTEMBER.plusDays(5)))
                .as("the leave is over")
                .isEqualTo(Map.of("GONE", List.of("3")));
        assertThat(withAbsent(list(), commune, SEPTEMBER)).isEmpty();
    }

    /** What was handed on from who is away lies with who has it now. */
    @Test
    void whatWasHandedOnDoesNotWait() {
        Commune commune = new SampleCommune()
                .unit("committee", UnitKinds.PEOPLES_COMMITTEE)
                .official("A", official -> official)
                .official("B", official -> official)
                .build();
        commune = commune.toBuilder()
                .absences(List.of(Absence.builder()
                        .id("V-1")
                        .official("A")
                        .life(DateRange.from(JULY))
                        .build()))
                .build();
        Dossier handedOn = dossier("1", "A")
                .including(List.of(
                        DossierEvent.of(DossierEventKind.TRANSFERRED, OffsetDateTime.parse("2025-09-12T10:00:00+07:00"))
                                .to("centre", "B")))
                .orThrow();
        WorkList list = LAW.dueWithin(
                Stream.of(handedOn, dossier("2", "A")),
                OffsetDateTime.parse("2025-09-15T09:00:00+07:00"),
                Term.workingDays(2));

        assertThat(withAbsent(list, commune, SEPTEMBER)).isEqualTo(Map.of("A", List.of("2")));
    }
}
