package org.commune4j.core.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.FullTimeEquivalents;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.text.Message;

/**
 * Which officials fit which posts on the date of a view: qualified, trained, holding nothing that excludes the post,
 * in service, and with working time left. Use it to look for candidates for a post, or for what an official could do
 * besides.
 *
 * <pre>{@code
 * Suitability suitability = Suitability.of(view, Incompatibilities.all(), true);
 * for (Fit fit : suitability.candidates("economic-head")) {
 *     System.out.println(fit.official().id() + ": " + fit.answer());
 *     System.out.println(fit.explanation().render(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>Reasons are facts and norms alike; none is weighed against another. A reason that needs what is not given is
 * unknown, and the answer is unknown unless another reason speaks against the fit. An id that is not in the view
 * throws {@link NoSuchElementException}. Immutable and thread-safe.
 */
public final class Suitability {

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt(Suitability::order)
            .thenComparing(fit -> fit.official().id())
            .thenComparing(fit -> fit.post().id());

    private final Snapshot view;
    private final List<Incompatibility> incompatibilities;
    private final boolean qualificationsComplete;
    private final boolean appointmentsComplete;

    private Suitability(
            Snapshot view,
            List<Incompatibility> incompatibilities,
            boolean qualificationsComplete,
            boolean appointmentsComplete) {
        this.view = view;
        this.incompatibilities = incompatibilities;
        this.qualificationsComplete = qualificationsComplete;
        this.appointmentsComplete = appointmentsComplete;
    }

    /**
     * Returns the suitability on the date of a view of which every appointment is listed. A commune's own view knows
     * what of it is complete and which exclusions hold there.
     *
     * @param incompatibilities which posts exclude each other; those not in force on the date are left aside, those of
     *     another jurisdiction are for the caller to leave out
     * @param qualificationsComplete whether a qualification or course that is not listed is known to be absent, rather
     *     than unknown
     */
    public static Suitability of(
            Snapshot view, Collection<Incompatibility> incompatibilities, boolean qualificationsComplete) {
        return new Suitability(
                view,
                incompatibilities.stream()
                        .filter(incompatibility -> incompatibility.validity().contains(view.date()))
                        .toList(),
                qualificationsComplete,
                true);
    }

    /**
     * Returns the same where officials may hold posts that are not listed: that nothing listed speaks against a fit
     * proves nothing.
     */
    public Suitability withUnlistedAppointments() {
        return new Suitability(view, incompatibilities, qualificationsComplete, false);
    }

    private static int order(Fit fit) {
        if (fit.answer().isTrue()) {
            return 0;
        }
        return fit.answer().isUnknown() ? 1 : 2;
    }

    /**
     * Tells whether the official fits the post; if the official holds it already, whether that is fitting.
     *
     * @throws NoSuchElementException if the official or the post is not in the view
     */
    public Fit fit(String official, String post) {
        return fit(view.official(official), view.post(post));
    }

    /**
     * Returns all officials who do not hold the post, or only act in it: those who fit first, then those whose fit is
     * undetermined, then by id.
     *
     * @throws NoSuchElementException if the post is not in the view
     */
    public List<Fit> candidates(String post) {
        PostView wanted = view.post(post);
        return view.officials().stream()
                .filter(official -> !holds(official, wanted))
                .map(official -> fit(official, wanted))
                .sorted(BEST_FIRST)
                .toList();
    }

