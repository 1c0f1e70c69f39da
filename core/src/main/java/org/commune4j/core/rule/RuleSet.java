package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commune4j.core.text.Echo;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rules over a world: for each kind of {@link Subject} how to select the subjects from the world, and the rules by code.
 * Immutable and thread-safe: each method returns another rule set.
 *
 * <pre>{@code
 * RuleSet<Hall> rules = RuleSet.<Hall>empty().selecting(COUNTER, Hall::counters).with(staffed, openOnTime);
 * Evaluation evaluation = rules.evaluate(hall, law.circumstances(place, date));
 * RuleSet<Hall> milder = rules.overriding("HALL-001", rule -> rule.toBuilder().strength(Strength.SHOULD).build());
 * }</pre>
 *
 * <p>Every rule is evaluated on every thing of its kind, in the order of codes and ids, whatever the order in which rules
 * and things were given. A rule or selector that throws spoils only its own verdicts.
 *
 * @param <W> the world: an immutable value, as seen on one date; not null
 */
public final class RuleSet<W> {

    private static final Logger LOG = LoggerFactory.getLogger(RuleSet.class);

    private final Map<Subject<?>, Function<? super W, ? extends List<?>>> selectors;
    private final SortedMap<String, Rule<?>> byCode;
    private final Map<String, List<Rule<?>>> permissions;

    private RuleSet(
            Map<Subject<?>, Function<? super W, ? extends List<?>>> selectors, SortedMap<String, Rule<?>> byCode) {
        this.selectors = selectors;
        this.byCode = Collections.unmodifiableSortedMap(byCode);
        this.permissions = permissions(byCode.values());
    }

    private static Map<String, List<Rule<?>>> permissions(Collection<Rule<?>> rules) {
        Map<String, List<Rule<?>>> permissions = new TreeMap<>();
        for (Rule<?> rule : rules) {
            for (String defeated : rule.defeats()) {
                permissions
                        .computeIfAbsent(defeated, unused -> new ArrayList<>())
                        .add(rule);
            }
        }
        return permissions;
    }

    /** Returns a rule set without selectors and rules. */
    public static <W> RuleSet<W> empty() {
        return new RuleSet<>(Map.of(), new TreeMap<>());
    }

    /**
     * Returns the same rule set that knows how to select a kind of subject; a selector that it had for the kind is
     * replaced.
     *
     * @param selector gives the subjects in the world, in any order; best an unmodifiable list that the world keeps,
     *     for the evaluation reads it again when it explains
     */
    public <S> RuleSet<W> selecting(Subject<S> subject, Function<? super W, ? extends List<? extends S>> selector) {
        Map<Subject<?>, Function<? super W, ? extends List<?>>> changed = new LinkedHashMap<>(selectors);
        changed.put(subject, selector);
        return new RuleSet<W>(Collections.unmodifiableMap(changed), byCode);
    }

    /**
     * Returns the same rule set with more rules.
     *
     * @throws IllegalArgumentException if a rule's code is taken, its kind of subject has no selector, or it defeats a
     *     rule on another kind of subject or one that is no MUST_NOT
     */
    public RuleSet<W> with(Rule<?>... rules) {
        return with(List.of(rules));
    }

    /** Returns the same rule set with more rules; see {@link #with(Rule[])}. */
    public RuleSet<W> with(Collection<? extends Rule<?>> rules) {
        TreeMap<String, Rule<?>> changed = new TreeMap<>(byCode);
        for (Rule<?> rule : rules) {
            if (!selectors.containsKey(rule.subject())) {
                throw new IllegalArgumentException("The rule " + rule.code() + " speaks of '" + rule.subject()
                        + "', which this rule set cannot select; it selects " + selectors.keySet()
                        + "; call selecting(subject, selector) first");
            }
            if (changed.putIfAbsent(rule.code(), rule) != null) {
                throw new IllegalArgumentException("There is a rule " + rule.code()
                        + " already; give the new one its own code, or call overriding");
            }
        }
        return checked(changed);
    }

    private RuleSet<W> checked(SortedMap<String, Rule<?>> changed) {
        for (Rule<?> rule : changed.values()) {
            for (String code : rule.defeats()) {
                @Nullable Rule<?> defeated = changed.get(code);
                if (defeated != null
                        && (defeated.strength() != Strength.MUST_NOT || defeated.subject() != rule.subject())) {
                    throw new IllegalArgumentException("The permission " + rule.code() + " on '" + rule.subject()
                            + "' defeats " + code + ", a " + defeated.strength() + " on '" + defeated.subject()
                            + "'; it can defeat only a MUST_NOT on its own kind of subject");
                }
            }
        }
        return new RuleSet<>(selectors, changed);
    }

