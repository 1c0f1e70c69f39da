package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One rule of law or of practice on one kind of subject: what must, must not, should or may be true of it, on what that
 * rests, when and where it is in force. Write one to judge things of your own, or override one that ships.
 *
 * <pre>{@code
 * Rule<Counter> staffed = Rule.on(COUNTER, "HALL-001")
 *         .says("Quầy có người trực", "A counter is staffed")
 *         .when(of("{counter} đang mở", "{counter} is open", Counter::isOpen))
 *         .should(of("{counter} có người trực", "{counter} has a clerk", counter -> counter.clerks() > 0))
 *         .unless("trial", of("quầy thử nghiệm", "the counter is on trial", Counter::isTrial))
 *         .per(Basis.PRACTICE)
 *         .inForce(DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .build();
 * }</pre>
 *
 * <p>The words stand in the rule, in Vietnamese and English; a {@link org.commune4j.core.text.MessageBundle} adds further
 * languages, or replaces words, by the codes that follow from the place in the rule: {@code HALL-001} for what it says,
 * {@code HALL-001.scope}, {@code HALL-001.condition}, {@code HALL-001.trial} for the exception of that label, what it asks
 * for instead {@code HALL-001.trial.instead}; a {@linkplain Condition#part labelled part} {@code HALL-001.<label>}, another
 * part by its number, {@code HALL-001.condition.1}; a denial the code of its statement with {@code .not} behind.
 *
 * <p>Each statement may name the thing by the code of the subject, here {@code {counter}}; a bundle may name it where the
 * Vietnamese or the English does. Immutable, and thread-safe where its conditions are pure. A condition that throws leaves its
 * verdict undetermined; the other rules go on.
 *
 * @param <S> the subject
 */
public final class Rule<S> {

    private final String code;
    private final Subject<S> subject;
    private final Strength strength;
    private final Basis basis;
    private final DateRange validity;
    private final Jurisdiction jurisdiction;
    private final List<Exemption> exemptions;
    private final Set<String> tags;
    private final Message title;
    private final @Nullable Condition<S> scope;
    private final Condition<S> condition;
    private final List<Proviso<S>> provisos;
    private final Set<ParameterKey<?>> parameters;
    private final Set<String> defeats;
    private final @Nullable BiFunction<? super S, RuleContext, List<Message>> remedies;

    /** The tests of {@link #scope} and {@link #condition}, without a layer in between: the hot path. */
    private final Condition.@Nullable Test<S> scopeTest;

    private final Condition.Test<S> conditionTest;

    /** Whether a breach of it may tell a distance: few rules do, and none other need be explained to know. */
    private final boolean tellsDistance;

    private Rule(Builder<S> builder, Strength strength, Basis basis, Condition<S> condition) {
        code = builder.code;
        subject = builder.subject;
        this.strength = strength;
        this.basis = basis;
        validity = builder.validity;
        jurisdiction = builder.jurisdiction;
        exemptions = List.copyOf(builder.exemptions);
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(builder.tags));
        title = builder.title;
        scope = builder.scope == null ? null : builder.scope.placed(code, "scope", subject);
        this.condition = condition.placed(code, "condition", subject);
        provisos = builder.provisos.stream()
                .map(proviso -> proviso.placed(code, subject))
                .toList();
        parameters = Collections.unmodifiableSet(new LinkedHashSet<>(builder.parameters));
        defeats = Collections.unmodifiableSet(new LinkedHashSet<>(builder.defeats));
        remedies = builder.remedies;
        scopeTest = scope == null ? null : scope.asTest();
        conditionTest = condition.asTest();
        tellsDistance = conditions().stream().anyMatch(Condition::tellsDistance);
    }

    boolean tellsDistance() {
        return tellsDistance;
    }

    /**
     * Begins a rule on one kind of subject.
     *
     * @param code the stable code, for instance {@code STAFF-003}: it never changes its meaning, and the codes of all that
     *     the rule says begin with it
     */
    public static <S> Builder<S> on(Subject<S> subject, String code) {
        return new Builder<>(code, subject);
    }

    /** Returns the stable code, for instance {@code STAFF-003}. It never changes its meaning. */
    public String code() {
        return code;
    }

    /** Returns the kind of thing that it judges. */
    public Subject<S> subject() {
        return subject;
    }

    /** Returns how strongly it binds. */
    public Strength strength() {
        return strength;
    }

    /** Returns what it rests on. */
    public Basis basis() {
        return basis;
    }

    /** Returns the days on which it is in force. */
    public DateRange validity() {
        return validity;
    }

    /** Returns where it is in force. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Returns the places in which it does not apply although it is in force around them, in the order given. */
    public List<Exemption> exemptions() {
        return exemptions;
    }

    /** Tells whether it is in force on a date in a place. */
    public boolean isInForce(LocalDate date, Jurisdiction place) {
        return validity.contains(date)
                && jurisdiction.covers(place)
                && findExemption(date, place).isEmpty();
    }

    /** Returns what frees a place from it on a date. */
    Optional<Exemption> findExemption(LocalDate date, Jurisdiction place) {
        return exemptions.stream()
                .filter(exemption -> exemption.frees(date, place))
                .findFirst();
    }

    /** Returns words to pick it by, in the order given. */
    public Set<String> tags() {
        return tags;
    }

    /** Returns what it says, in a sentence; its code is that of the rule. */
    public Message title() {
        return title;
    }

    /** Returns the things to which it applies; empty if to all of its kind. */
    public Optional<Condition<S>> scope() {
        return Optional.ofNullable(scope);
    }

    /** Returns what must, must not, should or may be true. */
    public Condition<S> condition() {
        return condition;
    }

    /** Returns its labelled exceptions, in the order given. */
    public List<Proviso<S>> provisos() {
        return provisos;
    }

    /** Returns the parameters it reads, in the order declared. */
    public Set<ParameterKey<?>> parameters() {
        return parameters;
    }

    /** Returns the codes of the rules that this permission defeats; empty for other strengths. */
    public Set<String> defeats() {
        return defeats;
    }

    /** The rule, if no two of its statements share a code. */
    private Rule<S> checked() {
        Map<String, Message> statements = new HashMap<>();
        for (Condition<?> root : conditions()) {
            check(root, statements);
        }
        return this;
    }

    private void check(Condition<?> part, Map<String, Message> statements) {
        check(part.statement(), statements);
        part.denial().ifPresent(denial -> check(denial, statements));
        part.parts().forEach(below -> check(below, statements));
    }

    private void check(Message statement, Map<String, Message> statements) {
        @Nullable Message other = statements.putIfAbsent(statement.code(), statement);
        if (other != null && !other.equals(statement)) {
            throw new IllegalStateException("The rule " + code + " makes two statements of the code " + statement.code()
                    + ": " + other + " and " + statement + "; give each part its own label");
        }
    }

    /** Returns all its conditions: to what it applies, its exceptions with what they ask for instead, and what it asks for. */
    public List<Condition<?>> conditions() {
        List<Condition<?>> conditions = new ArrayList<>();
        scope().ifPresent(conditions::add);
        for (Proviso<S> proviso : provisos) {
            conditions.add(proviso.condition());
            proviso.instead().ifPresent(conditions::add);
        }
        conditions.add(condition);
        return List.copyOf(conditions);
    }

    /** Returns a builder that holds everything of this rule, to derive another from. */
    public Builder<S> toBuilder() {
        Builder<S> builder = new Builder<>(code, subject);
        builder.strength = strength;
        builder.basis = basis;
        builder.validity = validity;
        builder.jurisdiction = jurisdiction;
        builder.exemptions.addAll(exemptions);
        builder.tags.addAll(tags);
        builder.title = title;
        builder.scope = scope;
        builder.condition = condition;
        builder.provisos.addAll(provisos);
        builder.parameters.addAll(parameters);
        builder.defeats.addAll(defeats);
        builder.remedies = remedies;
        return builder;
    }

    /** Returns the answer on one subject; exceptions of the conditions pass through. */
    Answer judge(S thing, RuleContext context) {
        if (scopeTest != null) {
            Truth applies = scopeTest.test(thing, context);
            if (!applies.isTrue()) {
                return applies.isFalse() ? Answer.NOT_APPLICABLE : Answer.MISSING;
            }
        }
        if (provisos.isEmpty()) {
            return judgeCondition(thing, context);
        }
        return ProvisoChoice.of(provisos, thing, context).judge(this, thing, context);
    }

    Answer judgeCondition(S thing, RuleContext context) {
        return judge(conditionTest.test(thing, context));
    }

    Answer judge(Truth truth) {
        if (truth.isTrue()) {
            return strength == Strength.MUST_NOT ? Answer.BREACHED : Answer.MET;
        }
        if (truth.isFalse()) {
            return switch (strength) {
                case MUST, SHOULD -> Answer.BREACHED;
                case MUST_NOT -> Answer.MET;
                case MAY -> Answer.NOT_APPLICABLE;
            };
        }
        return Answer.MISSING;
    }

    /** Returns the smallest changes known to help, or none. */
    List<Message> remedies(S thing, RuleContext context) {
        return remedies == null ? List.of() : List.copyOf(remedies.apply(thing, context));
    }

    /** Returns the code, for a log. */
    @Override
    public String toString() {
        return code;
    }

    /**
     * Builds a {@link Rule}. Required are a condition, given by the verb of its strength, and what the rule rests on. Not
     * thread-safe.
     *
     * @param <S> the subject
     */
    public static final class Builder<S> {
        private final String code;
        private final Subject<S> subject;
        private @Nullable Strength strength;
        private @Nullable Basis basis;
        private DateRange validity = DateRange.ALWAYS;
        private Jurisdiction jurisdiction = Jurisdiction.NATIONAL;
        private final List<Exemption> exemptions = new ArrayList<>();
        private final Set<String> tags = new LinkedHashSet<>();
        private Message title;
        private @Nullable Condition<S> scope;
        private @Nullable Condition<S> condition;
        private final List<Proviso<S>> provisos = new ArrayList<>();
        private final Set<ParameterKey<?>> parameters = new LinkedHashSet<>();
        private final Set<String> defeats = new LinkedHashSet<>();
        private @Nullable BiFunction<? super S, RuleContext, List<Message>> remedies;

        private Builder(String code, Subject<S> subject) {
            this.code = code;
            this.subject = subject;
            this.title = Message.of(code);
        }

        /** Sets what the rule says, in a sentence. */
        public Builder<S> says(String vietnamese, String english) {
            title = Message.of(code, vietnamese, english);
            return this;
        }

        /** Sets to which things the rule applies; by default to all of its kind. */
        public Builder<S> when(Condition<S> newScope) {
            scope = newScope;
            return this;
        }

        /** Sets what must be true. */
        public Builder<S> must(Condition<S> newCondition) {
            return asks(Strength.MUST, newCondition);
        }

        /** Sets what must not be true. */
        public Builder<S> mustNot(Condition<S> newCondition) {
            return asks(Strength.MUST_NOT, newCondition);
        }

        /** Sets what should be true: guidance, whose failure is an advisory and no breach. */
        public Builder<S> should(Condition<S> newCondition) {
            return asks(Strength.SHOULD, newCondition);
        }

        /** Sets what is permitted: where it is true, the rules that this one {@linkplain #defeats defeats} do not apply. */
        public Builder<S> may(Condition<S> newCondition) {
            return asks(Strength.MAY, newCondition);
        }

        private Builder<S> asks(Strength newStrength, Condition<S> newCondition) {
            strength = newStrength;
            condition = newCondition;
            return this;
        }

        /**
         * Turns a MUST into a SHOULD, or the reverse.
         *
         * @throws IllegalArgumentException for any other change, which would turn the meaning of the condition round
         */
        public Builder<S> strength(Strength newStrength) {
            if (newStrength != strength && !(isDuty(strength) && isDuty(newStrength))) {
                throw new IllegalArgumentException("The rule " + code + " cannot turn from " + strength + " into "
                        + newStrength + ", for its condition would mean something else; begin a new rule instead, with"
                        + " the condition negated where needed");
            }
            strength = newStrength;
            return this;
        }

        private static boolean isDuty(@Nullable Strength strength) {
            return strength == Strength.MUST || strength == Strength.SHOULD;
        }

        /** Adds a labelled exception: the rule does not apply where the condition is true. */
        public Builder<S> unless(String label, Condition<S> exception) {
            provisos.add(new Proviso<>(label, 0, exception, null));
            return this;
        }

        /** Adds a labelled exception: where the condition is true, the rule asks for (or forbids) {@code instead}. */
        public Builder<S> unless(String label, Condition<S> exception, Condition<S> instead) {
            provisos.add(new Proviso<>(label, 0, exception, instead));
            return this;
        }

        /**
         * Sets the priority of an exception, by default 0: where two are true at once, the higher number decides; two of one
         * priority are a conflict, which leaves the verdict undetermined.
         *
         * @throws IllegalArgumentException if there is no exception of the label
         */
        public Builder<S> priority(String label, int priority) {
            for (int i = 0; i < provisos.size(); i++) {
                if (provisos.get(i).label().equals(label)) {
                    provisos.set(i, provisos.get(i).withPriority(priority));
                    return this;
                }
            }
            throw new IllegalArgumentException("The rule " + code + " has no exception labelled '" + Echo.shown(label)
                    + "'; it has " + provisos + "; call unless(label, condition) first");
        }

        /** Sets the legal source that the rule rests on. */
        public Builder<S> per(LegalReference reference) {
            return per(Basis.ofLaw(reference));
        }

        /** Sets what the rule rests on: law, the model's own logic, or management practice. */
        public Builder<S> per(Basis newBasis) {
            basis = newBasis;
            return this;
        }

        /** Sets the days on which the rule is in force; by default always. */
        public Builder<S> inForce(DateRange newValidity) {
            validity = newValidity;
            return this;
        }

        /** Sets where the rule is in force; by default nationwide. */
        public Builder<S> in(Jurisdiction newJurisdiction) {
            jurisdiction = newJurisdiction;
            return this;
        }

        /** Adds a place in which the rule does not apply although it is in force around it. */
        public Builder<S> exempting(Exemption exemption) {
            exemptions.add(exemption);
            return this;
        }

        /** Adds words to pick the rule by. */
        public Builder<S> tags(String... moreTags) {
            tags.addAll(Arrays.asList(moreTags));
            return this;
        }

        /** Adds the parameters that its conditions read; a condition that reads another one fails. */
        public Builder<S> reads(ParameterKey<?>... keys) {
            parameters.addAll(Arrays.asList(keys));
            return this;
        }

        /** Adds the MUST_NOT rules on the same kind of subject that this permission defeats where its condition is true. */
        public Builder<S> defeats(String... codes) {
            defeats.addAll(Arrays.asList(codes));
            return this;
        }

        /**
         * Sets what gives the smallest changes known to turn a breached or undetermined verdict: messages, most helpful
         * first, or an empty list where none is known. It runs only when the remedies are asked for.
         */
        public Builder<S> remedy(BiFunction<? super S, RuleContext, List<Message>> newRemedies) {
            remedies = newRemedies;
            return this;
        }

        /**
         * Sets the one change that turns a breached or undetermined verdict, whatever the thing: a message whose code is that
         * of the rule, a point and the label, and which may name the thing in braces as a condition does.
         */
        public Builder<S> remedy(String label, String vietnamese, String english) {
            Message remedy = Message.of(code + "." + label, vietnamese, english);
            return remedy((thing, context) -> List.of(remedy.with(subject.code(), subject.nameOf(thing))));
        }

        /**
         * Returns the rule.
         *
         * @throws IllegalStateException if basis or condition is missing, two exceptions share a label, two different
         *     statements share a code, or a rule other than a permission defeats
         */
        public Rule<S> build() {
            if (basis == null) {
                throw new IllegalStateException("The rule " + code
                        + " does not say what it rests on; call per(reference), or per(Basis.INTEGRITY or PRACTICE)");
            }
            if (condition == null || strength == null) {
                throw new IllegalStateException(
                        "The rule " + code + " has no condition; call must, mustNot, should or may");
            }
            if (provisos.stream().map(Proviso::label).distinct().count() < provisos.size()) {
                throw new IllegalStateException(
                        "Two exceptions of the rule " + code + " have one label: " + provisos + "; give each its own");
            }
            if (!defeats.isEmpty() && strength != Strength.MAY) {
                throw new IllegalStateException("The rule " + code + " is a " + strength + " and defeats " + defeats
                        + ", but only a permission defeats; give its condition by may(...), or add an exception to"
                        + " the other rule");
            }
            return new Rule<>(this, strength, basis, condition).checked();
        }
    }
}