    /**
     * Returns all posts with a free place that the official does not hold, or only acts in: those that fit first, then
     * those whose fit is undetermined, then by id.
     *
     * @throws NoSuchElementException if the official is not in the view
     */
    public List<Fit> openings(String official) {
        OfficialView candidate = view.official(official);
        return view.vacancies().stream()
                .filter(post -> !holds(candidate, post))
                .map(post -> fit(candidate, post))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Who acts in a post until it is filled may be the one to fill it. */
    private static boolean holds(OfficialView official, PostView post) {
        return post.appointments().stream()
                .anyMatch(entry ->
                        entry.official() == official && !entry.appointment().acting());
    }

    private Fit fit(OfficialView official, PostView post) {
        List<AppointmentView> others = official.appointments().stream()
                .filter(entry -> !entry.appointment().post().equals(post.id()))
                .toList();
        List<Explanation> reasons = new ArrayList<>();
        reasons.add(claim(Message.of("FIT.in-service")).with(mark(official.isInService())));
        for (RequiredQualification required : post.post().requiredQualifications()) {
            reasons.add(qualification(official, required));
        }
        for (String course : post.post().requiredCourses()) {
            reasons.add(training(official, course));
        }
        reasons.addAll(compatibility(post, others));
        reasons.addAll(workingTime(post, others));
        Truth answer = Truth.TRUE;
        for (Explanation reason : reasons) {
            answer = answer.and(truth(reason));
        }
        Explanation explanation = claim(
                        Message.of("FIT").with("official", official.id()).with("post", named(post)))
                .with(mark(answer))
                .withChildren(reasons);
        return new Fit(official, post, answer, explanation);
    }

    /** A statement of the bundle, which has its denial too. */
    private static Explanation claim(Message statement) {
        return Explanation.ofClaim(statement).deniedAs(statement.withCode(statement.code() + ".not"));
    }

    private static Message named(PostView post) {
        return Message.of("RULE.named").with("name", post.message()).with("id", post.id());
    }

    private static Truth truth(Explanation reason) {
        return switch (reason.mark()) {
            case HOLDS, NONE -> Truth.TRUE;
            case FAILS -> Truth.FALSE;
            case UNKNOWN -> Truth.ofUnknown(reason.sentence());
        };
    }

    private static Mark mark(Truth truth) {
        if (truth.isUnknown()) {
            return Mark.UNKNOWN;
        }
        return mark(truth.isTrue());
    }

    private static Mark mark(boolean holds) {
        return holds ? Mark.HOLDS : Mark.FAILS;
    }

    private Explanation listed(Explanation claim, Truth holds) {
        return holds.isFalse() && !qualificationsComplete ? claim.with(Mark.UNKNOWN) : marked(claim, holds);
    }

    /** Marks a statement, with what is missing where it is unknown. */
    private static Explanation marked(Explanation claim, Truth holds) {
        Explanation marked = claim.with(mark(holds));
        for (Message missing : holds.missing()) {
            marked = marked.with(Explanation.ofFact(missing).with(Mark.UNKNOWN));
        }
        return marked;
    }

    /** The mark of what holds as far as the listed appointments tell. */
    private Mark unlessUnlisted(boolean holds) {
        return holds && !appointmentsComplete ? Mark.UNKNOWN : mark(holds);
    }

    private Explanation qualification(OfficialView official, RequiredQualification required) {
        Message message = required.level()
                .map(level -> Message.of("FIT.qualified-at-level").with("level", level.message()))
                .orElse(Message.of("FIT.qualified"))
                .with("field", view.word(required.field(), official.id()).name());
        return listed(claim(message), official.isQualified(required));
    }

    private Explanation training(OfficialView official, String course) {
        return listed(claim(Message.of("FIT.trained").with("course", course)), official.isTrained(course));
    }

    private List<Explanation> compatibility(PostView post, List<AppointmentView> others) {
        List<Explanation> conflicts = new ArrayList<>();
        for (AppointmentView entry : others) {
            Optional<PostView> held = entry.post();
            for (Incompatibility incompatibility : incompatibilities) {
                Truth excluded =
                        held.map(other -> incompatibility.excludes(post, other)).orElse(Truth.FALSE);
                if (!excluded.isFalse()) {
                    Message conflict = Message.of("FIT.excluded")
                            .with("held", named(held.get()))
                            .with("norm", incompatibility.message());
                    conflicts.add(marked(Explanation.of(conflict, incompatibility.basis()), excluded.negated()));
                }
            }
        }
        return conflicts.isEmpty()
                ? List.of(Explanation.ofClaim(Message.of("FIT.compatible").with("posts", others.size()))
                        .with(unlessUnlisted(true)))
                : conflicts;
    }

    /**
     * A full-time post leaves no room for other {@linkplain AppointmentView#isWork() work}, in either direction;
     * any other post needs some of the working time to be free.
     */
    private List<Explanation> workingTime(PostView post, List<AppointmentView> others) {
        if (post.isOf(PostNature.FULL_TIME)) {
            int work = (int) others.stream().filter(AppointmentView::isWork).count();
            return List.of(
                    claim(Message.of("FIT.full-time").with("posts", work)).with(unlessUnlisted(work == 0)));
        }
        List<Explanation> reasons = new ArrayList<>();
        if (post.isWork()) {
            for (AppointmentView other : others) {
                other.post()
                        .filter(held -> held.isOf(PostNature.FULL_TIME))
                        .ifPresent(held -> reasons.add(Explanation.ofFact(
                                        Message.of("FIT.holds-full-time").with("held", named(held)))
                                .with(Mark.FAILS)));
            }
        }
        reasons.add(freeTime(others));
        return reasons;
    }

    private Explanation freeTime(List<AppointmentView> others) {
        FullTimeEquivalents taken = FullTimeEquivalents.of(others);
        BigDecimal free = BigDecimal.ONE.subtract(taken.known()).max(BigDecimal.ZERO);
        boolean full = free.signum() == 0;
        if (full || taken.isComplete()) {
            return Explanation.of(Message.of("FIT.free-time").with("free", free), Basis.INTEGRITY)
                    .deniedAs(Message.of("FIT.free-time.not"))
                    .with(unlessUnlisted(!full));
        }
        return Explanation.of(Message.of("FIT.free-time-unknown").with("unknown", taken.unknown()), Basis.INTEGRITY)
                .with(Mark.UNKNOWN);
    }

    /** Returns what it rests on, for a log. */
    @Override
    public String toString() {
        return "suitability in " + view + " under " + incompatibilities;
    }
}
