package org.commune4j.core.reform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of a procedure: its limit, a step, a component of the dossier, the level that decides, how it is offered.
 * Use it in {@link Change#edit}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Change.edit("1.013225", ProcedureEdit.withoutStep("s3"), day);
 * }</pre>
 */
public final class ProcedureEdit {

    /** The end of the versions, which is a change of its own in a reform. */
    static final ProcedureEdit ENDED = new ProcedureEdit(ProposalKind.ABOLISH_PROCEDURE, List.of(), null);

    private static final ProcedureEdit FULLY_ONLINE =
            new ProcedureEdit(ProposalKind.MAKE_FULLY_ONLINE, List.of(), null);

    private final ProposalKind kind;
    private final List<String> parts;
    private final @Nullable Object into;

    private ProcedureEdit(ProposalKind kind, List<String> parts, @Nullable Object into) {
        this.kind = kind;
        parts.forEach(part -> Written.id("a step or component", part));
        this.parts = parts;
        this.into = into;
    }

    /** Returns the edit that the time limit is another, shorter one (rút ngắn thời hạn). */
    public static ProcedureEdit shorterLimit(TimeLimit limit) {
        return new ProcedureEdit(ProposalKind.CHANGE_LIMIT, List.of(), limit);
    }

    /** Returns the edit that there is a step less (bỏ bước). */
    public static ProcedureEdit withoutStep(String id) {
        return new ProcedureEdit(ProposalKind.DROP_STEP, List.of(id), null);
    }

    /**
     * Returns the edit that steps become one, in the place of the first of them (gộp bước).
     *
     * @throws IllegalArgumentException if fewer than two different steps are named
     */
    public static ProcedureEdit mergedSteps(List<String> ids, ProcedureStep into) {
        if (ids.stream().distinct().count() < 2) {
            throw Problem.of("REFORM-048", Pointer.ROOT.field("steps"))
                    .with("found", List.copyOf(ids))
                    .exception();
        }
        return new ProcedureEdit(ProposalKind.MERGE_STEPS, List.copyOf(ids), into);
    }

    /** Returns the edit that a dossier needs a component less (cắt giảm thành phần hồ sơ). */
    public static ProcedureEdit withoutComponent(String id) {
        return new ProcedureEdit(ProposalKind.ABOLISH_COMPONENT, List.of(id), null);
    }

    /** Returns the edit that another level decides. Steps at the level that decided are done at the new one. */
    public static ProcedureEdit decidedAt(AdministrativeLevel level) {
        return new ProcedureEdit(ProposalKind.DECIDE_AT_LEVEL, List.of(), level);
    }

    /**
     * Returns the edit that it can be gone through online from the dossier to the result (dịch vụ công trực tuyến toàn
     * trình).
     */
    public static ProcedureEdit fullyOnline() {
        return FULLY_ONLINE;
    }

    /** Returns what it asks for. */
    public ProposalKind kind() {
        return kind;
    }

    /** Returns the ids of the steps or of the component that go; empty for others. */
    public List<String> parts() {
        return parts;
    }

    /** Returns the time limit of {@link #shorterLimit}; empty for others. */
    public Optional<TimeLimit> limit() {
        return as(TimeLimit.class);
    }

    /** Returns the step of {@link #mergedSteps}; empty for others. */
    public Optional<ProcedureStep> into() {
        return as(ProcedureStep.class);
    }

    /** Returns the level of {@link #decidedAt}; empty for others. */
    public Optional<AdministrativeLevel> level() {
        return as(AdministrativeLevel.class);
    }

    private <V> Optional<V> as(Class<V> type) {
        return Optional.ofNullable(into).filter(type::isInstance).map(type::cast);
    }

    // --- what it makes of a version

    /** Returns the version afterwards; empty where it ends. */
    Optional<Procedure> applied(Procedure version) {
        return switch (kind) {
            case ABOLISH_PROCEDURE -> Optional.empty();
            case CHANGE_LIMIT ->
                Optional.of(version.toBuilder().timeLimit(limit().orElseThrow()).build());
            case DROP_STEP, MERGE_STEPS -> Optional.of(withSteps(version));
            case ABOLISH_COMPONENT ->
                Optional.of(version.toBuilder()
                        .components(version.components().stream()
                                .filter(component -> !parts.contains(component.id()))
                                .toList())
                        .build());
            case DECIDE_AT_LEVEL -> Optional.of(decided(version, level().orElseThrow()));
            case MAKE_FULLY_ONLINE ->
                Optional.of(version.toBuilder()
                        .onlineLevel(OnlineLevel.FULL)
                        .onlineRestriction(Optional.empty())
                        .build());
        };
    }

    private Procedure withSteps(Procedure version) {
        List<ProcedureStep> left = new ArrayList<>();
        Optional<ProcedureStep> merged = into();
        for (ProcedureStep step : version.steps()) {
            if (!parts.contains(step.id())) {
                left.add(step);
            } else {
                merged.ifPresent(left::add);
                merged = Optional.empty();
            }
        }
        return version.toBuilder().steps(left).build();
    }

