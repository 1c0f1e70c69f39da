package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take (thời hạn giải quyết): a list of cases, of which the facts of the dossier choose one. A limit
 * without any case is unknown. Immutable and thread-safe.
 *
 * <pre>{@code
 * TimeLimit limit = TimeLimit.of(List.of(
 *         LimitCase.builder().label(usual).term(Term.workingDays(20)).build(),
 *         LimitCase.builder().label(remote).putWhen("hard-area", true).term(Term.workingDays(30)).build()));
 * limit.select(CaseFacts.UNKNOWN.with("hard-area", true)).found();     // the second case
 * limit.from(received, CaseFacts.UNKNOWN, counting).state();   // UNDETERMINED, with two candidates
 * }</pre>
 *
 * <p>The case without facts applies where no other does; there is at most one. A fact that is not given is unknown, not false.
 * Several cases that apply at once are a conflict: the deadline is then undetermined too. So it is where a fact is not given and the
 * limit has no case for one of its values: that one case is left does not make it certain.
 */
public final class TimeLimit {

    /** No case is known: every deadline is undetermined. */
    public static final TimeLimit UNKNOWN = new TimeLimit(List.of());

    /** Facts whose values are tried one by one; no limit of law depends on so many. */
    private static final int MOST_TRIED = 10;

    private final List<LimitCase> cases;

    /** The limits of which one applies; empty unless there are several. */
    private final List<TimeLimit> versions;

    /** Why it is undetermined which of the versions applies, or whether any of this does; null where it is not. */
    private final @Nullable Message doubt;

    private final boolean former;

    private TimeLimit(List<LimitCase> cases) {
        this(cases, List.of(), null, false);
    }

    private TimeLimit(List<LimitCase> cases, List<TimeLimit> versions, @Nullable Message doubt, boolean former) {
        this.cases = cases;
        this.versions = versions;
        this.doubt = doubt;
        this.former = former;
    }

