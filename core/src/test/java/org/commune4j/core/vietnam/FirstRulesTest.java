package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.FigureUnit;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.rule.Doubt;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on apparatus, posts, concurrent posts and service record: each outcome of each. */
class FirstRulesTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 15);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final DateRange LIFE = DateRange.from(LocalDate.of(2025, 7, 1));

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<ReportedFigure> figures = new ArrayList<>();
    private AdministrativeUnitKind kind = AdministrativeUnitKind.COMMUNE;
    private Completeness completeness = Completeness.ofComplete(LocalDate.of(2027, 1, 1));
    private LawBook law = LawBooks.vietnam();

    private void unit(String id, UnitKind unitKind, Branch branch, String... parent) {
        Unit.Builder builder = Unit.builder()
                .id(id)
                .name(LocalizedText.ofVietnamese(id))
                .kind(unitKind)
                .branch(branch)
                .life(LIFE);
        for (String above : parent) {
            builder.parent(above);
        }
        units.add(builder.build());
    }

    private void standardUnits() {
        unit("party", UnitKinds.PARTY_COMMITTEE, Branches.PARTY);
        unit("party-office", UnitKinds.PARTY_OFFICE, Branches.PARTY, "party");
        unit("party-building", UnitKinds.PARTY_BUILDING_COMMISSION, Branches.PARTY, "party");
        unit("party-inspection", UnitKinds.PARTY_INSPECTION_COMMISSION, Branches.PARTY, "party");
        unit("council", UnitKinds.PEOPLES_COUNCIL, Branches.PEOPLES_COUNCIL);
        unit("committee", UnitKinds.PEOPLES_COMMITTEE, Branches.PEOPLES_COMMITTEE);
        unit("office", UnitKinds.COUNCIL_COMMITTEE_OFFICE, Branches.PEOPLES_COMMITTEE, "committee");
        unit("economic", UnitKinds.ECONOMIC_DIVISION, Branches.PEOPLES_COMMITTEE, "committee");
        unit("culture", UnitKinds.CULTURE_SOCIAL_DIVISION, Branches.PEOPLES_COMMITTEE, "committee");
        unit("centre", UnitKinds.PUBLIC_SERVICE_CENTRE, Branches.PEOPLES_COMMITTEE, "committee");
    }

    private void without(String id) {
        units.removeIf(unit -> unit.id().equals(id));
    }

    private void post(String id, String unit, PostKind postKind) {
        posts.add(Post.builder()
                .id(id)
                .unit(unit)
                .kind(postKind)
                .rank(Rank.HEAD)
                .life(LIFE)
                .build());
    }

    private Appointment.Builder appointment(String official, String post, AppointmentKind appointmentKind) {
        if (officials.stream().noneMatch(known -> known.id().equals(official))) {
            officials.add(Official.builder().id(official).build());
        }
        return Appointment.builder()
                .id(official + "-" + post + "-" + appointments.size())
                .official(official)
                .post(post)
                .kind(appointmentKind)
                .decision(Act.of("1"))
                .life(LIFE);
    }

    private void appoint(String official, String post, AppointmentKind appointmentKind) {
        appointments.add(appointment(official, post, appointmentKind).build());
    }

    private void directorAndViceChair(String director, String viceChair) {
        standardUnits();
        post("director", "centre", PostKinds.CENTRE_DIRECTOR);
        post("vice-chair", "committee", PostKinds.COMMITTEE_VICE_CHAIR);
        appoint(director, "director", AppointmentKind.CONCURRENT);
        appoint(viceChair, "vice-chair", AppointmentKind.PRIMARY);
    }

    private Commune commune() {
        Commune.Builder builder = Commune.builder()
                .code("00001")
                .province("01")
                .name(LocalizedText.ofVietnamese("Mẫu"))
                .kind(kind)
                .life(LIFE)
                .asOf(SEPTEMBER)
                .units(units)
                .posts(posts)
                .officials(officials)
                .appointments(appointments)
                .reportedFigures(figures);
        for (CommunePart part : CommunePart.values()) {
            builder.completeness(part, completeness);
        }
        return builder.build();
    }

    private Verdict only(String rule, LocalDate date) {
        List<Verdict> verdicts = law.evaluate(commune(), date).ofRule(rule);
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private Verdict of(String rule, String subject, LocalDate date) {
        List<Verdict> verdicts = law.evaluate(commune(), date).ofRule(rule).stream()
                .filter(verdict -> verdict.subjectId().orElse("").equals(subject))
                .toList();
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private Outcome outcome(String rule, LocalDate date) {
        return only(rule, date).outcome();
    }

    private static List<String> remedies(Verdict verdict) {
        return verdict.remedies().stream().map(Message::code).toList();
    }

    @Test
    void aStandardApparatusMeetsEveryRuleOnIt() {
        standardUnits();

        assertThat(outcome("APP-001", SEPTEMBER)).isEqualTo(Outcome.MET);
        assertThat(outcome("APP-002", SEPTEMBER)).isEqualTo(Outcome.MET);
        assertThat(outcome("APP-003", SEPTEMBER)).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "office, APP-001",
        "economic, APP-001",
        "culture, APP-001",
        "centre, APP-002",
        "party-office, APP-003",
        "party-building, APP-003",
        "party-inspection, APP-003",
    })
    void aBodyThatIsMissingBreachesAndWithoutCompletenessItCannotBeTold(String body, String rule) {
        standardUnits();
        without(body);

        Verdict breached = only(rule, SEPTEMBER);
        assertThat(breached.isBreach()).isTrue();
        assertThat(remedies(breached)).containsExactly(rule + ".remedy-found");

        completeness = Completeness.PARTIAL;
        Verdict undetermined = only(rule, SEPTEMBER);
        assertThat(undetermined.doubt()).contains(Doubt.MISSING);
        assertThat(undetermined.explanation().render(Locale.ENGLISH))
                .contains("missing: the part \"units\" is not given completely");
        assertThat(remedies(undetermined)).containsExactly("RULES.remedy-state-completeness");
    }

    @Test
    void whatIsCompleteOnlyUntilADayIsNotKnownAfterIt() {
        standardUnits();
        without("centre");
        completeness = Completeness.ofComplete(SEPTEMBER);

        assertThat(outcome("APP-002", SEPTEMBER)).isEqualTo(Outcome.BREACHED);
        assertThat(outcome("APP-002", SEPTEMBER.plusDays(1))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aCommuneWithoutAnySpecialisedOfficeIsExempt() {
        standardUnits();
        without("office");
        without("economic");
        without("culture");

        assertThat(outcome("APP-001", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aWardNeedsTheDivisionWithInfrastructureAndUrbanAffairs() {
        standardUnits();
        kind = AdministrativeUnitKind.WARD;
        assertThat(outcome("APP-001", SEPTEMBER)).isEqualTo(Outcome.BREACHED);

        unit("urban", UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION, Branches.PEOPLES_COMMITTEE, "committee");
        assertThat(outcome("APP-001", SEPTEMBER)).isEqualTo(Outcome.MET);
    }

    @Test
    void aCentreInsideAnotherOfficeIsNoBodyOfItsOwn() {
        standardUnits();
        without("centre");
        unit("centre", UnitKinds.PUBLIC_SERVICE_CENTRE, Branches.PEOPLES_COMMITTEE, "office");

        Verdict verdict = only("APP-002", SEPTEMBER);
        assertThat(verdict.isBreach()).isTrue();
        assertThat(remedies(verdict)).containsExactly("APP-002.remedy-move");
    }

    @Test
    void aSpecialZoneHasOtherPartyBodies() {
        kind = AdministrativeUnitKind.SPECIAL_ZONE;

        assertThat(outcome("APP-003", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void beforeTheTwoTierModelNoRuleOnTheApparatusIsInForce() {
        standardUnits();

        Verdict verdict = only("APP-001", LocalDate.of(2025, 6, 30));
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.subjectId()).isEmpty();
    }

    @Test
    void Decree_150_is_unverified_once_amended_by_what_nobody_read() {
        standardUnits();

        assertThat(only("APP-001", SEPTEMBER).status()).contains(SourceStatus.REPORTED);
        Verdict later = only("APP-001", LocalDate.of(2026, 11, 1));
        assertThat(later.status()).contains(SourceStatus.UNVERIFIED);
        assertThat(later.explanation().unreadAmendments(LocalDate.of(2026, 11, 1)))
                .extracting(amendment -> amendment.instrument())
                .containsExactly("370/2025/NĐ-CP");
        assertThat(later.explanation().render(Locale.ENGLISH)).contains("370/2025/NĐ-CP");
    }

    @Test
    void aUnitWhoseParentEndedBreaches() {
        standardUnits();
        units.removeIf(unit -> unit.id().equals("party"));
        units.add(Unit.builder()
                .id("party")
                .name(LocalizedText.ofVietnamese("party"))
                .kind(UnitKinds.PARTY_COMMITTEE)
                .branch(Branches.PARTY)
                .life(DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 1)))
                .build());

        assertThat(of("UNIT-001", "party-office", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);
        assertThat(of("UNIT-001", "party-office", DECEMBER).isBreach()).isTrue();
    }

    @Test
    void theViceChairAsDirectorIsExpectedUntil14OctoberAndForbiddenFromThe15th() {
        directorAndViceChair("A", "A");
        LocalDate last = LocalDate.of(2025, 10, 14);
        LocalDate first = LocalDate.of(2025, 10, 15);

        assertThat(of("CON-001", "director", last).outcome()).isEqualTo(Outcome.MET);
        assertThat(outcome("CON-002", last)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("CON-001", first)).isEqualTo(Outcome.NOT_APPLICABLE);
        Verdict forbidden = of("CON-002", "director", first);
        assertThat(forbidden.isBreach()).isTrue();
        assertThat(forbidden
                        .rule()
                        .basis()
                        .reference()
                        .orElseThrow()
                        .instrument()
                        .number())
                .isEqualTo("332/NQ-CP");
        assertThat(remedies(forbidden)).containsExactly("CON.remedy-vacate-one");
    }

    @Test
    void anotherDirectorIsAdvisedAgainstFirstAndLawfulLater() {
        directorAndViceChair("A", "B");

        Verdict advised = of("CON-001", "director", SEPTEMBER);
        assertThat(advised.isAdvisory()).isTrue();
        assertThat(advised.isBreach()).isFalse();
        assertThat(remedies(advised)).containsExactly("CON.remedy-appoint");
        assertThat(of("CON-002", "director", DECEMBER).outcome()).isEqualTo(Outcome.MET);

        completeness = Completeness.NOT_GIVEN;
        assertThat(of("CON-002", "director", DECEMBER).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void whetherActingCountsAsHoldingIsNotKnown() {
        standardUnits();
        post("director", "centre", PostKinds.CENTRE_DIRECTOR);
        post("vice-chair", "committee", PostKinds.COMMITTEE_VICE_CHAIR);
        appoint("A", "vice-chair", AppointmentKind.PRIMARY);
        appointments.add(appointment("A", "director", AppointmentKind.CONCURRENT)
                .acting(true)
                .build());

        Verdict verdict = of("CON-002", "director", DECEMBER);
        assertThat(verdict.doubt()).contains(Doubt.MISSING);
        assertThat(verdict.explanation().render(Locale.ENGLISH))
                .contains("whether acting in Director of the Public Administrative Service Centre (director)");
    }

    @Test
    void theOrientationOnTheChiefOfOfficeIsUnverifiedFrom31December() {
        standardUnits();
        post("chief", "office", PostKinds.OFFICE_CHIEF);
        post("vice-chair", "committee", PostKinds.COMMITTEE_VICE_CHAIR);
        appoint("A", "vice-chair", AppointmentKind.PRIMARY);
        appoint("A", "chief", AppointmentKind.CONCURRENT);

        assertThat(of("CON-004", "chief", DECEMBER).status()).contains(SourceStatus.REPORTED);
        assertThat(of("CON-005", "chief", LocalDate.of(2026, 3, 1)).status()).contains(SourceStatus.UNVERIFIED);
        assertThat(outcome("CON-004", LocalDate.of(2026, 3, 1))).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void theChairOfTheCouncilIsExpectedToHoldAnotherPost() {
        standardUnits();
        post("council-chair", "council", PostKinds.COUNCIL_CHAIR);
        appoint("A", "council-chair", AppointmentKind.CONCURRENT);
        assertThat(of("CON-003", "council-chair", SEPTEMBER).isAdvisory()).isTrue();

        post("secretary", "party", PostKinds.PARTY_SECRETARY);
        appoint("A", "secretary", AppointmentKind.PRIMARY);
        assertThat(of("CON-003", "council-chair", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aPostOfOnePlaceHeldByTwoBreaches() {
        standardUnits();
        post("chief", "office", PostKinds.OFFICE_CHIEF);
        appoint("A", "chief", AppointmentKind.PRIMARY);
        assertThat(of("POST-001", "chief", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);

        completeness = Completeness.PARTIAL;
        assertThat(of("POST-001", "chief", SEPTEMBER).outcome()).isEqualTo(Outcome.UNDETERMINED);

        appoint("B", "chief", AppointmentKind.PRIMARY);
        assertThat(of("POST-001", "chief", SEPTEMBER).isBreach()).isTrue();
    }

    @Test
    void anAppointmentBeyondTheLifeOfItsPostOrTheServiceOfItsOfficialBreaches() {
        standardUnits();
        posts.add(Post.builder()
                .id("chief")
                .unit("office")
                .kind(PostKinds.OFFICE_CHIEF)
                .rank(Rank.HEAD)
                .life(DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 1)))
                .build());
        officials.add(Official.builder()
                .id("B")
                .service(DateRange.until(LocalDate.of(2025, 9, 1)))
                .build());
        post("head", "economic", PostKinds.DIVISION_HEAD);
        appoint("A", "chief", AppointmentKind.PRIMARY);
        appoint("B", "head", AppointmentKind.PRIMARY);

        assertThat(of("APT-001", "A-chief-0", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);
        assertThat(of("APT-001", "A-chief-0", DECEMBER).isBreach()).isTrue();
        assertThat(of("APT-001", "B-head-1", SEPTEMBER).isBreach()).isTrue();
    }

    @Test
    void anAppointmentWithoutDecisionIsAdvisedAgainstWhereAppointmentsAreComplete() {
        standardUnits();
        post("chief", "office", PostKinds.OFFICE_CHIEF);
        appoint("A", "chief", AppointmentKind.PRIMARY);
        assertThat(only("APT-002", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);

        appointments.set(
                0,
                Appointment.builder()
                        .id("bare")
                        .official("A")
                        .post("chief")
                        .life(LIFE)
                        .build());
        assertThat(only("APT-002", SEPTEMBER).isAdvisory()).isTrue();

        completeness = Completeness.PARTIAL;
        assertThat(only("APT-002", SEPTEMBER).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void twoMainPostsBreachAndAKindThatIsNotSaidLeavesItOpen() {
        standardUnits();
        post("chief", "office", PostKinds.OFFICE_CHIEF);
        post("head", "economic", PostKinds.DIVISION_HEAD);
        appoint("A", "chief", AppointmentKind.PRIMARY);
        appoint("A", "head", AppointmentKind.CONCURRENT);
        assertThat(of("APT-003", "A", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);

        appointments.set(
                1,
                Appointment.builder()
                        .id("not-said")
                        .official("A")
                        .post("head")
                        .life(LIFE)
                        .build());
        Verdict open = of("APT-003", "A", SEPTEMBER);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(remedies(open)).containsExactly("APT-003.remedy-state");

        appointments.set(1, appointment("A", "head", AppointmentKind.PRIMARY).build());
        assertThat(of("APT-003", "A", SEPTEMBER).isBreach()).isTrue();
    }

    @Test
    void twoAppointmentsToOnePostAtOnceBreach() {
        standardUnits();
        post("chief", "office", PostKinds.OFFICE_CHIEF);
        appointments.add(appointment("A", "chief", AppointmentKind.PRIMARY)
                .life(DateRange.of(LIFE.startOrMin(), SEPTEMBER))
                .build());
        Appointment.Builder next =
                appointment("A", "chief", AppointmentKind.PRIMARY).id("next");
        appointments.add(next.life(DateRange.from(SEPTEMBER)).build());
        assertThat(of("APT-006", "A", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);

        appointments.set(1, next.life(DateRange.from(SEPTEMBER.minusDays(1))).build());
        assertThat(of("APT-006", "A", SEPTEMBER).outcome()).isEqualTo(Outcome.MET);
        Verdict twice = of("APT-006", "A", SEPTEMBER.minusDays(1));
        assertThat(twice.isBreach()).isTrue();
        assertThat(remedies(twice)).containsExactly("APT-006.remedy-keep-one");
        assertThat(of("POST-001", "chief", SEPTEMBER.minusDays(1)).outcome())
                .as("one holder, however often appointed")
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.4, MET", "0.6, 0.5, BREACHED", "0.6, , UNDETERMINED", "1, , UNDETERMINED"})
    void sharesAboveTheWholeBreach(BigDecimal first, BigDecimal second, Outcome expected) {
        standardUnits();
        post("chief", "office", PostKinds.OFFICE_CHIEF);
        post("head", "economic", PostKinds.DIVISION_HEAD);
        appointments.add(
                appointment("A", "chief", AppointmentKind.PRIMARY).share(first).build());
        Appointment.Builder other = appointment("A", "head", AppointmentKind.CONCURRENT);
        if (second != null) {
            other.share(second);
        }
        appointments.add(other.build());

        assertThat(of("APT-004", "A", SEPTEMBER).outcome()).isEqualTo(expected);
    }

    private static ReportedFigure share(ReportedFigure.Bound bound, String value, LocalDate from) {
        return ReportedFigure.builder()
                .kind(FigureKind.RESOLVED_EARLY)
                .value(new BigDecimal(value))
                .unit(FigureUnit.SHARE)
                .bound(bound)
                .period(DateRange.of(from, LocalDate.of(2025, 9, 16)))
                .source(LocalizedText.of("bài báo", "article"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 0.96, 0.95, MET",
        "EXACT, 0.96, 0.97, BREACHED",
        "MORE_THAN, 0.96, 0.96, MET",
        "MORE_THAN, 0.96, 0.97, UNDETERMINED",
        "ABOUT, 0.96, 0.9, UNDETERMINED",
    })
    void theReportedShareIsHeldAgainstTheTargetOfTheHost(
            ReportedFigure.Bound bound, String value, BigDecimal target, Outcome expected) {
        figures.add(share(bound, value, LocalDate.of(2025, 7, 1)));
        Verdict unset = only("SVC-001", SEPTEMBER);
        assertThat(unset.doubt()).contains(Doubt.MISSING);
        assertThat(remedies(unset)).containsExactly("SVC-001.remedy-set");

        law = law.overriding(Figures.EARLY_SHARE_TARGET, ParameterValue.of(target, DateRange.ALWAYS, Basis.PRACTICE));
        assertThat(outcome("SVC-001", SEPTEMBER)).isEqualTo(expected);
    }

    @Test
    void aFigureOfDaysBeforeTheCommuneExistedBreaches() {
        figures.add(share(ReportedFigure.Bound.EXACT, "0.96", LocalDate.of(2025, 7, 1)));
        assertThat(outcome("SVC-002", SEPTEMBER)).isEqualTo(Outcome.MET);

        figures.set(0, share(ReportedFigure.Bound.EXACT, "0.96", LocalDate.of(2025, 6, 30)));
        assertThat(only("SVC-002", SEPTEMBER).isBreach()).isTrue();
    }

    @Test
    void theEditionTellsOneBookFromAnother() {
        LawBook changed = law.withCommuneRules(rules -> rules.without("SVC-002"));
        LawBook set = law.overriding(
                Figures.EARLY_SHARE_TARGET, ParameterValue.of(BigDecimal.ONE, DateRange.ALWAYS, Basis.PRACTICE));

        assertThat(law.edition()).isEqualTo(LawBooks.vietnam().edition());
        assertThat(law.edition().contentHash())
                .isNotEqualTo(changed.edition().contentHash())
                .isNotEqualTo(set.edition().contentHash());
        assertThat(law.edition().libraryVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
