package org.commune4j.core.staffing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A limit on how many officials there may be, as dated data with its source (biên chế, số lượng cấp phó). What is counted
 * and how strongly the limit binds stand here; the figure itself is a parameter, which a host or a province overrides.
 *
 * <p>It counts either those who hold posts of certain kinds, or the payroll of certain branches: cadres, civil servants
 * and public employees whose main post lies there.
 */
@Value.Immutable
public abstract sealed class StaffQuota permits ImmutableStaffQuota {

    StaffQuota() {}

    /** Returns the stable code, that of the rule by which it is judged. */
    public abstract String code();

    /** Returns the kinds of posts whose holders are counted; empty where a payroll is. */
    public abstract Set<PostKind> postKinds();

    /** Returns the branches whose payroll is counted; empty where holders of posts are. */
    public abstract Set<Branch> branches();

    /** Returns what the figure is. */
    public abstract QuotaScope scope();

    /** For an average, the bodies it is an average over; empty if it is one over communes. */
    public abstract Set<UnitKind> per();

    /** Returns the figure that must not, or ought not to, be exceeded. */
    public abstract ParameterKey<BigDecimal> limit();

    /** Tells how strongly it binds: {@link Strength#MUST} or {@link Strength#SHOULD}. */
    public abstract Strength strength();

    /** Returns what it rests on. */
    public abstract Basis basis();

    /** Returns the days on which it holds. */
    public abstract DateRange validity();

    /** Tells where it holds; nationwide unless said. */
    @Value.Default
    public Jurisdiction jurisdiction() {
        return Jurisdiction.NATIONAL;
    }

    @Value.Check
    void check() {
        if (postKinds().isEmpty() == branches().isEmpty()) {
            throw new IllegalArgumentException("The quota " + code()
                    + " counts either holders of posts or the payroll of branches; give one of postKinds and branches");
        }
        if (strength() != Strength.MUST && strength() != Strength.SHOULD) {
            throw new IllegalArgumentException("The quota " + code() + " has the strength " + strength()
                    + ", but it binds (MUST) or is an orientation (SHOULD)");
        }
    }

    /**
     * Tells how many officials count towards it on the date of the roster.
     *
     * @param complete whether every appointment of the date is given, so that an official's main post is one of those that
     *     are; otherwise only a post that is said to be the main one is certain to be it
     */
    public Headcount count(Roster roster, boolean complete) {
        int certain = 0;
        int possible = 0;
        for (RosterOfficial official : roster.officials()) {
            Count count = postKinds().isEmpty() ? onPayroll(official, complete) : inPosts(official);
            certain += count == Count.YES ? 1 : 0;
            possible += count == Count.NO ? 0 : 1;
        }
        return new Headcount(certain, possible);
    }

    private enum Count {
        NO,
        MAYBE,
        YES
    }

    /** Whether somebody who acts in a post counts depends on who asks: it may. */
    private Count inPosts(RosterOfficial official) {
        Count count = Count.NO;
        for (RosterEntry entry : official.entries()) {
            if (entry.post().filter(post -> postKinds().contains(post.kind())).isPresent()) {
                if (!entry.appointment().acting()) {
                    return Count.YES;
                }
                count = Count.MAYBE;
            }
        }
        return count;
    }

    /** On the payroll is whose main post lies in one of the branches, if the category is one that payrolls hold. */
    private Count onPayroll(RosterOfficial official, boolean complete) {
        boolean categoryKnown = official.official().kind().isPresent();
        if (categoryKnown && !official.official().kind().get().isOnPayroll()) {
            return Count.NO;
        }
        List<RosterEntry> main = official.primaryEntries();
        List<RosterEntry> candidates = main.size() == 1 ? main : mainPostMayBe(official);
        if (candidates.stream().noneMatch(this::isInBranches)) {
            return Count.NO;
        }
        boolean mainPostGiven = complete || !main.isEmpty();
        return categoryKnown && mainPostGiven && candidates.stream().allMatch(this::isInBranches)
                ? Count.YES
                : Count.MAYBE;
    }

    /** The appointments that are, or may be, the main one: nothing that is said to be held beside another. */
    private static List<RosterEntry> mainPostMayBe(RosterOfficial official) {
        return official.entries().stream()
                .filter(entry -> entry.appointment()
                        .kind()
                        .map(kind -> kind == AppointmentKind.PRIMARY)
                        .orElse(true))
                .toList();
    }

    private boolean isInBranches(RosterEntry entry) {
        return entry.post()
                .flatMap(RosterPost::unit)
                .filter(unit -> branches().contains(unit.unit().branch()))
                .isPresent();
    }

    /** Returns a builder; code, what is counted, scope, limit, strength, basis and validity are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the code, for a log. */
    @Override
    public final String toString() {
        return code();
    }

    /** Builds a {@link StaffQuota}. Not thread-safe. */
    public static final class Builder extends ImmutableStaffQuota.Builder {
        Builder() {}
    }
}
