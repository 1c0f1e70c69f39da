package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** Explains what a rule said: runs its conditions again, this time noting every part. */
final class VerdictExplanation<S> {

    /** The code of what is said of a statement that must not be true, and its argument that is the statement. */
    static final String FORBIDDEN = "RULE.forbidden";

    static final String FORBIDDEN_STATEMENT = "statement";

    private final AppliedRule<S> applied;
    private final Rule<S> rule;
    private final EvaluationContext context;
    private final List<AppliedRule<S>> permissions;

    VerdictExplanation(AppliedRule<S> applied) {
        this.applied = applied;
        this.rule = applied.rule();
        this.context = applied.context();
        this.permissions = applied.permissions();
    }

    /** Explains the answer on a thing; null where the rule speaks of none. */
    Explanation of(@Nullable S thing, Answer answer) {
        List<Explanation> reasons = new ArrayList<>(life());
        Message subject = rule.subject().message();
        if (thing == null) {
            addSilence(answer, reasons);
        } else {
            subject = rule.subject().kindAndNameOf(thing);
            addReasons(thing, answer, reasons);
            applied.assumption(thing, answer)
                    .ifPresent(assumed -> reasons.add(
                            Explanation.ofFact(Message.of("RULE.assumed").with("assumption", assumed))
                                    .with(Mark.UNKNOWN)));
        }
        reasons.addAll(doubts(rule.basis()));
        if (thing != null) {
            rule.subject().lawOf(thing).ifPresent(law -> reasons.addAll(doubts(Basis.ofLaw(law))));
        }
        if (answer.former() != null) {
            reasons.add(Explanation.ofFact(Message.of("RULE.former-outcome")
                            .with("outcome", answer.former().outcome().message()))
                    .with(Mark.NONE));
        }
        return root(subject, answer.outcome()).withChildren(reasons);
    }

    /** Returns the first of the readings of the world, with a note if they differ in why they all say the same. */
    Explanation ofAgreeing(List<Explanation> readings) {
        Explanation first = readings.get(0);
        return readings.size() == 1
                ? first
                : first.with(
                        Explanation.ofFact(Message.of("RULE.readings-agree")).with(Mark.NONE));
    }

    /** Explains that readings of the world, of which one is true, lead to different answers on a thing. */
    Explanation ofReadings(S thing, List<Explanation> readings) {
        return root(rule.subject().kindAndNameOf(thing), Outcome.UNDETERMINED)
                .with(Explanation.ofFact(Message.of("RULE.readings-differ"))
                        .with(Mark.UNKNOWN)
                        .withChildren(readings));
    }

    /** Why the rule speaks of no subject. */
    private void addSilence(Answer answer, List<Explanation> reasons) {
        if (answer == Answer.NO_SUBJECT || answer == Answer.NOT_ASKED) {
            Message message = Message.of(
                            answer == Answer.NO_SUBJECT ? "RULE.silence.NO_SUBJECT" : "RULE.silence.NOT_ASKED")
                    .with("kind", rule.subject().message());
            reasons.add(claim(message).with(Mark.FAILS));
        }
        if (answer.failure() != null) {
            reasons.add(Explaining.failed(answer.failure()));
        }
    }

    private void addReasons(S thing, Answer answer, List<Explanation> reasons) {
        EvaluationContext.Recording recording = context.recording();
        addConditions(rule, thing, recording, reasons);
        if (rule.strength() == Strength.MUST_NOT && mark(rule, context, thing) == Mark.FAILS) {
            addPermissions(thing, reasons);
        }
        if (answer.failure() != null && reasons.stream().noneMatch(VerdictExplanation::saysThatItFailed)) {
            // The conditions are not pure: they failed while judging and do not now.
            reasons.add(Explaining.failed(answer.failure()));
        }
        addParameters(recording, reasons);
    }

    /** A statement of a bundle, which has its denial too. */
    private static Explanation claim(Message statement) {
        return Explanation.ofClaim(statement).deniedAs(denial(statement));
    }

    private static Message denial(Message statement) {
        return statement.withCode(statement.code() + ".not");
    }

    private static boolean saysThatItFailed(Explanation node) {
        return node.message().code().equals(Explaining.FAILED)
                || node.children().stream().anyMatch(VerdictExplanation::saysThatItFailed);
    }

