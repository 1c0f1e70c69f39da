package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.snapshot.AuthorityGap;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.AuthorityOverlap;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.HeldPower;
import org.commune4j.core.snapshot.Load;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.snapshot.Workload;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;
import org.jspecify.annotations.Nullable;

class AuthorityProperties {

    private static final DateRange RANGE = AuthorityArbitraries.SMALL_WORLD;

    @Provide
    Arbitrary<Facts> worlds() {
        return AuthorityArbitraries.smallWorlds().withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 39).map(RANGE.startOrMin()::plusDays);
    }

    @Provide
    Arbitrary<Commune> communes() {
        return CommuneArbitraries.withDuties(CommuneArbitraries.communes()).withoutEdgeCases();
    }

    private static List<LocalDate> everyDay() {
        return RANGE.startOrMin().datesUntil(RANGE.endOrMax()).toList();
    }

    /** What holds on single days, put together for days in a row on which the same holds. */
    private static <T> void join(String task, Function<LocalDate, Optional<T>> onDay, List<String> found) {
        @Nullable T last = null;
        LocalDate since = RANGE.startOrMin();
        for (LocalDate day : everyDay()) {
            T here = onDay.apply(day).orElse(null);
            if (last != null && !last.equals(here)) {
                found.add(task + " " + DateRange.of(since, day) + " " + last);
            }
            if (here != null && !here.equals(last)) {
                since = day;
            }
            last = here;
        }
        if (last != null) {
            found.add(task + " " + DateRange.of(since, RANGE.endOrMax()) + " " + last);
        }
    }

    private static Optional<TaskView> on(AuthorityMatrix matrix, String task, LocalDate day) {
        return matrix.facts().catalogue().find(task, day).map(unused -> matrix.whoMay(task, day));
    }

    private static List<String> gaps(AuthorityMatrix matrix) {
        return matrix.gaps(RANGE).stream()
                .map(gap -> gap.task() + " " + gap.days() + " " + gap.reason() + " " + gap.certain())
                .toList();
    }

    private static List<String> overlaps(AuthorityMatrix matrix) {
        return matrix.overlaps(RANGE).stream()
                .map(overlap -> overlap.task() + " " + overlap.days() + " " + overlap.reason() + " " + overlap.parties()
                        + " " + overlap.certain())
                .toList();
    }

    @Property(seed = Seed.FIXED)
    void gapsAreWhatOneFindsDayByDay(@ForAll("worlds") Facts duties, @ForAll("days") LocalDate completeUntil) {
        AuthorityMatrix matrix = AuthorityMatrix.ofComplete(duties, completeUntil);
        List<String> expected = new ArrayList<>();
        for (String task : duties.catalogue().codes()) {
            join(
                    task,
                    day -> on(matrix, task, day)
                            .flatMap(authority -> authority
                                    .gap()
                                    .map(reason ->
                                            reason + " " + (!day.isAfter(completeUntil) && authority.isCertain()))),
                    expected);
        }

        assertThat(gaps(matrix)).isEqualTo(expected);
    }

    @Property(seed = Seed.FIXED)
    void overlapsAreWhatOneFindsDayByDay(@ForAll("worlds") Facts duties) {
        AuthorityMatrix matrix = AuthorityMatrix.ofComplete(duties);
        List<String> expected = new ArrayList<>();
        for (String task : duties.catalogue().codes()) {
            join(task, day -> on(matrix, task, day).flatMap(AuthorityProperties::holders), expected);
            join(task, day -> on(matrix, task, day).flatMap(AuthorityProperties::leads), expected);
        }

        assertThat(overlaps(matrix)).isEqualTo(expected);
    }

    private static Optional<String> holders(TaskView authority) {
        List<String> holders = authority.sideBySide().stream()
                .map(power -> power.holder().toString())
                .sorted()
                .toList();
        boolean certain =
                authority.isCertain() && authority.sideBySide().stream().noneMatch(HeldPower::hasConditions);
        return Optional.of(holders)
                .filter(several -> several.size() > 1)
                .map(several -> AuthorityOverlap.OverlapReason.TWO_HOLDERS + " " + several + " " + certain);
    }

    private static Optional<String> leads(TaskView authority) {
        TreeSet<String> units = new TreeSet<>();
        authority.leads().forEach(lead -> units.add(lead.assignment().unit()));
        return Optional.of(List.copyOf(units))
                .filter(several -> several.size() > 1)
                .map(several -> AuthorityOverlap.OverlapReason.TWO_LEADS + " " + several + " true");
    }

    /** Without transfers the answer is simple enough to be worked out here once more, from the facts alone. */
    @Property(seed = Seed.FIXED)
    void withoutTransfersGapsAreWhatTheFactsSay(@ForAll("worlds") Facts world) {
        Facts duties = world.withDuties(world.catalogue(), world.assignments(), List.of(), world.escalations())
                .orThrow();
        List<String> expected = new ArrayList<>();
        for (String task : duties.catalogue().codes()) {
            join(
                    task,
                    day -> duties.catalogue()
                            .find(task, day)
                            .flatMap(found -> gap(duties, found, day))
                            .map(reason -> reason + " true"),
                    expected);
        }

        assertThat(gaps(AuthorityMatrix.ofComplete(duties))).isEqualTo(expected);
    }

    private static Optional<AuthorityGap.GapReason> gap(Facts duties, Task task, LocalDate day) {
        Competence competence = task.competence();
        if (competence.level() != AdministrativeLevel.COMMUNE) {
            return Optional.empty();
        }
        boolean anybody = competence.body().isEmpty() && competence.post().isEmpty();
        Facts personnel = duties;
        List<String> powerful = new ArrayList<>();
        for (Unit unit : personnel.units()) {
            if (unit.life().contains(day)
                    && competence.body().filter(unit.kind()::equals).isPresent()) {
                powerful.add(unit.id());
            }
        }
        for (Post post : personnel.posts()) {
            if (post.life().contains(day)
                    && competence.post().filter(post.kind()::equals).isPresent()) {
                powerful.add(post.unit());
            }
        }
        if (powerful.isEmpty() && !anybody) {
            return Optional.of(AuthorityGap.GapReason.NO_HOLDER);
        }
        boolean led = false;
        for (Assignment assignment : duties.assignments()) {
            if (assignment.task().equals(task.code())
                    && assignment.role() == AssignmentRole.LEAD
                    && assignment.life().contains(day)
                    && isThere(personnel, assignment.unit(), day)) {
                led = true;
                // u0 stands above the two others
                if (anybody || powerful.contains(assignment.unit()) || powerful.contains("u0")) {
                    return competence.post().isPresent()
                                    && !isHeld(personnel, competence.post().get(), day)
                            ? Optional.of(AuthorityGap.GapReason.NO_PERSON)
                            : Optional.empty();
                }
            }
        }
        return Optional.of(led ? AuthorityGap.GapReason.LEAD_WITHOUT_POWER : AuthorityGap.GapReason.NO_LEAD);
    }

    private static boolean isHeld(Facts personnel, PostKind kind, LocalDate day) {
        for (Appointment appointment : personnel.appointments()) {
            boolean serves = personnel.officials().stream()
                    .anyMatch(one -> one.id().equals(appointment.official()) && one.isInServiceOn(day));
            if (serves
                    && appointment.life().contains(day)
                    && personnel.posts().stream()
                            .anyMatch(post -> post.id().equals(appointment.post())
                                    && post.kind().equals(kind)
                                    && post.life().contains(day))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThere(Facts personnel, String unit, LocalDate day) {
        return personnel.units().stream()
                .anyMatch(one -> one.id().equals(unit) && one.life().contains(day));
    }

    @Property(seed = Seed.FIXED)
    void nobodyHoldsMoreThanTheOneItCameFrom(@ForAll("worlds") Facts duties, @ForAll("days") LocalDate day) {
        AuthorityMatrix matrix = AuthorityMatrix.ofComplete(duties);
        for (Task task : duties.catalogue().on(day)) {
            for (HeldPower power : matrix.whoMay(task.code(), day).holders()) {
                BigDecimal most = null;
                List<Object> through = new ArrayList<>(List.of(power.origin()));
                for (AuthorityTransfer transfer : power.chain()) {
                    assertThat(transfer.tasks()).contains(task.code());
                    assertThat(transfer.life().contains(day)).isTrue();
                    assertThat(through).as("no circle").doesNotContain(transfer.receiver());
                    through.add(transfer.receiver());
                    for (PowerLimit limit : transfer.limits()) {
                        most = most == null ? limit.most() : most.min(limit.most());
                    }
                }
                assertThat(power.limits())
                        .extracting(PowerLimit::most)
                        .isEqualTo(most == null ? List.of() : List.of(most));
            }
        }
    }

    /** A task that was moved and moved back on one day is assigned in two pieces: nobody may do more or less than before. */
    @Property(seed = Seed.FIXED)
    void anAssignmentInTwoPiecesGivesTheSameAuthority(
            @ForAll("worlds") Facts duties, @ForAll("days") LocalDate day, @ForAll int which) {
        List<Assignment> inForce = duties.assignments().stream()
                .filter(assignment -> assignment.life().contains(day))
                .toList();
        Assume.that(!inForce.isEmpty());
        Assignment old = inForce.get(Math.floorMod(which, inForce.size()));
        List<Assignment> pieces = new ArrayList<>(duties.assignments());
        pieces.remove(old);
        old.life()
                .cutAt(day)
                .ifPresent(life -> pieces.add(old.toBuilder().life(life).build()));
        pieces.add(old.toBuilder()
                .id(old.id() + "@" + day)
                .life(DateRange.of(day, old.life().endOrMax()))
                .build());

        AuthorityMatrix before = AuthorityMatrix.ofComplete(duties);
        AuthorityMatrix after = AuthorityMatrix.ofComplete(
                duties.withDuties(duties.catalogue(), pieces, duties.transfers(), duties.escalations())
                        .orThrow());

        assertThat(gaps(after)).isEqualTo(gaps(before));
        assertThat(overlaps(after)).isEqualTo(overlaps(before));
    }

    @Property(seed = Seed.FIXED)
    void theOrderOfTheFactsDoesNotMatter(@ForAll("worlds") Facts duties) {
        List<Assignment> assignments = new ArrayList<>(duties.assignments());
        Collections.reverse(assignments);
        List<AuthorityTransfer> transfers = new ArrayList<>(duties.transfers());
        Collections.reverse(transfers);
        Facts reversed = duties.withDuties(duties.catalogue(), assignments, transfers, duties.escalations())
                .orThrow();

        assertThat(gaps(AuthorityMatrix.ofComplete(reversed))).isEqualTo(gaps(AuthorityMatrix.ofComplete(duties)));
        assertThat(overlaps(AuthorityMatrix.ofComplete(reversed)))
                .isEqualTo(overlaps(AuthorityMatrix.ofComplete(duties)));
    }

    /** No assignment is lost or counted twice: each stands with its people, or in the list of those without. */
    @Property(seed = Seed.FIXED)
    void theLoadsOfAllAddUp(@ForAll("worlds") Facts duties, @ForAll("days") LocalDate day) {
        Workload workload = duties.on(day).workload();
        int shares = duties.on(day).assignments().stream()
                .mapToInt(assignment -> assignment.officials().size())
                .sum();

        assertThat(workload.ofOfficials().values().stream()
                        .mapToInt(Load::assignments)
                        .sum())
                .isEqualTo(shares);
        assertThat(workload.withoutPerson())
                .allMatch(assignment -> assignment.officials().isEmpty());
        assertThat(workload.ofUnits().values().stream()
                        .mapToInt(Load::assignments)
                        .sum())
                .isEqualTo((int) duties.on(day).assignments().stream()
                        .filter(assignment -> assignment.unit().isPresent())
                        .count());
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void aCommuneWithDutiesIsReadAsItWasWritten(@ForAll("communes") Commune commune) {
        CommuneJson json = CommuneJson.strict();
        String text = json.write(commune);

        assertThat(json.read(Commune.class, text).orThrow()).isEqualTo(commune);
    }
}