    /**
     * Returns the same rule set without a rule.
     *
     * @throws NoSuchElementException if there is none of the code, naming those that exist
     */
    public RuleSet<W> without(String code) {
        get(code);
        TreeMap<String, Rule<?>> changed = new TreeMap<>(byCode);
        changed.remove(code);
        return new RuleSet<>(selectors, changed);
    }

    /**
     * Returns the same rule set with one rule changed, for instance {@code rule ->
     * rule.toBuilder().inForce(range).build()}, or replaced, {@code old -> another}.
     *
     * @throws NoSuchElementException if there is none of the code, naming those that exist
     * @throws IllegalArgumentException if the change gives the rule another code or kind of subject
     */
    public RuleSet<W> overriding(String code, UnaryOperator<Rule<?>> change) {
        Rule<?> old = get(code);
        Rule<?> changedRule = change.apply(old);
        if (!changedRule.code().equals(code) || changedRule.subject() != old.subject()) {
            throw new IllegalArgumentException("The rule that overrides " + code + " on '" + old.subject()
                    + "' keeps its code and subject, but is " + changedRule.code() + " on '" + changedRule.subject()
                    + "'; call without and with instead");
        }
        TreeMap<String, Rule<?>> changed = new TreeMap<>(byCode);
        changed.put(code, changedRule);
        return checked(changed);
    }

    /** Returns the rules, by code. */
    public List<Rule<?>> rules() {
        return List.copyOf(byCode.values());
    }

    /** Returns the rule of the code, if there is one. */
    public Optional<Rule<?>> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns the rule of the code.
     *
     * @throws NoSuchElementException if there is none, naming those that exist
     */
    public Rule<?> get(String code) {
        return find(code)
                .orElseThrow(() ->
                        new NoSuchElementException("No rule " + Echo.shown(code) + "; there are " + byCode.keySet()));
    }

    /** Tells whether there is a rule of the code. */
    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /** Evaluates every rule on every subject. */
    public Evaluation evaluate(W world, Circumstances circumstances) {
        return evaluate(world, circumstances, RuleFilter.ALL);
    }

    /**
     * Evaluates the rules and subjects that the filter admits. Permissions defeat them whether admitted or not.
     *
     * @throws NoSuchElementException if the filter asks for the code of a rule that there is not, naming those that exist
     */
    public Evaluation evaluate(W world, Circumstances circumstances, RuleFilter filter) {
        return evaluate(admitted(filter), world, circumstances, filter);
    }

    /**
     * Evaluates the rules on several readings of one world, of which one is true and it is not known which: a verdict is what all of
     * them say, and UNDETERMINED where they differ.
     *
     * @param readings at least one, each with the same things in the same order
     */
    public Evaluation evaluateEach(List<? extends W> readings, Circumstances circumstances) {
        Evaluation all = evaluate(readings.get(0), circumstances);
        for (W reading : readings.subList(1, readings.size())) {
            all = all.or(evaluate(reading, circumstances));
        }
        return all;
    }

    private Collection<Rule<?>> admitted(RuleFilter filter) {
        if (filter == RuleFilter.ALL) {
            return byCode.values();
        }
        filter.codes().forEach(this::get);
        return byCode.values().stream().filter(filter::admits).toList();
    }

    private Evaluation evaluate(Collection<Rule<?>> rules, W world, Circumstances circumstances, RuleFilter filter) {
        EvaluationContext.Source contexts = new EvaluationContext.Source(world, circumstances);
        Map<Subject<?>, Selection<?>> selections = new HashMap<>();
        List<JudgedRule<?>> judged = new ArrayList<>(rules.size());
        for (Rule<?> rule : rules) {
            judged.add(judge(rule, world, contexts, selections, filter));
        }
        Evaluation evaluation = new Evaluation(circumstances, judged);
        if (LOG.isDebugEnabled()) {
            LOG.debug("evaluated {} rules: {}", rules.size(), evaluation);
        }
        return evaluation;
    }

    private <S> JudgedRule<S> judge(
            Rule<S> rule,
            W world,
            EvaluationContext.Source contexts,
            Map<Subject<?>, Selection<?>> selections,
            RuleFilter filter) {
        AppliedRule<S> applied = new AppliedRule<>(rule, contexts.of(rule), permissionsOf(rule, contexts));
        return applied.isInForce()
                ? JudgedRule.of(applied, select(rule.subject(), world, selections, filter))
                : JudgedRule.ofNone(applied, Answer.NOT_APPLICABLE);
    }

