package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Works out why a rule said what it said: runs its conditions again, this time noting every part. */
final class VerdictExplanation<S> {

    private final Rule<S> rule;
    private final EvaluationContext context;

    VerdictExplanation(Rule<S> rule, EvaluationContext context) {
        this.rule = rule;
        this.context = context;
    }

    Explanation of(Column.Silence silence) {
        Message root = Message.of("RULE.verdict-without-subject")
                .with("rule", rule.code())
                .with("title", rule.title())
                .with("outcome", Outcome.NOT_APPLICABLE.message());
        Message reason = Message.of("RULE.silence." + silence.name())
                .with("kind", rule.subject().message());
        if (silence == Column.Silence.NOT_IN_FORCE) {
            reason = Message.of("RULE.silence.NOT_IN_FORCE")
                    .with("validity", rule.validity())
                    .with("date", context.date());
        } else if (silence == Column.Silence.ELSEWHERE) {
            reason = Message.of("RULE.silence.ELSEWHERE")
                    .with("jurisdiction", rule.jurisdiction().toString());
        }
        return Explanation.of(root, rule.basis()).withChildren(List.of(source(), Explanation.ofFact(reason)));
    }

    Explanation of(S thing, byte judgement, List<Rule<S>> permissions, @Nullable Throwable failure) {
        Outcome outcome = Judgement.outcome(judgement);
        Message root = Message.of("RULE.verdict")
                .with("rule", rule.code())
                .with("title", rule.title())
                .with("kind", rule.subject().message())
                .with("subject", rule.subject().idOf(thing))
                .with("outcome", outcome.message());
        List<Explanation> reasons = new ArrayList<>();
        reasons.add(source());
        if (failure == null) {
            EvaluationContext.Recording recording = context.recording();
            addConditions(thing, permissions, judgement, recording, reasons);
            recording.read().forEach(key -> reasons.add(parameter(key)));
        } else {
            reasons.add(Explanation.ofFact(Message.of("RULE.failed")
                            .with("type", failure.getClass().getName()))
                    .with(Mark.UNKNOWN));
        }
        return Explanation.of(root, rule.basis()).with(mark(outcome)).withChildren(reasons);
    }

    private static Mark mark(Outcome outcome) {
        return switch (outcome) {
            case MET -> Mark.HOLDS;
            case BREACHED -> Mark.FAILS;
            case NOT_APPLICABLE -> Mark.NONE;
            case UNDETERMINED -> Mark.UNKNOWN;
        };
    }

    private Explanation source() {
        Message message = Message.of("RULE.rests-on." + rule.basis().kind().name())
                .with("strength", rule.strength().message());
        Explanation source = Explanation.of(message, rule.basis());
        return withUnreadAmendments(source);
    }

    private Explanation withUnreadAmendments(Explanation node) {
        Optional<LegalReference> reference = node.reference();
        Explanation result = node;
        if (reference.isPresent()) {
            for (Amendment amendment : reference.get().unreadAmendments(context.date())) {
                Message unread = Message.of("RULE.unread-amendment")
                        .with("amendment", amendment.instrument())
                        .with("from", amendment.effectiveFrom())
                        .with(
                                "instrument",
                                Message.ofText(reference.get().instrument().designation()));
                result = result.with(Explanation.ofLaw(unread, reference.get()).with(Mark.UNKNOWN));
            }
        }
        return result;
    }

    private void addConditions(
            S thing,
            List<Rule<S>> permissions,
            byte judgement,
            EvaluationContext.Recording recording,
            List<Explanation> reasons) {
        try {
            if (rule.scope().isPresent()) {
                Explanation scope = rule.scope().get().explain(thing, recording);
                reasons.add(scope);
                if (scope.mark() != Mark.HOLDS) {
                    return;
                }
            }
            if (!addProvisos(thing, recording, reasons)) {
                return;
            }
            addPermissions(thing, permissions, judgement, recording, reasons);
        } catch (NoValue e) {
            // The parameter that was read last says so itself.
        }
    }

    private boolean addProvisos(S thing, EvaluationContext.Recording recording, List<Explanation> reasons) {
        ProvisoChoice<S> choice = ProvisoChoice.of(rule.provisos(), thing, recording);
        for (Proviso<S> proviso : rule.provisos()) {
            if (choice.holding().contains(proviso) || choice.unknown().contains(proviso)) {
                Explanation condition = proviso.condition().explain(thing, recording);
                Message message = Message.of("RULE.proviso").with("label", proviso.label());
                reasons.add(Explanation.ofFact(message)
                        .with(choice.conflict() ? Mark.UNKNOWN : condition.mark())
                        .with(condition));
            }
        }
        if (choice.conflict()) {
            List<String> labels = choice.holding().stream().map(Proviso::label).toList();
            reasons.add(Explanation.ofFact(Message.of("RULE.conflict").with("labels", labels))
                    .with(Mark.UNKNOWN));
            return false;
        }
        @Nullable Condition<S> asked = choice.asked(rule);
        if (!choice.unknown().isEmpty() || asked == null) {
            return false;
        }
        reasons.add(asked(asked.explain(thing, recording)));
        return true;
    }

    /** A forbidden statement reads as such: that it holds is what fails. */
    private Explanation asked(Explanation statement) {
        if (rule.strength() != Strength.MUST_NOT) {
            return statement;
        }
        Mark inverted = switch (statement.mark()) {
            case HOLDS -> Mark.FAILS;
            case FAILS -> Mark.HOLDS;
            case UNKNOWN, NONE -> statement.mark();
        };
        Message message = Message.of("RULE.forbidden." + inverted.name()).with("statement", statement.message());
        return Explanation.ofFact(message).with(inverted).withChildren(statement.children());
    }

    private void addPermissions(
            S thing,
            List<Rule<S>> permissions,
            byte judgement,
            EvaluationContext.Recording recording,
            List<Explanation> reasons) {
        if (judgement == Judgement.MET) {
            return;
        }
        for (Rule<S> permission : permissions) {
            byte permitted = permission.judge(thing, recording);
            if (permitted == Judgement.NOT_APPLICABLE) {
                continue;
            }
            Message message = Message.of("RULE.permitted-by")
                    .with("rule", permission.code())
                    .with("title", permission.title());
            reasons.add(Explanation.of(message, permission.basis())
                    .with(mark(Judgement.outcome(permitted)))
                    .with(permission.condition().explain(thing, recording)));
        }
    }

    private Explanation parameter(ParameterKey<?> key) {
        Optional<? extends ParameterValue<?>> found = context.valueOf(key);
        if (found.isEmpty()) {
            return Explanation.ofFact(Message.of("RULE.parameter-missing").with("name", key.message()))
                    .with(Mark.UNKNOWN);
        }
        ParameterValue<?> value = found.get();
        DateRange validity = value.validity();
        String state = value.value().isPresent() ? "RULE.parameter" : "RULE.parameter-abolished";
        Message message = Message.of(value.setByHost() ? state + "-by-host" : state)
                .with("name", key.message())
                .with("layer", value.jurisdiction().level().message())
                .with("validity", validity);
        if (value.value().isPresent()) {
            message = message.with(
                            "value",
                            Message.isArgument(value.value().get())
                                    ? value.value().get()
                                    : value.value().get().toString())
                    .with("unit", Message.of("UNIT." + context.unitOf(key)));
        }
        return withUnreadAmendments(Explanation.of(message, value.basis()));
    }
}
