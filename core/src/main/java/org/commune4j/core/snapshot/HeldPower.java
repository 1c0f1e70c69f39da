package org.commune4j.core.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The power for a task that a holder has on a date: by law, or by a chain of transfers from those who hold it by law.
 */
public final class HeldPower {

    private final PowerHolder origin;
    /** The power of the giver, and the transfer from it; null for a holder by law. */
    private final @Nullable HeldPower given;

    private final @Nullable AuthorityTransfer last;
    private final SortedMap<String, PowerLimit> limits;
    private final Truth lawful;
    private final boolean keepsRest;
    private final boolean keepsAll;
    private final boolean conditions;

    private HeldPower(
            PowerHolder origin,
            @Nullable HeldPower given,
            @Nullable AuthorityTransfer last,
            SortedMap<String, PowerLimit> limits,
            Truth lawful,
            boolean keepsRest,
            boolean keepsAll,
            boolean conditions) {
        this.origin = origin;
        this.given = given;
        this.last = last;
        this.limits = limits;
        this.lawful = lawful;
        this.keepsRest = keepsRest;
        this.keepsAll = keepsAll;
        this.conditions = conditions;
    }

    static HeldPower ofLaw(PowerHolder origin, Truth lawful) {
        return new HeldPower(origin, null, null, Collections.emptySortedMap(), lawful, false, false, false);
    }

    /** Returns the power as the receiver of a transfer has it: no more than the giver. */
    HeldPower givenOn(AuthorityTransfer transfer, Truth mayGiveOn) {
        return new HeldPower(
                origin,
                this,
                transfer,
                narrowedBy(transfer),
                lawful.and(mayGiveOn),
                false,
                false,
                conditions || transfer.conditions().isPresent());
    }

    private SortedMap<String, PowerLimit> narrowedBy(AuthorityTransfer transfer) {
        if (transfer.limits().isEmpty()) {
            return limits;
        }
        TreeMap<String, PowerLimit> narrower = new TreeMap<>(limits);
        for (PowerLimit limit : transfer.limits()) {
            narrower.merge(
                    limit.measure(),
                    limit,
                    (own, limited) -> own.most().compareTo(limited.most()) <= 0 ? own : limited);
        }
        return Collections.unmodifiableSortedMap(narrower);
    }

    /** Returns the same power of a holder who passed a part of it on. */
    HeldPower keepingRest() {
        return new HeldPower(origin, given, last, limits, lawful, true, false, conditions);
    }

    /** Returns the same power of a holder who let another act beside it, as far as it is known that it still may. */
    HeldPower keepingAll(Truth keeps) {
        return new HeldPower(origin, given, last, limits, lawful.and(keeps), false, true, conditions);
    }

    /** Tells whether the holder shares it with nobody by giving: it neither passed a part on nor lets another act for it. */
    boolean isSideBySide() {
        return !keepsRest && !keepsAll;
    }

    /** Tells whether the holder may have it only because nobody knows what its kind is. */
    boolean isUnknownByLaw() {
        return last == null && lawful.isUnknown();
    }

    /** Returns the transfer by which the holder has it; null for a holder by law. */
    @Nullable
    AuthorityTransfer last() {
        return last;
    }

    /** Tells whether the transfer passes on all of it. */
    boolean isAllOf(AuthorityTransfer transfer) {
        return transfer.conditions().isEmpty()
                && transfer.limits().stream().allMatch(limit -> {
                    @Nullable PowerLimit own = limits.get(limit.measure());
                    return own != null && own.most().compareTo(limit.most()) <= 0;
                });
    }

    /** Tells whether a limit of the transfer goes beyond a limit of this power. */
    boolean isExceededBy(AuthorityTransfer transfer) {
        return transfer.limits().stream().anyMatch(limit -> {
            @Nullable PowerLimit own = limits.get(limit.measure());
            return own != null && own.most().compareTo(limit.most()) < 0;
        });
    }

    /** Returns the holder. */
    public PowerHolder holder() {
        return last == null ? origin : last.receiver();
    }

    /** Returns the holder by law, at the beginning of the chain. */
    public PowerHolder origin() {
        return origin;
    }

    /** Returns the transfers from the one who holds it by law to this holder; empty for a holder by law. */
    public List<AuthorityTransfer> chain() {
        List<AuthorityTransfer> chain = new ArrayList<>();
        for (@Nullable HeldPower power = this; power != null; power = power.given) {
            if (power.last != null) {
                chain.add(power.last);
            }
        }
        Collections.reverse(chain);
        return Collections.unmodifiableList(chain);
    }

    /** Returns how far it goes at most, by measure: the narrowest limits of the chain. */
    public Collection<PowerLimit> limits() {
        return limits.values();
    }

    /** Tells whether some transfer of the chain sets conditions in words, which nothing here judges. */
    public boolean hasConditions() {
        return conditions;
    }

    /**
     * Tells whether the holder has it lawfully; unknown where an act does not say whether its receiver may pass the power on, and
     * where nobody can know what the word for the kind of the holder by law means.
     */
    public Truth lawful() {
        return lawful;
    }

    /** Tells whether the holder passed a part of it on and keeps what lies beyond. */
    public boolean keepsRest() {
        return keepsRest;
    }

    /** Tells whether the holder let another act for it and keeps the power: a delegation (ủy quyền) leaves it. */
    public boolean keepsAll() {
        return keepsAll;
    }

    /** Returns the holder and the chain, for a log. */
    @Override
    public String toString() {
        return holder() + chain().stream().map(AuthorityTransfer::id).toList().toString();
    }
}
