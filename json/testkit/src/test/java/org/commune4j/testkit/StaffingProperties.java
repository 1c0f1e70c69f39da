package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;

class StaffingProperties {

    private static final CommuneJson JSON = CommuneJson.strict();

    @Provide
    Arbitrary<Incompatibility> incompatibilities() {
        return StaffingArbitraries.incompatibilities();
    }

    @Provide
    Arbitrary<StaffQuota> quotas() {
        return StaffingArbitraries.quotas();
    }

    @Provide
    Arbitrary<Facts> personnel() {
        return StaffingArbitraries.facts().withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OrganisationArbitraries.dates();
    }

    @Property(seed = Seed.FIXED)
    void rostersByPostByOfficialAndByUnitAgree(@ForAll("personnel") Facts personnel, @ForAll("dates") LocalDate date) {
        Snapshot roster = personnel.on(date);
        Set<AppointmentView> byPost = new HashSet<>();
        roster.posts().forEach(post -> byPost.addAll(post.appointments()));
        Set<AppointmentView> byOfficial = new HashSet<>();
        roster.officials().forEach(official -> byOfficial.addAll(official.appointments()));
        Set<AppointmentView> byUnit = new HashSet<>();
        roster.units().forEach(unit -> unit.posts().forEach(post -> byUnit.addAll(post.appointments())));

        assertThat(byOfficial).containsExactlyInAnyOrderElementsOf(roster.appointments());
        assertThat(byPost)
                .containsExactlyInAnyOrderElementsOf(roster.appointments().stream()
                        .filter(entry -> entry.post().isPresent())
                        .toList());
        assertThat(byUnit)
                .containsExactlyInAnyOrderElementsOf(roster.appointments().stream()
                        .filter(entry -> entry.post().flatMap(PostView::unit).isPresent())
                        .toList());
        for (AppointmentView entry : roster.appointments()) {
            assertThat(entry.official())
                    .isSameAs(roster.official(entry.appointment().official()));
            assertThat(entry.post())
                    .isEqualTo(roster.findPost(entry.appointment().post()));
        }
    }

    @Property(seed = Seed.FIXED)
    void aRosterHoldsExactlyTheAppointmentsInForce(
            @ForAll("personnel") Facts personnel, @ForAll("dates") LocalDate date) {
        Map<String, Official> officials = new HashMap<>();
        personnel.officials().forEach(official -> officials.put(official.id(), official));
        Map<Boolean, List<Appointment>> given = personnel.appointments().stream()
                .filter(appointment -> appointment.life().contains(date))
                .collect(Collectors.partitioningBy(
                        appointment -> officials.get(appointment.official()).isInServiceOn(date)));
        Snapshot roster = personnel.on(date);

        assertThat(roster.appointments())
                .extracting(AppointmentView::appointment)
                .containsExactlyInAnyOrderElementsOf(given.get(true));
        assertThat(roster.lapsedAppointments())
                .extracting(AppointmentView::appointment)
                .as("told, and holding nothing")
                .containsExactlyInAnyOrderElementsOf(given.get(false));
    }

    @Property(seed = Seed.FIXED)
    void whoIsNotInServiceHoldsNothing(@ForAll("personnel") Facts personnel, @ForAll("dates") LocalDate date) {
        Snapshot roster = personnel.on(date);
        for (Official official : personnel.officials()) {
            boolean serves = official.service().isEmpty()
                    || official.service().stream()
                            .anyMatch(period -> period.days().contains(date));
            if (!serves) {
                assertThat(roster.posts())
                        .allSatisfy(post -> assertThat(post.holders())
                                .extracting(OfficialView::id)
                                .doesNotContain(official.id()));
                roster.findOfficial(official.id())
                        .ifPresent(
                                view -> assertThat(view.workingTime().known()).isZero());
            }
        }
    }

    @Property(seed = Seed.FIXED)
    void workingTimeAddsUpWhicheverWayItIsCounted(
            @ForAll("personnel") Facts personnel, @ForAll("dates") LocalDate date) {
        Snapshot roster = personnel.on(date);
        var byOfficial =
                roster.officials().stream().map(OfficialView::workingTime).reduce((a, b) -> a.plus(b));

        byOfficial.ifPresent(sum -> {
            assertThat(sum.known()).isEqualByComparingTo(roster.workingTime().known());
            assertThat(sum.unknown()).isEqualTo(roster.workingTime().unknown());
        });
    }

    @Property(seed = Seed.FIXED)
    void theOrderOfTheFactsDoesNotMatter(@ForAll("personnel") Facts personnel, @ForAll("dates") LocalDate date) {
        List<Appointment> reversed = new ArrayList<>(personnel.appointments());
        Collections.reverse(reversed);
        Facts other = personnel.withPeople(personnel.officials(), reversed).orThrow();

        assertThat(described(other.on(date))).isEqualTo(described(personnel.on(date)));
    }

    private static String described(Snapshot roster) {
        StringBuilder text = new StringBuilder();
        for (UnitView unit : roster.units()) {
            text.append(unit).append(unit.officials()).append('\n');
        }
        for (PostView post : roster.posts()) {
            text.append(post)
                    .append(post.appointments())
                    .append(post.fill())
                    .append(post.vacancies())
                    .append('\n');
        }
        for (OfficialView official : roster.officials()) {
            text.append(official).append(official.appointments()).append('\n');
        }
        return text.toString();
    }

    /** The roster changes on the days that addBoundaries names, and on no other. */
    @Property(seed = Seed.FIXED)
    void nothingChangesBetweenBoundaries(@ForAll("personnel") Facts personnel, @ForAll("dates") LocalDate date) {
        TreeSet<LocalDate> days = new TreeSet<>();
        personnel.addBoundaries(DateRange.ALWAYS, days);
        Assume.that(!days.contains(date));

        assertThat(described(personnel.on(date))).isEqualTo(described(personnel.on(date.minusDays(1))));
    }

    /** Taking a single point of failure away does leave nobody in the teams named. */
    @Property(seed = Seed.FIXED)
    void singlePointsOfFailureAreThoseWithoutWhomATeamIsEmpty(
            @ForAll("personnel") Facts personnel, @ForAll("dates") LocalDate date) {
        Snapshot roster = personnel.on(date);
        for (KeyPersonRisk.KeyPersons<KeyPersonRisk.Team> key :
                KeyPersonRisk.ofTeams(roster).singlePoints()) {
            String gone = key.officials().get(0).id();
            Snapshot without = personnel
                    .withPeople(
                            personnel.officials(),
                            personnel.appointments().stream()
                                    .filter(appointment ->
                                            !appointment.official().equals(gone))
                                    .toList())
                    .orThrow()
                    .on(date);
            assertThat(key.work())
                    .isNotEmpty()
                    .allSatisfy(team -> assertThat(team.posts())
                            .allSatisfy(
                                    post -> assertThat(without.post(post.id()).appointments())
                                            .isEmpty()));
        }
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void limitsAreReadAsTheyWereWritten(
            @ForAll("incompatibilities") Incompatibility incompatibility, @ForAll("quotas") StaffQuota quota) {
        assertThat(JSON.read(Incompatibility.class, JSON.write(incompatibility)).orThrow())
                .isEqualTo(incompatibility);
        assertThat(JSON.read(StaffQuota.class, JSON.write(quota)).orThrow()).isEqualTo(quota);
    }
}
