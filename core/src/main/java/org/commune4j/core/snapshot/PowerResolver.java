package org.commune4j.core.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Follows the power for one task on one date from those who hold it by law through the transfers in force. No holder
 * gives what it does not hold or passes on what it is not allowed to, and a circle is refused. Used once.
 */
final class PowerResolver {

    /**
     * What becomes of one transfer of the power for one task.
     *
     * @param giverHolds whether the giver holds it
     * @param mayPassOn whether the giver may pass it on
     * @param withinLimits whether it goes no further than the giver's own power; if it does, the receiver gets the
     *     giver's
     * @param circular whether it leads back to a holder through whom the power came
     * @param receiverExists whether the receiver exists on the date
     */
    record Judgement(Truth giverHolds, Truth mayPassOn, Truth withinLimits, boolean circular, boolean receiverExists) {

        Truth effective() {
            return giverHolds.and(mayPassOn).and(Truth.of(!circular && receiverExists));
        }
    }

    private final Snapshot snapshot;
    private final List<AuthorityTransfer> transfers;
    private final Map<PowerHolder, List<AuthorityTransfer>> byGiver = new HashMap<>();
    private final Map<PowerHolder, HeldPower> held = new LinkedHashMap<>();
    private final Map<String, Judgement> judgements = new HashMap<>();
    /** Those who gave all of it, and whether they keep it nevertheless. */
    private final Map<PowerHolder, Truth> gaveAll = new HashMap<>();

    /** Those who let another act for a part of it. */
    private final Set<PowerHolder> delegatedPart = new HashSet<>();

    private final Set<PowerHolder> gavePart = new HashSet<>();
    private final Set<PowerHolder> receivers = new HashSet<>();
    /** To whom each gave power with effect. */
    private final Map<PowerHolder, List<PowerHolder>> given = new HashMap<>();

    private final Truth doubt;

    /** The transfers of the power for one task that are in force on the date of the snapshot, by date. */
    PowerResolver(Competence competence, Snapshot snapshot, List<AuthorityTransfer> transfers) {
        this.snapshot = snapshot;
        this.transfers = transfers;
        for (AuthorityTransfer transfer : transfers) {
            receivers.add(transfer.receiver());
            byGiver.computeIfAbsent(transfer.giver(), unused -> new ArrayList<>(2))
                    .add(transfer);
        }
        Deque<HeldPower> open = new ArrayDeque<>();
        for (HeldPower power : snapshot.powersByLaw(competence)) {
            held.put(power.holder(), power);
            open.add(power);
        }
        while (!open.isEmpty()) {
            HeldPower power = open.remove();
            givenBy(power.holder()).forEach(transfer -> follow(power, transfer, open));
        }
        judgeTheRest();
        doubt = findDoubt();
    }

    /** Judges those whose giver does not hold the power. */
    private void judgeTheRest() {
        List<AuthorityTransfer> rest = transfers.stream()
                .filter(transfer -> !judgements.containsKey(transfer.id()))
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        PowerCircles circles = new PowerCircles(byGiver);
        for (AuthorityTransfer transfer : rest) {
            judgements.put(
                    transfer.id(),
                    new Judgement(
                            Truth.FALSE,
                            Truth.TRUE,
                            Truth.TRUE,
                            circles.contain(transfer),
                            exists(transfer.receiver())));
        }
    }

    /**
     * Returns those who hold the power by law, and those who may because nobody knows what their kind is; none if no such body or
     * post exists on the date.
     */
    static List<HeldPower> origins(Competence competence, Snapshot snapshot) {
        AdministrativeLevel level = competence.level();
        @Nullable UnitKind body = competence.body().orElse(null);
        @Nullable PostKind post = competence.post().orElse(null);
        if (body == null && post == null) {
            return List.of(HeldPower.ofLaw(PowerHolder.ofLevel(level), Truth.TRUE));
        }
        if (level != AdministrativeLevel.COMMUNE) {
            return List.of(HeldPower.ofLaw(
                    PowerHolder.ofBody(level, body == null ? String.valueOf(post) : body.code()), Truth.TRUE));
        }
        List<HeldPower> origins = new ArrayList<>();
        if (body != null) {
            for (UnitView unit : snapshot.units()) {
                Truth lawful = unit.isOf(body);
                if (!lawful.isFalse()) {
                    origins.add(HeldPower.ofLaw(PowerHolder.ofUnit(unit.id()), lawful));
                }
            }
        } else if (post != null) {
            for (PostView one : snapshot.posts()) {
                Truth lawful = one.isOf(post);
                if (!lawful.isFalse()) {
                    origins.add(HeldPower.ofLaw(PowerHolder.ofPost(one.id()), lawful));
                }
            }
        }
        return List.copyOf(origins);
    }