    private Explanation root(Message subject, Outcome outcome) {
        Message message = Message.of("RULE.verdict")
                .with("rule", rule.code())
                .with("title", rule.title())
                .with("subject", subject)
                .with("outcome", outcome.message());
        return Explanation.of(message, rule.basis()).with(mark(outcome));
    }

    private static Mark mark(Outcome outcome) {
        return switch (outcome) {
            case MET -> Mark.HOLDS;
            case BREACHED -> Mark.FAILS;
            case NOT_APPLICABLE -> Mark.NONE;
            case UNDETERMINED -> Mark.UNKNOWN;
        };
    }

    /** When and where it is in force; without the date asked for, so that the answers of two dates can be compared. */
    private List<Explanation> life() {
        List<Explanation> life = new ArrayList<>();
        Message when = Message.of("RULE.in-force." + rule.basis().kind().name())
                .with("validity", rule.validity())
                .with("strength", rule.strength().message());
        life.add(claim(when)
                .with(Truth.of(rule.validity().contains(context.date())).mark()));
        if (!rule.jurisdiction().equals(Jurisdiction.NATIONAL)) {
            Message where = Message.of("RULE.in-force-in")
                    .with("place", rule.jurisdiction().message());
            life.add(claim(where)
                    .with(Truth.of(rule.jurisdiction().covers(context.place())).mark()));
        }
        rule.findExemption(context.date(), context.place())
                .ifPresent(exemption -> life.add(Explanation.of(
                                Message.of("RULE.exempted")
                                        .with("place", exemption.place().message())
                                        .with("days", exemption.days()),
                                exemption.basis())
                        .with(Mark.FAILS)));
        return life;
    }

    /** The parts of the rule, or of a permission, applied to the thing. */
    private void addConditions(
            Rule<S> applied, S thing, EvaluationContext.Recording recording, List<Explanation> reasons) {
        Optional<Condition<S>> scope = applied.scope();
        if (scope.isPresent()) {
            Explanation node = scope.get().explain(thing, recording);
            reasons.add(node);
            if (node.mark() != Mark.HOLDS) {
                return;
            }
        }
        @Nullable Condition<S> asked = addProvisos(applied, thing, recording, reasons);
        if (asked != null) {
            Explanation statement = asked.explain(thing, recording);
            reasons.add(applied.strength() == Strength.MUST_NOT ? forbidden(statement) : statement);
        }
    }

    /** What is asked for after the exceptions; null if nothing is, or that is undetermined. */
    private @Nullable Condition<S> addProvisos(
            Rule<S> applied, S thing, EvaluationContext.Recording recording, List<Explanation> reasons) {
        @Nullable ProvisoChoice<S> choice;
        try {
            choice = ProvisoChoice.of(applied.provisos(), thing, recording);
        } catch (RuntimeException e) {
            // The exception that failed says so itself.
            choice = null;
        }
        for (Proviso<S> proviso : applied.provisos()) {
            Explanation condition = proviso.condition().explain(thing, recording);
            boolean outranked = choice != null && choice.outranked().contains(proviso);
            String kind = proviso.instead().isPresent() ? "replacement" : "exemption";
            Message message =
                    Message.of("RULE." + (outranked ? "outranked" : kind)).with("label", proviso.label());
            Mark mark = outranked || condition.mark() == Mark.NONE ? Mark.FAILS : condition.mark();
            Explanation node = outranked ? Explanation.ofFact(message) : claim(message);
            reasons.add(node.with(mark).with(condition).countered());
        }
        if (choice == null) {
            return null;
        }
        if (choice.conflict()) {
            List<String> labels = choice.holding().stream().map(Proviso::label).toList();
            reasons.add(Explanation.ofFact(Message.of("RULE.conflict").with("labels", labels))
                    .with(Mark.UNKNOWN));
        }
        return choice.asked(applied);
    }

    /** A forbidden statement reads as such: that it holds is what fails. */
    private static Explanation forbidden(Explanation statement) {
        Mark inverted = switch (statement.mark()) {
            case HOLDS -> Mark.FAILS;
            case FAILS -> Mark.HOLDS;
            case UNKNOWN, NONE -> statement.mark();
        };
        Message message = Message.of("RULE.forbidden")
                .with("answer", Message.of(FORBIDDEN + "." + inverted.name()))
                .with(FORBIDDEN_STATEMENT, statement.message());
        return Explanation.ofFact(message)
                .with(inverted)
                .withChildren(statement.children().stream()
                        .map(Explanation::countered)
                        .toList());
    }