    private static Procedure decided(Procedure version, AdministrativeLevel level) {
        Optional<AdministrativeLevel> old = version.decidedAt();
        Predicate<ProcedureStep> moves = step -> old.equals(Optional.of(step.level()));
        Set<AdministrativeLevel> levels = new LinkedHashSet<>(version.levels());
        old.ifPresent(levels::remove);
        levels.add(level);
        return version.toBuilder()
                .decidedAt(level)
                .levels(levels)
                .steps(version.steps().stream()
                        .map(step -> moves.test(step) ? step.withLevel(level) : step)
                        .toList())
                .build();
    }

    // --- what stands in its way

    /** Returns everything that stands in the way of the edit in these versions, each problem at the place. */
    List<Problem> faults(List<Procedure> versions, Pointer place) {
        return switch (kind) {
            case CHANGE_LIMIT -> longer(versions, limit().orElseThrow(), place);
            case DROP_STEP -> missing(versions, ProcedureEdit::steps, place);
            case ABOLISH_COMPONENT ->
                missing(
                        versions,
                        version -> version.components().stream()
                                .map(DossierComponent::id)
                                .toList(),
                        place);
            case MERGE_STEPS -> {
                List<Problem> faults = missing(versions, ProcedureEdit::steps, place);
                String id = into().orElseThrow().id();
                boolean taken = !parts.contains(id)
                        && versions.stream().anyMatch(version -> steps(version).contains(id));
                yield faults.isEmpty() && taken
                        ? List.of(Problem.of("REFORM-007", place).with("id", id))
                        : faults;
            }
            case ABOLISH_PROCEDURE, DECIDE_AT_LEVEL, MAKE_FULLY_ONLINE -> List.of();
        };
    }

    private static List<String> steps(Procedure version) {
        return version.steps().stream().map(ProcedureStep::id).toList();
    }

    /** Returns a problem for every part that is named and not in each version. */
    private List<Problem> missing(List<Procedure> versions, Function<Procedure, List<String>> ids, Pointer place) {
        return parts.stream()
                .filter(id -> versions.stream()
                        .anyMatch(version -> !ids.apply(version).contains(id)))
                .map(id -> Problem.of("REFORM-027", place)
                        .with("procedure", versions.get(0).code().toString())
                        .with("id", id))
                .toList();
    }

    private static List<Problem> longer(List<Procedure> versions, TimeLimit limit, Pointer place) {
        return versions.stream()
                .filter(version -> !version.timeLimit().equals(limit) && !isShorter(limit, version.timeLimit()))
                .findFirst()
                .map(version -> Problem.of("REFORM-028", place)
                        .with("procedure", version.code().toString())
                        .with("limit", version.timeLimit().toString()))
                .stream()
                .toList();
    }

    /** Tells whether no case counts more of a unit than the longest case of the other limit does, and some count less. */
    private static boolean isShorter(TimeLimit limit, TimeLimit other) {
        boolean less = other.cases().isEmpty();
        for (Term.TermUnit unit : Term.TermUnit.values()) {
            BigDecimal longest = longest(limit, unit);
            BigDecimal before = longest(other, unit);
            if (longest.compareTo(before) > 0 && before.signum() > 0) {
                return false;
            }
            less |= longest.compareTo(before) < 0;
        }
        return less;
    }

    private static BigDecimal longest(TimeLimit limit, Term.TermUnit unit) {
        return limit.cases().stream()
                .filter(one -> one.term().unit() == unit)
                .map(one -> one.term().amount())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    // --- in words

    /** Returns the sentence of a proposal with the details of the edit, in the words of the procedure. */
    Message completed(Message sentence, Procedure version) {
        return switch (kind) {
            case ABOLISH_COMPONENT ->
                sentence.with(
                        "component",
                        version.components().stream()
                                .filter(one -> parts.contains(one.id()))
                                .map(DossierComponent::name)
                                .findFirst()
                                .orElseThrow());
            case DROP_STEP -> sentence.with("step", step(version, parts.get(0)));
            case MERGE_STEPS ->
                sentence.with(
                                "steps",
                                parts.stream().map(id -> step(version, id)).toList())
                        .with("into", into().orElseThrow().name());
            case DECIDE_AT_LEVEL -> sentence.with("level", level().orElseThrow().message());
            case CHANGE_LIMIT ->
                sentence.with("before", terms(version.timeLimit())).with("after", terms(limit().orElseThrow()));
            case ABOLISH_PROCEDURE, MAKE_FULLY_ONLINE -> sentence;
        };
    }

    private static LocalizedText step(Procedure version, String id) {
        return version.findStep(id).map(ProcedureStep::name).orElseThrow();
    }

    private static Object terms(TimeLimit limit) {
        List<Message> terms = new ArrayList<>();
        for (LimitCase one : limit.cases()) {
            terms.add(one.term().message());
        }
        return terms.isEmpty() ? Message.of("FIGURE.undetermined") : terms;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureEdit that
                && kind == that.kind
                && parts.equals(that.parts)
                && Objects.equals(into, that.into);
    }

    @Override
    public int hashCode() {
        return Arrays.asList(kind, parts, into).hashCode();
    }

    /** Returns the kind and the parts, for a log. */
    @Override
    public String toString() {
        return Echo.shown(parts.isEmpty() ? kind.toString() : kind + " " + parts);
    }
}