    /** A level stands for those of it who gave the power without having received it. */
    private List<AuthorityTransfer> givenBy(PowerHolder holder) {
        if (holder.kind() != PowerHolder.HolderKind.LEVEL) {
            return byGiver.getOrDefault(holder, List.of());
        }
        return transfers.stream()
                .filter(transfer -> holder.equals(transfer.giver())
                        || (holder.includes(transfer.giver()) && !receivers.contains(transfer.giver())))
                .toList();
    }

    private void follow(HeldPower power, AuthorityTransfer transfer, Deque<HeldPower> open) {
        @Nullable Judgement earlier = judgements.get(transfer.id());
        if (earlier != null && !earlier.effective().isFalse()) {
            return;
        }
        Judgement judgement = new Judgement(
                power.lawful(),
                mayPassOn(power),
                Truth.of(!power.isExceededBy(transfer)),
                leadsBack(transfer),
                exists(transfer.receiver()));
        judgements.put(transfer.id(), judgement);
        if (judgement.effective().isFalse()) {
            return;
        }
        given.computeIfAbsent(transfer.giver(), unused -> new ArrayList<>()).add(transfer.receiver());
        note(power, transfer);
        if (!held.containsKey(transfer.receiver())) {
            HeldPower received = power.givenOn(transfer, judgement.mayPassOn());
            held.put(transfer.receiver(), received);
            open.add(received);
        }
    }

    private void note(HeldPower power, AuthorityTransfer transfer) {
        Truth keeps = snapshot.facts().giverKeeps().keeps(transfer, snapshot.date());
        if (power.isAllOf(transfer)) {
            gaveAll.merge(power.holder(), keeps, Truth::and);
        } else if (keeps.isTrue()) {
            delegatedPart.add(power.holder());
        } else {
            gavePart.add(power.holder());
        }
    }

    /** A holder by law may; a receiver may if the act says so, and it is unknown if it does not say. */
    private static Truth mayPassOn(HeldPower power) {
        @Nullable AuthorityTransfer last = power.last();
        if (last == null) {
            return Truth.TRUE;
        }
        return last.passOn()
                .map(Truth::of)
                .orElseGet(() ->
                        Truth.ofUnknown(Message.of("AUTHORITY.pass-on-missing").with("transfer", last.id())));
    }

    private boolean exists(PowerHolder holder) {
        return switch (holder.kind()) {
            case UNIT -> snapshot.findUnit(holder.id()).isPresent();
            case POST -> snapshot.findPost(holder.id()).isPresent();
            case OFFICIAL ->
                snapshot.findOfficial(holder.id())
                        .filter(OfficialView::isInService)
                        .isPresent();
            case BODY, LEVEL -> true;
        };
    }

    /** Whether its receiver already gave power, perhaps through others, to its giver. */
    private boolean leadsBack(AuthorityTransfer transfer) {
        Set<PowerHolder> seen = new HashSet<>();
        Deque<PowerHolder> open = new ArrayDeque<>(List.of(transfer.receiver()));
        while (!open.isEmpty()) {
            PowerHolder here = open.remove();
            if (here.equals(transfer.giver())) {
                return true;
            }
            if (seen.add(here)) {
                open.addAll(given.getOrDefault(here, List.of()));
            }
        }
        return false;
    }

    /** Returns those who hold power and did not hand all of it over, by holder. */
    List<HeldPower> holders() {
        List<HeldPower> acting = new ArrayList<>();
        held.forEach((holder, power) -> {
            Truth keeps = gaveAll.getOrDefault(holder, Truth.TRUE);
            if (keeps.isFalse()) {
                return;
            }
            if (gavePart.contains(holder)) {
                acting.add(power.keepingRest());
            } else if (gaveAll.containsKey(holder) || delegatedPart.contains(holder)) {
                acting.add(power.keepingAll(keeps));
            } else {
                acting.add(power);
            }
        });
        acting.sort(Comparator.comparing(HeldPower::holder));
        return List.copyOf(acting);
    }

    /** Returns unknown where a transfer is in doubt, naming what is missing; otherwise false. */
    Truth doubt() {
        return doubt;
    }

    private Truth findDoubt() {
        List<Truth> unknown = new ArrayList<>();
        for (AuthorityTransfer transfer : transfers) {
            Truth effective = judgement(transfer).effective();
            if (effective.isUnknown()) {
                unknown.add(effective);
            }
        }
        return all(unknown).negated();
    }

    /** Tells whether all are true: halved again and again, since two unknown ones are joined by copying what is missing. */
    static Truth all(List<Truth> truths) {
        if (truths.size() < 2) {
            return truths.isEmpty() ? Truth.TRUE : truths.get(0);
        }
        int half = truths.size() / 2;
        return all(truths.subList(0, half)).and(all(truths.subList(half, truths.size())));
    }

    /** Returns what becomes of a transfer that was given to the constructor. */
    Judgement judgement(AuthorityTransfer transfer) {
        @Nullable Judgement judgement = judgements.get(transfer.id());
        if (judgement == null) {
            throw new IllegalArgumentException(
                    "The transfer '" + Echo.shown(transfer.id()) + "' was not given to this resolver");
        }
        return judgement;
    }
}