    @SuppressWarnings("unchecked") // selecting() took selector and subject of one type
    private <S> Selection<S> select(
            Subject<S> subject, W world, Map<Subject<?>, Selection<?>> selections, RuleFilter filter) {
        @Nullable Selection<?> known = selections.get(subject);
        if (known == null) {
            Function<? super W, ? extends List<? extends S>> selector =
                    (Function<? super W, ? extends List<? extends S>>) Objects.requireNonNull(selectors.get(subject));
            known = Selection.of(subject, world, selector, filter.subjectIds());
            selections.put(subject, known);
        }
        return (Selection<S>) known;
    }

    @SuppressWarnings("unchecked") // checked() holds that a permission speaks of the same subject
    private <S> List<AppliedRule<S>> permissionsOf(Rule<S> rule, EvaluationContext.Source contexts) {
        @Nullable List<Rule<?>> all = permissions.get(rule.code());
        if (all == null) {
            return List.of();
        }
        List<AppliedRule<S>> inForce = new ArrayList<>();
        for (Rule<?> permission : all) {
            AppliedRule<S> applied = new AppliedRule<>((Rule<S>) permission, contexts.of(permission), List.of());
            if (applied.isInForce()) {
                inForce.add(applied);
            }
        }
        return inForce;
    }

    /** Evaluates every rule on every subject over a range of days; see the method with a filter. */
    public EvaluationHistory evaluateOver(Dated<? extends W> history, DateRange range, Circumstances circumstances) {
        return evaluateOver(history, range, circumstances, RuleFilter.ALL);
    }

    /**
     * Evaluates over a range of days: once for each stretch on which no rule, parameter or fact begins or ends.
     *
     * <p>A condition that computes from the date, for instance how old something is, changes on days that no fact begins or
     * ends on: the history has to name such days among its boundaries.
     *
     * @param history the world with its history
     * @param range the days, with a first and a last one
     * @param circumstances place, parameters and edition; its date does not matter
     * @param filter which rules and subjects to evaluate
     * @throws IllegalArgumentException if the range has no beginning or no end
     * @throws NoSuchElementException if the filter asks for the code of a rule that there is not, naming those that exist
     */
    public EvaluationHistory evaluateOver(
            Dated<? extends W> history, DateRange range, Circumstances circumstances, RuleFilter filter) {
        LocalDate first = range.start().orElseThrow(() -> unbounded(range));
        LocalDate end = range.end().orElseThrow(() -> unbounded(range));
        Collection<Rule<?>> rules = admitted(filter);
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(first);
        history.addBoundaries(range, days);
        for (Rule<?> rule : rules) {
            addBoundaries(rule, circumstances.parameters(), range, days);
            permissions
                    .getOrDefault(rule.code(), List.of())
                    .forEach(permission -> addBoundaries(permission, circumstances.parameters(), range, days));
        }
        List<Evaluation> sorted = new ArrayList<>();
        for (LocalDate day : days) {
            sorted.add(evaluate(rules, history.on(day), circumstances.on(day), filter));
        }
        return EvaluationHistory.of(sorted, end);
    }

    /** Adds the days of a range on which a rule begins or ends, or a parameter that it reads. */
    public void addBoundaries(Parameters parameters, DateRange within, NavigableSet<LocalDate> boundaries) {
        byCode.values().forEach(rule -> addBoundaries(rule, parameters, within, boundaries));
    }

    private static void addBoundaries(
            Rule<?> rule, Parameters parameters, DateRange range, NavigableSet<LocalDate> days) {
        rule.validity().addBoundaries(range, days);
        rule.basis().addBoundaries(range, days);
        rule.exemptions().forEach(exemption -> exemption.days().addBoundaries(range, days));
        for (Parameter<?> parameter : parameters.all()) {
            if (rule.parameters().contains(parameter.key())) {
                parameter.addBoundaries(range, days);
            }
        }
    }

    private static IllegalArgumentException unbounded(DateRange range) {
        return new IllegalArgumentException(
                "An evaluation over time needs a first and a last day, but the range is " + range + "; cut it first");
    }

    /** Returns the codes of the rules, for a log. */
    @Override
    public String toString() {
        return byCode.keySet().toString();
    }
}
