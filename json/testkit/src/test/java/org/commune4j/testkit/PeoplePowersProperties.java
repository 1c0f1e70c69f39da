package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.HeldPower;
import org.commune4j.core.snapshot.Signer;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.time.DateRange;
import org.commune4j.properties.Seed;

/** What holds of powers whoever comes, goes, is absent or stands in. */
class PeoplePowersProperties {

    @Provide
    Arbitrary<Facts> worlds() {
        return StaffingArbitraries.facts().flatMap(AuthorityArbitraries::facts).withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OrganisationArbitraries.dates();
    }

    private static boolean isAway(Facts facts, String official, LocalDate day) {
        return facts.officials().stream()
                        .filter(one -> one.id().equals(official))
                        .noneMatch(one -> one.isInServiceOn(day))
                || facts.absences().stream()
                        .anyMatch(absence -> absence.official().equals(official)
                                && absence.life().contains(day));
    }

    @Property(seed = Seed.FIXED)
    void whoIsAbsentOrGoneNeverDoesIt(@ForAll("worlds") Facts facts, @ForAll("days") LocalDate day) {
        Snapshot view = facts.on(day);
        for (TaskView task : view.tasks()) {
            Set<String> doers = new TreeSet<>(task.whoMayAct());
            task.signers()
                    .people()
                    .forEach(signer -> doers.add(signer.official().id()));
            assertThat(doers).noneMatch(official -> isAway(facts, official, day));
            for (Official official : facts.officials()) {
                if (isAway(facts, official.id(), day)) {
                    assertThat(task.mayAct(official.id()).isFalse()).isTrue();
                }
            }
        }
    }

    @Property(seed = Seed.FIXED)
    void aSubstitutionNeverWidensAPower(@ForAll("worlds") Facts facts, @ForAll("days") LocalDate day) {
        Facts without = facts.withAbsences(facts.absences(), List.of()).orThrow();
        Snapshot view = facts.on(day);
        for (TaskView task : view.tasks()) {
            TaskView plain = without.on(day).task(task.code());
            assertThat(task.holders().stream().map(PeoplePowersProperties::described))
                    .containsExactlyElementsOf(plain.holders().stream()
                            .map(PeoplePowersProperties::described)
                            .toList());
            for (Signer signer : task.signers().people()) {
                if (signer.way() == Signer.SigningWay.STANDING_IN) {
                    assertThat(isOfHolder(view, signer)).as(signer.toString()).isTrue();
                    assertThat(facts.substitutions()).anyMatch(one -> covers(one, signer, task.code(), day));
                }
            }
        }
    }

    private static String described(HeldPower power) {
        return power + " " + power.limits() + " " + power.lawful().isTrue()
                + power.lawful().isUnknown();
    }

    private static boolean isOfHolder(Snapshot view, Signer signer) {
        PowerHolder holder = signer.power().holder();
        return holder.equals(PowerHolder.ofPost(signer.post()))
                || view.post(signer.post())
                        .unit()
                        .filter(unit -> holder.equals(PowerHolder.ofUnit(unit.id()))
                                && Set.of(Rank.HEAD, Rank.DEPUTY)
                                        .contains(view.post(signer.post()).rank()))
                        .isPresent();
    }

    private static boolean covers(Substitution one, Signer signer, String task, LocalDate day) {
        return one.official().equals(signer.official().id())
                && one.post().equals(signer.post())
                && one.life().contains(day)
                && one.covers(task);
    }

    /** Where nobody could sign, nobody can because one more is away. */
    @Property(seed = Seed.FIXED)
    void takingAPersonAwayNeverGainsASigner(@ForAll("worlds") Facts facts, @ForAll("days") LocalDate day) {
        AuthorityMatrix matrix = AuthorityMatrix.ofComplete(facts);
        for (TaskView task : facts.on(day).tasks()) {
            if (task.signers().certain().isEmpty()) {
                for (Official official : facts.officials()) {
                    assertThat(matrix.whoMay(task.code(), day, official.id())
                                    .signers()
                                    .certain())
                            .isEmpty();
                }
            }
        }
    }

    /** Who leaves for good takes a signature along, where no power was given to people by name. */
    @Property(seed = Seed.FIXED)
    void leavingNeverGainsASigner(@ForAll("worlds") Facts world, @ForAll("days") LocalDate day) {
        Facts facts = world.withDuties(world.catalogue(), world.assignments(), List.of(), world.escalations())
                .orThrow();
        Official gone = facts.officials().get(0);
        List<Official> others = facts.officials().stream()
                .map(one -> one == gone
                        ? one.toBuilder().service(DateRange.until(day)).build()
                        : one)
                .toList();
        Facts after = facts.withPeople(others, facts.appointments()).orThrow();
        for (TaskView task : facts.on(day).tasks()) {
            if (task.signers().certain().isEmpty()) {
                assertThat(after.on(day).task(task.code()).signers().certain()).isEmpty();
            }
        }
    }
}
