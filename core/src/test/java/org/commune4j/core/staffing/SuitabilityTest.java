package org.commune4j.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.People.JULY;
import static org.commune4j.core.snapshot.People.appointment;
import static org.commune4j.core.snapshot.People.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.Qualification;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.TrainingRecord;
import org.commune4j.core.snapshot.People;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.staffing.Incompatibility.Side;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class SuitabilityTest {

    private static final QualificationField LAW = QualificationField.of("LAW");

    private static final Incompatibility NEVER_TOGETHER = Incompatibility.builder()
            .code("TEST")
            .sides(Side.ofEach(PostKind.of("APPROVER"), PostKind.of("JUDGE")))
            .scope(IncompatibilityScope.COMMUNE)
            .basis(Basis.PRACTICE)
            .validity(DateRange.from(JULY))
            .build();

    private static final Snapshot ROSTER = new People()
            .unit("u")
            .post(post("judge", "u", "JUDGE", Rank.STAFF)
                    .addRequiredQualifications(RequiredQualification.of(LAW, QualificationLevel.UNIVERSITY))
                    .addRequiredCourses("ONE_STOP"))
            .post(post("approver", "u", "APPROVER", Rank.STAFF))
            .post(post("other", "u", "OTHER", Rank.STAFF).holders(3))
            .post(post("full-time", "u", "OTHER", Rank.HEAD).nature(PostNature.FULL_TIME))
            .official(lawyer("fit"))
            .official(lawyer("excluded"))
            .official(lawyer("busy"))
            .official(lawyer("unsaid"))
            .official(lawyer("past").service(DateRange.until(JULY)))
            .official(Official.builder().id("layman"))
            .appointed(appointment("1", "excluded", "approver").share(new BigDecimal("0.4")))
            .appointed(appointment("2", "busy", "other").share(BigDecimal.ONE))
            .appointed(appointment("3", "unsaid", "other"))
            .appointed(appointment("4", "past", "other").share(new BigDecimal("0.1")))
            .on(JULY);

    private static Official.Builder lawyer(String id) {
        return Official.builder()
                .id(id)
                .addQualifications(Qualification.of(LAW, QualificationLevel.MASTER))
                .addTrainings(TrainingRecord.of("ONE_STOP", LocalDate.of(2025, 6, 1)));
    }

    private static List<String> against(Fit fit) {
        return fit.explanation().children().stream()
                .filter(reason -> reason.mark() != Mark.HOLDS)
                .map(reason -> reason.message().code())
                .toList();
    }

    @Test
    void putsThoseWhoFitFirstAndSaysWhatSpeaksAgainstTheOthers() {
        List<Fit> candidates =
                Suitability.of(ROSTER, List.of(NEVER_TOGETHER), true).candidates("judge");

        assertThat(candidates)
                .extracting(fit -> fit.official().id())
                .containsExactly("fit", "unsaid", "busy", "excluded", "layman", "past");
        assertThat(candidates.stream().map(SuitabilityTest::against))
                .containsExactly(
                        List.of(),
                        List.of("FIT.free-time-unknown"),
                        List.of("FIT.free-time"),
                        List.of("FIT.excluded"),
                        List.of("FIT.qualified-at-level", "FIT.trained"),
                        List.of("FIT.in-service"));
    }

    @Test
    void doesNotHoldWhatIsNotListedAgainstAnybodyWhereTheListIsNotComplete() {
        Fit layman = Suitability.of(ROSTER, List.of(), false).fit("layman", "judge");

        assertThat(layman.answer().isUnknown()).isTrue();
        assertThat(layman.answer().missing())
                .hasSize(2)
                .allSatisfy(
                        missing -> assertThat(missing.render(Locale.ENGLISH)).startsWith("undetermined: "));
    }

    @Test
    void cannotTellWhereAppointmentsMayBeMissingButStillTellsWhatSpeaksAgainst() {
        Suitability suitability =
                Suitability.of(ROSTER, List.of(NEVER_TOGETHER), true).withUnlistedAppointments();

        assertThat(suitability.fit("fit", "judge").answer().isUnknown()).isTrue();
        assertThat(against(suitability.fit("fit", "judge"))).containsExactly("FIT.compatible", "FIT.free-time");
        assertThat(suitability.fit("fit", "full-time").answer().isUnknown()).isTrue();
        for (String official : List.of("excluded", "busy", "layman", "past")) {
            assertThat(suitability.fit(official, "judge").answer().isFalse())
                    .as(official)
                    .isTrue();
        }
        assertThat(suitability.fit("excluded", "full-time").answer().isFalse()).isTrue();
    }

    @Test
    void keepsAFullTimePostForWhoHoldsNothingElse() {
        Suitability suitability = Suitability.of(ROSTER, List.of(), true);

        assertThat(suitability.fit("fit", "full-time").answer().isTrue()).isTrue();
        assertThat(suitability.fit("excluded", "full-time").answer().isFalse()).isTrue();
    }

    /** The rule on full-time posts (APT-005) would be broken from the other side. */
    @Test
    void whoHoldsAFullTimePostHasNoRoomForOtherWork() {
        Suitability suitability = Suitability.of(
                new People()
                        .unit("u")
                        .post(post("full-time", "u", "CHIEF", Rank.HEAD).nature(PostNature.FULL_TIME))
                        .post(post("work", "u", "CLERK", Rank.STAFF))
                        .post(post("member", "u", "MEMBER", Rank.MEMBER))
                        .post(post("beside", "u", "CHAIR", Rank.DEPUTY).nature(PostNature.CONCURRENT))
                        .official(Official.builder().id("o"))
                        .appointed(appointment("1", "o", "full-time").share(new BigDecimal("0.9")))
                        .on(JULY),
                List.of(),
                true);

        assertThat(suitability.fit("o", "work").answer().isFalse()).isTrue();
        assertThat(against(suitability.fit("o", "work"))).containsExactly("FIT.holds-full-time");
        assertThat(suitability.fit("o", "work").explanation().render(Locale.ENGLISH))
                .contains(
                        "[-] holding a full-time post, which leaves no room for other work: POST-KIND.CHIEF, Unit u (full-time)");
        assertThat(suitability.fit("o", "member").answer().isTrue()).isTrue();
        assertThat(suitability.fit("o", "beside").answer().isTrue()).isTrue();
        assertThat(suitability.fit("o", "full-time").answer().isTrue()).isTrue();
    }

    @Test
    void whoActsInAPostMayBeTheOneToFillIt() {
        Suitability suitability = Suitability.of(
                new People()
                        .unit("u")
                        .post(post("chief", "u", "CHIEF", Rank.HEAD))
                        .official(Official.builder().id("o"))
                        .appointed(appointment("1", "o", "chief").acting(true))
                        .on(JULY),
                List.of(),
                true);

        assertThat(suitability.candidates("chief"))
                .singleElement()
                .satisfies(fit -> assertThat(fit.answer().isTrue()).isTrue());
        assertThat(suitability.openings("o")).extracting(fit -> fit.post().id()).containsExactly("chief");
    }

    @Test
    void judgesAHolderByWhatElseIsHeld() {
        Suitability suitability = Suitability.of(ROSTER, List.of(NEVER_TOGETHER), true);

        assertThat(suitability.fit("busy", "other").answer().isTrue()).isTrue();
        assertThat(suitability.candidates("other"))
                .extracting(fit -> fit.official().id())
                .as("who has left holds nothing, whatever the appointment says, and does not fit")
                .containsExactlyInAnyOrder("fit", "excluded", "layman", "past");
        assertThat(suitability.fit("past", "other").answer().isFalse()).isTrue();
    }

    @Test
    void findsOpeningsForAnOfficial() {
        List<Fit> openings =
                Suitability.of(ROSTER, List.of(NEVER_TOGETHER), true).openings("excluded");

        assertThat(openings).extracting(fit -> fit.post().id()).containsExactly("other", "full-time", "judge");
        assertThat(openings.subList(1, 3)).allMatch(fit -> fit.answer().isFalse());
        assertThat(openings.get(0).answer().isTrue())
                .as("the place of who has left is free")
                .isTrue();
    }

    @Test
    void leavesAsideWhatIsNotInForce() {
        Incompatibility later = Incompatibility.builder()
                .from(NEVER_TOGETHER)
                .validity(DateRange.from(JULY.plusDays(1)))
                .build();

        assertThat(Suitability.of(ROSTER, List.of(later), true)
                        .fit("excluded", "judge")
                        .answer()
                        .isTrue())
                .isTrue();
    }

    @Test
    void rendersInBothLanguagesWithTheNormBehindAReason() {
        Explanation why = Suitability.of(ROSTER, List.of(NEVER_TOGETHER), true)
                .fit("excluded", "judge")
                .explanation();

        assertThat(why.render(Locale.ENGLISH))
                .contains(
                        "[-] The official excluded does not fit the post POST-KIND.JUDGE, Unit u (judge)",
                        "[-] holding POST-KIND.APPROVER, Unit u (approver) besides is excluded",
                        "60");
        assertThat(why.render(Locale.forLanguageTag("vi"))).contains("không được đồng thời giữ POST-KIND.APPROVER, ");
    }

    @Test
    void namesWhatExistsWhenAskedForWhatDoesNot() {
        Suitability suitability = Suitability.of(ROSTER, List.of(), true);

        assertThatThrownBy(() -> suitability.fit("nobody", "judge"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'nobody'");
        assertThatThrownBy(() -> suitability.candidates("nothing"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'nothing'");
    }

    @Test
    void logsSayWhoAndWhatByIds() {
        Suitability suitability = Suitability.of(ROSTER, List.of(NEVER_TOGETHER), true);
        assertThat(suitability).hasToString("suitability in " + ROSTER + " under [TEST]");
        assertThat(suitability.fit("fit", "judge").toString()).startsWith("fit in judge: ");
        assertThat(NEVER_TOGETHER).hasToString("TEST");
        assertThat(KeyPersonRisk.ofTeams(ROSTER).toString())
                .matches("\\d+ single points of failure, \\d+ pairs, \\d+ without a person");
    }
}