    /** The permissions up to the first that holds. */
    private void addPermissions(S thing, List<Explanation> reasons) {
        for (AppliedRule<S> permission : permissions) {
            EvaluationContext.Recording recording = permission.context().recording();
            List<Explanation> why = new ArrayList<>();
            addConditions(permission.rule(), thing, recording, why);
            addParameters(recording, why);
            why.addAll(doubts(permission.rule().basis()));
            Mark mark = permits(permission.judgeAlone(thing));
            Message message = Message.of("RULE.permitted-by")
                    .with("rule", permission.rule().code())
                    .with("title", permission.rule().title());
            reasons.add(Explanation.of(message, permission.rule().basis())
                    .deniedAs(denial(message))
                    .with(mark)
                    .withChildren(why)
                    .countered());
            if (mark == Mark.HOLDS) {
                return;
            }
        }
    }

    private static Mark permits(Answer answer) {
        return switch (answer.outcome()) {
            case MET -> Mark.HOLDS;
            case BREACHED, NOT_APPLICABLE -> Mark.FAILS;
            case UNDETERMINED -> Mark.UNKNOWN;
        };
    }

    /** Whether the rule is met; a permission that does not apply is not. */
    private Mark mark(Rule<S> asked, EvaluationContext known, S thing) {
        try {
            return permits(asked.judge(thing, known));
        } catch (NoValue e) {
            return e.abolished() ? Mark.FAILS : Mark.UNKNOWN;
        } catch (RuntimeException e) {
            return Mark.UNKNOWN;
        }
    }

    private void addParameters(EvaluationContext.Recording recording, List<Explanation> reasons) {
        for (ParameterKey<?> key : recording.read()) {
            Optional<? extends ParameterValue<?>> value = recording.context().valueOf(key);
            if (value.isPresent()) {
                reasons.add(parameter(key, value.get(), recording));
            } else if (!recording.isWanting(key)) {
                // The part that needed a value would say so itself.
                reasons.add(
                        Explanation.ofFact(Message.of("RULE.parameter-missing").with("name", key.message())));
            }
        }
    }

    private Explanation parameter(ParameterKey<?> key, ParameterValue<?> value, EvaluationContext.Recording recording) {
        boolean former = recording.context().endingOf(key).isPresent();
        String code = value.value().isPresent()
                ? former ? "RULE.parameter-former" : "RULE.parameter"
                : "RULE.parameter-abolished";
        Message message = Message.of(value.setByHost() ? code + "-by-host" : code)
                .with("name", key.message())
                .with("layer", Message.of("RULE.layer." + value.jurisdiction().level()))
                .with("validity", value.validity());
        if (value.value().isPresent()) {
            Object raw = value.value().get();
            String unit = recording.context().unitOf(key);
            message = message.with("value", Message.isArgument(raw) ? raw : raw.toString())
                    .with("unit", Message.of("UNIT." + unit, LocalizedText.ofVietnamese(unit)));
        }
        return Explanation.of(message, value.basis())
                .with(former ? Mark.UNKNOWN : recording.isWanting(key) ? Mark.FAILS : Mark.NONE)
                .withChildren(doubts(value.basis()));
    }

    /** One node for each amendment that makes the source less sure, and one for its end. */
    private List<Explanation> doubts(Basis basis) {
        List<Explanation> unread = new ArrayList<>();
        basis.reference().ifPresent(reference -> {
            for (Amendment amendment : reference.unreadAmendments(context.date())) {
                Message message = Message.of("RULE.unread-amendment")
                        .with("amendment", amendment.instrument())
                        .with("from", amendment.effectiveFrom())
                        .with(
                                "instrument",
                                Message.ofText(reference.instrument().designation()));
                unread.add(Explanation.ofLaw(message, reference).with(Mark.UNKNOWN));
            }
            reference
                    .endingNote(context.date(), context.place())
                    .ifPresent(note -> unread.add(Explanation.ofLaw(note, reference)
                            .with(
                                    reference
                                                    .continuedOn(context.date(), context.place())
                                                    .isPresent()
                                            ? Mark.NONE
                                            : Mark.UNKNOWN)));
        });
        return unread;
    }
}
