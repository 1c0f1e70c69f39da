package org.commune4j.core.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.rule.Truth;
import org.jspecify.annotations.Nullable;

/** Who holds the power for one task on one date, found once and looked up by holder, and which leads have it from them. */
final class Powers {

    private final Snapshot snapshot;
    private final PowerResolver resolver;
    private final List<HeldPower> holders;
    private final List<HeldPower> sideBySide;
    private final Truth lawfulSideBySide;
    private final boolean conditions;
    private final boolean withinCommune;
    private final boolean certain;
    private final boolean unknownByLaw;
    private final Set<PowerHolder> sharing = new HashSet<>();

    // Where a unit stands, or who does the work, that has it from one of the holders.
    private boolean anywhere;
    private final Set<String> unitsAbove = new HashSet<>();
    private final Set<String> ownUnits = new HashSet<>();
    private final Set<String> officials = new HashSet<>();

    Powers(PowerResolver resolver, Snapshot snapshot) {
        this.snapshot = snapshot;
        this.resolver = resolver;
        holders = resolver.holders();
        sideBySide = holders.stream().filter(HeldPower::isSideBySide).toList();
        sideBySide.forEach(power -> sharing.add(power.holder()));
        lawfulSideBySide =
                PowerResolver.all(sideBySide.stream().map(HeldPower::lawful).toList());
        withinCommune = holders.stream().anyMatch(power -> power.holder().isInside());
        conditions = sideBySide.stream().anyMatch(HeldPower::hasConditions);
        certain = resolver.doubt().isFalse()
                && holders.stream().allMatch(power -> power.lawful().isTrue());
        unknownByLaw = holders.stream().anyMatch(HeldPower::isUnknownByLaw);
        holders.forEach(power -> place(power.holder()));
    }

    private void place(PowerHolder holder) {
        switch (holder.kind()) {
            case LEVEL -> anywhere |= holder.isInside();
            case BODY -> {}
            case UNIT -> unitsAbove.add(holder.id());
            case POST ->
                snapshot.findPost(holder.id()).flatMap(PostView::unit).ifPresent(unit -> unitsAbove.add(unit.id()));
            case OFFICIAL -> {
                officials.add(holder.id());
                snapshot.findOfficial(holder.id())
                        .ifPresent(official -> official.posts()
                                .forEach(post -> post.unit().ifPresent(unit -> ownUnits.add(unit.id()))));
            }
        }
    }

    PowerResolver resolver() {
        return resolver;
    }

    List<HeldPower> holders() {
        return holders;
    }

    List<HeldPower> sideBySide() {
        return sideBySide;
    }

    /** Tells whether the holder has the power and another beside it; unknown where a chain behind one of them is. */
    Truth isShared(PowerHolder holder) {
        return sideBySide.size() > 1 && sharing.contains(holder) ? lawfulSideBySide : Truth.FALSE;
    }

    /** Tells whether every power and every transfer in force is lawful for certain, or without effect. */
    boolean isCertain() {
        return certain;
    }

    /** Tells whether a unit, post or official of the commune holds it. */
    boolean isWithinCommune() {
        return withinCommune;
    }

    boolean isAnyUnknownByLaw() {
        return unknownByLaw;
    }

    /** Tells whether a chain behind one of the holders side by side sets conditions. */
    boolean hasConditions() {
        return conditions;
    }

    /** Tells whether nobody is there of all who hold it in the commune, each a post or a person; not where people are not given. */
    boolean isNobodyThere(String task) {
        if (snapshot.facts().officials().isEmpty()) {
            return false;
        }
        boolean any = false;
        for (HeldPower power : holders) {
            PowerHolder holder = power.holder();
            boolean there = switch (holder.kind()) {
                case POST ->
                    snapshot.findPost(holder.id())
                            .filter(post -> !post.whoActs(task).isEmpty())
                            .isPresent();
                case OFFICIAL ->
                    snapshot.findOfficial(holder.id())
                            .filter(OfficialView::isPresent)
                            .isPresent();
                case UNIT -> true;
                case BODY, LEVEL -> holder.isInside();
            };
            if (there) {
                return false;
            }
            any |= holder.isInside();
        }
        return any;
    }

    /** Tells whether the unit of the lead, or who does it, has it from some holder. */
    boolean isHeldFor(AssignmentView lead) {
        @Nullable UnitView unit = lead.unit().orElse(null);
        if (unit == null) {
            return false;
        }
        if (anywhere || ownUnits.contains(unit.id()) || unitsAbove.contains(unit.id())) {
            return true;
        }
        return lead.officials().stream().anyMatch(official -> officials.contains(official.id()))
                || unit.isUnder(above -> unitsAbove.contains(above.id()));
    }

    /** Adds the officials who act by it for certain, in person or by the post that has it or heads the unit that has it. */
    void addHolders(String task, Set<String> found) {
        for (HeldPower power : holders) {
            if (power.lawful().isTrue()) {
                PowerHolder holder = power.holder();
                switch (holder.kind()) {
                    case OFFICIAL ->
                        snapshot.findOfficial(holder.id())
                                .filter(OfficialView::isPresent)
                                .ifPresent(official -> found.add(official.id()));
                    case POST -> snapshot.findPost(holder.id()).ifPresent(post -> add(post, task, found));
                    case UNIT ->
                        snapshot.findUnit(holder.id())
                                .ifPresent(unit -> unit.posts(Rank.HEAD).forEach(post -> add(post, task, found)));
                    case BODY, LEVEL -> {}
                }
            }
        }
    }

    private static void add(PostView post, String task, Set<String> found) {
        post.whoActs(task).forEach(official -> found.add(official.id()));
    }
}