    /**
     * Returns a limit with the cases, in the order to keep.
     *
     * @throws IllegalArgumentException if more than one is without a fact, and so would apply where no other does
     */
    public static TimeLimit of(List<LimitCase> cases) {
        int without = 0;
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).when().isEmpty() && ++without > 1) {
                throw Problem.of("LIMIT-001", Pointer.ROOT.index(i).field("when"))
                        .with("term", cases.get(i).term().message())
                        .exception();
            }
        }
        return new TimeLimit(List.copyOf(cases));
    }

    /** Returns a limit with one case. */
    public static TimeLimit of(LimitCase only) {
        return of(List.of(only));
    }

    /**
     * Returns a limit of which it is undetermined which of several versions it is. Each case that may apply by one of them is a
     * candidate; where the candidates say the same, nothing is undetermined.
     *
     * @param versions at least one
     * @param why what decides between them and is not known
     */
    public static TimeLimit either(List<TimeLimit> versions, Message why) {
        return versions.size() == 1
                ? versions.get(0)
                : new TimeLimit(
                        versions.stream().flatMap(one -> one.cases().stream()).toList(),
                        List.copyOf(versions),
                        why,
                        versions.stream().anyMatch(TimeLimit::isFormer));
    }

    /**
     * Returns the same limit by a law that has ended: every deadline is undetermined, and what it would have been is a candidate
     * that says nothing of what holds now.
     *
     * @param why what ended
     */
    public TimeLimit formerly(Message why) {
        return new TimeLimit(cases, versions, why, true);
    }

    /** Tells whether it, or one of its versions, is by a law that has ended. */
    boolean isFormer() {
        return former;
    }

    /** Returns why it is undetermined, if that is for another reason than the facts. */
    Optional<Message> doubt() {
        return Optional.ofNullable(doubt);
    }

    /** Returns the cases, in the order they were given. */
    public List<LimitCase> cases() {
        return cases;
    }

    /** Returns the codes of the facts that some case depends on; any other fact of a dossier has no effect here. */
    public Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        cases.forEach(one -> facts.addAll(one.when().keySet()));
        return Collections.unmodifiableSet(facts);
    }

    /** Returns the case that applies to a dossier with the facts, or those that may. */
    public LimitSelection select(CaseFacts facts) {
        if (!versions.isEmpty()) {
            List<LimitSelection> all =
                    versions.stream().map(one -> one.select(facts)).toList();
            return new LimitSelection(
                    all.stream()
                            .flatMap(one -> one.candidates().stream())
                            .distinct()
                            .toList(),
                    all.stream()
                            .flatMap(one -> one.missing().stream())
                            .distinct()
                            .toList(),
                    all.stream().anyMatch(LimitSelection::isConflict),
                    all.stream().anyMatch(LimitSelection::hasGap)
                            || versions.stream().anyMatch(one -> one.cases().isEmpty()));
        }
        List<LimitCase> sure = new ArrayList<>();
        List<LimitCase> unsure = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        @Nullable LimitCase otherwise = null;
        for (LimitCase one : cases) {
            if (one.when().isEmpty()) {
                otherwise = one;
                continue;
            }
            List<String> unknown = unknown(one, facts);
            if (unknown == null) {
                continue;
            }
            if (unknown.isEmpty()) {
                sure.add(one);
            } else {
                unsure.add(one);
                unknown.stream().filter(code -> !missing.contains(code)).forEach(missing::add);
            }
        }
        List<LimitCase> candidates = new ArrayList<>(sure);
        candidates.addAll(unsure);
        if (sure.isEmpty() && otherwise != null) {
            candidates.add(otherwise);
        }
        boolean gap = sure.isEmpty() && otherwise == null && !unsure.isEmpty() && !covers(unsure, missing);
        return new LimitSelection(List.copyOf(candidates), List.copyOf(missing), sure.size() > 1, gap);
    }

    /** Tells whether some of the cases applies whatever the values of the facts are. */
    private static boolean covers(List<LimitCase> cases, List<String> facts) {
        return facts.size() <= MOST_TRIED && covers(cases, facts, 0);
    }

    private static boolean covers(List<LimitCase> cases, List<String> facts, int known) {
        List<String> unknown = facts.subList(known, facts.size());
        if (cases.stream().anyMatch(one -> Collections.disjoint(one.when().keySet(), unknown))) {
            return true;
        }
        return !cases.isEmpty()
                && !unknown.isEmpty()
                && Stream.of(true, false)
                        .allMatch(value -> covers(with(cases, unknown.get(0), value), facts, known + 1));
    }

    private static List<LimitCase> with(List<LimitCase> cases, String fact, Boolean value) {
        return cases.stream()
                .filter(one -> one.when().getOrDefault(fact, value).equals(value))
                .toList();
    }

    /** The facts that a case still needs; null if it does not apply. */
    private static @Nullable List<String> unknown(LimitCase one, CaseFacts facts) {
        List<String> unknown = List.of();
        for (Map.Entry<String, Boolean> condition : one.when().entrySet()) {
            @Nullable Boolean value = facts.findOrNull(condition.getKey());
            if (value == null) {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(condition.getKey());
            } else if (!value.equals(condition.getValue())) {
                return null;
            }
        }
        return unknown;
    }

    /** Returns the case that applies, or the first of those that say the same; null where that is undetermined. */
    @Nullable
    LimitCase chosen(CaseFacts facts) {
        if (former) {
            return null;
        }
        if (cases.size() == 1 && cases.get(0).when().isEmpty()) {
            return cases.get(0);
        }
        LimitSelection selection = select(facts);
        List<LimitCase> candidates = selection.candidates();
        // Cases that say the same need not be told apart.
        return !candidates.isEmpty()
                        && !selection.hasGap()
                        && candidates.stream().allMatch(one -> sameTerm(one, candidates.get(0)))
                ? candidates.get(0)
                : null;
    }

    private static boolean sameTerm(LimitCase one, LimitCase other) {
        return one.term().equals(other.term())
                && one.cutOff().map(CutOff::time).equals(other.cutOff().map(CutOff::time))
                && one.cutOff().map(CutOff::effect).equals(other.cutOff().map(CutOff::effect));
    }

    /** Computes the deadline of something received at a moment; it has every candidate if the case is undetermined. */
    public Deadline from(OffsetDateTime received, CaseFacts facts, Counting counting) {
        return Deadline.of(this, facts, received, counting);
    }

    /**
     * Computes the timeliness of something done at a moment: as {@code from(...).timeliness(done)}, without keeping how the
     * due date came about.
     */
    public Timeliness timeliness(OffsetDateTime received, OffsetDateTime done, CaseFacts facts, Counting counting) {
        return timeliness(received, done, facts, counting, List.of());
    }

    /**
     * Computes the timeliness of something done at a moment: as {@code from(...).paused(pauses).timeliness(done)}, without keeping how
     * the due date came about.
     *
     * @param pauses by the moment at which they begin; each has ended
     */
    public Timeliness timeliness(
            OffsetDateTime received, OffsetDateTime done, CaseFacts facts, Counting counting, List<Pause> pauses) {
        if (doubt != null) {
            return from(received, facts, counting).paused(pauses).timeliness(done);
        }
        @Nullable LimitCase otherwise = null;
        @Nullable Timeliness all = null;
        boolean sure = false;
        boolean open = false;
        for (int i = 0; i < cases.size(); i++) {
            LimitCase one = cases.get(i);
            if (one.when().isEmpty()) {
                otherwise = one;
                continue;
            }
            @Nullable List<String> unknown = unknown(one, facts);
            if (unknown != null) {
                sure |= unknown.isEmpty();
                open |= !unknown.isEmpty();
                all = both(all, Timing.of(one, received, done, counting, pauses));
            }
        }
        if (otherwise != null && !sure) {
            all = both(all, Timing.of(otherwise, received, done, counting, pauses));
        }
        if (open && !sure && otherwise == null && select(facts).hasGap()) {
            return Timeliness.UNDETERMINED;
        }
        return all == null ? Timeliness.UNDETERMINED : all;
    }

    private static Timeliness both(@Nullable Timeliness one, Timeliness other) {
        return one == null || one == other ? other : Timeliness.UNDETERMINED;
    }

    /**
     * Returns the last minute in which a dossier may be received that is to be done by a date, cut-off included; where
     * several cases may apply, the one that is in time in each of them. Empty if there is no case or none of them sets
     * a limit.
     *
     * @throws org.commune4j.core.calendar.OpenDayException if that depends on a decision that is not published
     */
    public Optional<OffsetDateTime> latestReceipt(LocalDate dueBy, CaseFacts facts, Counting counting) {
        return select(facts).candidates().stream()
                .filter(one -> one.term().unit() != Term.TermUnit.NONE)
                .map(one -> LatestReceipt.minute(one, dueBy, counting))
                .min(Comparator.naturalOrder())
                .map(counting.calendar()::moment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeLimit that
                && cases.equals(that.cases)
                && versions.equals(that.versions)
                && Objects.equals(doubt, that.doubt);
    }

    @Override
    public int hashCode() {
        return cases.hashCode();
    }

    /** Returns the terms of the cases, for a log. */
    @Override
    public String toString() {
        return cases.stream().map(LimitCase::term).toList().toString();
    }
}
