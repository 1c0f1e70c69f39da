package org.commune4j.core.staffing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A limit on how many officials there may be, as dated data with its source (biên chế, số lượng cấp phó). What is
 * counted and how strongly the limit binds stand here; the figure itself is a parameter, which a host or a province
 * overrides.
 *
 * <pre>{@code
 * StaffQuota quota = StaffQuota.builder()
 *         .code("HOST-002")
 *         .addPostKinds(PostKind.of("COMMITTEE_VICE_CHAIR"))
 *         .scope(QuotaScope.ALLOTMENT)
 *         .limit(ParameterKey.of("host.vice-chairs", BigDecimal.class))
 *         .strength(Strength.MUST)
 *         .basis(Basis.PRACTICE)
 *         .validity(DateRange.ALWAYS)
 *         .build();
 * Headcount count = quota.count(view, true);
 * }</pre>
 *
 * <p>It counts either those who hold posts of certain kinds, or the staff of certain branches: cadres, civil servants
 * and public employees whose main post lies there. Exactly one of the two is given. Where a category or a main post is
 * not known the count is a range. An average over a province is no ceiling of one commune. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StaffQuota permits ImmutableStaffQuota {

    StaffQuota() {}

    /** Returns the stable code, that of the rule by which it is judged. */
    public abstract String code();

    /** Returns the kinds of posts whose holders are counted; empty where the staff of branches is. */
    public abstract Set<PostKind> postKinds();

    /** Returns the branches whose staff is counted; empty where holders of posts are. */
    public abstract Set<Branch> branches();

    /** Returns what kind of limit the figure is. */
    public abstract QuotaScope scope();

    /** Returns the bodies that an average is over; empty if it is one over communes. */
    public abstract Set<UnitKind> per();

    /** Returns the figure that must not, or should not, be exceeded. */
    public abstract ParameterKey<BigDecimal> limit();

    /** Returns how strongly it binds: {@link Strength#MUST} or {@link Strength#SHOULD}. */
    public abstract Strength strength();

    /** Returns what it rests on. */
    public abstract Basis basis();

    /** Returns the days on which it holds. */
    public abstract DateRange validity();

    /** Returns where it holds; nationwide by default. */
    @Value.Default
    public Jurisdiction jurisdiction() {
        return Jurisdiction.NATIONAL;
    }

    @Value.Check
    void check() {
        if (postKinds().isEmpty() == branches().isEmpty()) {
            throw Problem.of("STRUCTURE-031", Pointer.ROOT.field(postKinds().isEmpty() ? "postKinds" : "branches"))
                    .exception();
        }
        if (strength() != Strength.MUST && strength() != Strength.SHOULD) {
            throw new IllegalArgumentException("The quota " + Echo.shown(code()) + " has the strength " + strength()
                    + ", but it binds (MUST) or is guidance (SHOULD)");
        }
    }

    /**
     * Computes how many officials count towards it on the date of the view; {@link #isPlaced} tells whether all kinds of what it
     * counts are known.
     *
     * @param complete whether every appointment of the date is given, so that an official's main post is one of those
     *     that are; otherwise only a post that is given as the main one is certain to be it
     */
    public Headcount count(Snapshot view, boolean complete) {
        int certain = 0;
        int possible = 0;
        for (OfficialView official : view.officials()) {
            Count count = postKinds().isEmpty() ? inStaffingQuota(official, complete) : inPosts(official);
            certain += count == Count.YES ? 1 : 0;
            possible += count == Count.NO ? 0 : 1;
        }
        return new Headcount(certain, possible);
    }

    /** Tells whether everybody can know what the words mean that it counts by; otherwise unknown, saying which are in doubt. */
    public Truth isPlaced(Snapshot view) {
        Truth placed = view.isPlaced(postKinds().isEmpty() ? WordFamily.BRANCH : WordFamily.POST_KIND);
        return per().isEmpty() ? placed : placed.and(view.isPlaced(WordFamily.UNIT_KIND));
    }

    private enum Count {
        NO,
        MAYBE,
        YES
    }

    /** Whether an official counts is undetermined who acts in a post, or whose post is of a kind that nobody knows. */
    private Count inPosts(OfficialView official) {
        Count count = Count.NO;
        for (AppointmentView entry : official.appointments()) {
            Truth counts = entry.post().map(post -> post.isOf(postKinds())).orElse(Truth.FALSE);
            if (counts.isTrue() && !entry.appointment().acting()) {
                return Count.YES;
            }
            if (!counts.isFalse()) {
                count = Count.MAYBE;
            }
        }
        return count;
    }

    /** In the staffing quota are officials whose main post lies in one of the branches, by their category. */
    private Count inStaffingQuota(OfficialView official, boolean complete) {
        boolean categoryKnown = official.official().kind().isPresent();
        if (categoryKnown && !official.official().kind().get().isInStaffingQuota()) {
            return Count.NO;
        }
        List<AppointmentView> main = official.primaryAppointments();
        List<AppointmentView> candidates = main.size() == 1 ? main : mainPostMayBe(official);
        if (candidates.stream().allMatch(entry -> isInBranches(entry).isFalse())) {
            return Count.NO;
        }
        boolean mainPostGiven = complete || !main.isEmpty();
        return categoryKnown
                        && mainPostGiven
                        && candidates.stream()
                                .allMatch(entry -> isInBranches(entry).isTrue())
                ? Count.YES
                : Count.MAYBE;
    }

    /** The appointments that are, or may be, the main one: nothing that is given as held beside another. */
    private static List<AppointmentView> mainPostMayBe(OfficialView official) {
        return official.appointments().stream()
                .filter(entry -> entry.appointment()
                        .kind()
                        .map(kind -> kind == AppointmentKind.PRIMARY)
                        .orElse(true))
                .toList();
    }

    private Truth isInBranches(AppointmentView entry) {
        return entry.post()
                .flatMap(PostView::unit)
                .map(unit -> unit.isIn(branches()))
                .orElse(Truth.FALSE);
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
