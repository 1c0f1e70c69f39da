package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.properties.Seed;

/** What is looked up about the holders of a power, against looking at every holder, official and transfer. */
@PropertyDefaults(tries = 600, edgeCases = EdgeCasesMode.NONE)
class PowersProperties {

    private static final List<String> HOLDERS = List.of(
            "unit:committee",
            "unit:economy",
            "unit:culture",
            "post:chair",
            "post:economist",
            "post:surveyor",
            "official:o2",
            "official:o4",
            "level:COMMUNE",
            "unit:gone");

    private static Snapshot snapshot(long seed) {
        Random random = new Random(seed);
        World world = World.committee().unit("gone", DateRange.until(World.OCTOBER));
        Competence competence = random.nextInt(3) == 0
                ? Competence.of(AdministrativeLevel.COMMUNE)
                : Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKind.of("COMMITTEE"));
        world.with(World.task("t").competence(competence));
        for (int i = random.nextInt(3); i >= 0; i--) {
            world.with(World.lead(
                    "l" + i, "t", List.of("committee", "economy", "culture").get(random.nextInt(3))));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            String giver = HOLDERS.get(random.nextInt(HOLDERS.size()));
            String receiver = HOLDERS.get(random.nextInt(HOLDERS.size()));
            if (!giver.equals(receiver)) {
                AuthorityTransfer.Builder transfer = World.transfer("u" + i, "t", giver, receiver);
                if (random.nextInt(3) > 0) {
                    transfer.passOn(random.nextInt(4) > 0);
                }
                if (random.nextInt(3) == 0) {
                    transfer.addLimits(World.limit(1 + random.nextInt(5)));
                }
                if (random.nextInt(4) == 0) {
                    transfer.conditions(LocalizedText.ofVietnamese("khi cần"));
                }
                world.with(transfer);
            }
        }
        return world.on(World.JANUARY);
    }

    @Property(seed = Seed.FIXED)
    void whoMayActIsEveryOfficialWhoMay(@ForAll long seed) {
        Snapshot snapshot = snapshot(seed);
        TaskView task = snapshot.task("t");

        assertThat(task.whoMayAct())
                .containsExactlyElementsOf(snapshot.officials().stream()
                        .map(OfficialView::id)
                        .filter(id -> task.mayAct(id).isTrue())
                        .toList());
    }

    @Property(seed = Seed.FIXED)
    void aPowerIsSharedByHoldersSideBySide(@ForAll long seed) {
        TaskView task = snapshot(seed).task("t");
        List<HeldPower> beside = task.sideBySide();
        Truth lawful = beside.stream().map(HeldPower::lawful).reduce(Truth.TRUE, Truth::and);

        for (String text : HOLDERS) {
            PowerHolder holder = PowerHolder.parse(text);
            boolean among = beside.stream().anyMatch(power -> power.holder().equals(holder));
            assertThat(task.isShared(holder)).isEqualTo(among && beside.size() > 1 ? lawful : Truth.FALSE);
        }
        assertThat(task.hasConditions())
                .isEqualTo(beside.stream()
                        .flatMap(power -> power.chain().stream())
                        .anyMatch(transfer -> transfer.conditions().isPresent()));
    }

    @Property(seed = Seed.FIXED)
    void aChainLeadsFromTheHolderByLawToTheHolder(@ForAll long seed) {
        for (HeldPower power : snapshot(seed).task("t").holders()) {
            PowerHolder here = power.origin();
            for (AuthorityTransfer transfer : power.chain()) {
                assertThat(here.includes(transfer.giver())).isTrue();
                here = transfer.receiver();
            }
            assertThat(here).isEqualTo(power.holder());
        }
    }

    @Property(seed = Seed.FIXED)
    void whatNobodyHoldsIsInACircleIfItComesBack(@ForAll long seed) {
        Snapshot snapshot = snapshot(seed);
        List<AuthorityTransfer> all =
                snapshot.transfers().stream().map(TransferView::transfer).toList();

        for (TransferView transfer : snapshot.transfers()) {
            if (transfer.giverHolds().isFalse()) {
                assertThat(transfer.isCircular()).isEqualTo(comesBack(transfer.transfer(), all));
            }
        }
    }

    private static boolean comesBack(AuthorityTransfer start, List<AuthorityTransfer> all) {
        Set<PowerHolder> seen = new HashSet<>();
        Deque<PowerHolder> open = new ArrayDeque<>(List.of(start.receiver()));
        while (!open.isEmpty()) {
            PowerHolder here = open.remove();
            if (seen.add(here)) {
                all.stream().filter(one -> one.giver().equals(here)).forEach(one -> open.add(one.receiver()));
            }
        }
        return seen.contains(start.giver());
    }

    @Property(seed = Seed.FIXED)
    void aLeadIsLawfulUnderAHolder(@ForAll long seed) {
        Snapshot snapshot = snapshot(seed);
        TaskView task = snapshot.task("t");
        for (AssignmentView lead : task.leads()) {
            boolean under = task.holders().stream().anyMatch(power -> isUnder(snapshot, lead, power.holder()));
            assertThat(task.lawfulLeads().contains(lead)).isEqualTo(under);
        }
    }

    private static boolean isUnder(Snapshot snapshot, AssignmentView lead, PowerHolder holder) {
        UnitView unit = lead.unit().orElseThrow();
        return switch (holder.kind()) {
            case LEVEL -> holder.isInside();
            case BODY -> false;
            case UNIT -> unit.path().contains(snapshot.findUnit(holder.id()).orElse(null));
            case POST -> unit.path().contains(snapshot.post(holder.id()).unit().orElseThrow());
            case OFFICIAL ->
                snapshot.official(holder.id()).posts().stream()
                        .anyMatch(post -> post.unit().orElseThrow().equals(unit));
        };
    }
}
