package org.commune4j.core.rule;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a condition says, and its place in a rule.
 *
 * @param code the message code of the statement; {@link Message#TEXT} outside a rule
 * @param label names the condition within its rule; empty if its place does
 * @param text the statement
 * @param denial what is said where the statement is false; null if that is said by a prefix
 * @param arguments the values that the words mention
 * @param subject what the rule speaks of; null outside a rule
 */
record Words<S>(
        String code,
        String label,
        LocalizedText text,
        @Nullable LocalizedText denial,
        List<Argument<? super S>> arguments,
        @Nullable Subject<?> subject) {

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <S> Words<S> of(String vietnamese, String english, Argument<? super S>... arguments) {
        return new Words<S>(Message.TEXT, "", LocalizedText.of(vietnamese, english), null, List.of(arguments), null);
    }

    Words<S> withDenial(LocalizedText newDenial) {
        return new Words<S>(code, label, text, newDenial, arguments, subject);
    }

    Words<S> withLabel(String newLabel) {
        return new Words<S>(code, newLabel, text, denial, arguments, subject);
    }

    /** The same words with their place in a rule. */
    Words<S> placed(String rule, String place, Subject<?> newSubject) {
        return new Words<S>(rule + "." + labelOr(place), label, text, denial, arguments, newSubject);
    }

    /** The place of the part of a number, counted from 0, that has no label. */
    String placeOfPart(String place, int number) {
        return labelOr(place) + "." + (number + 1);
    }

    private String labelOr(String place) {
        return label.isEmpty() ? place : label;
    }

    Message statement() {
        return Message.of(code, text);
    }

    Optional<Message> findDenial() {
        return Optional.ofNullable(denial).map(words -> Message.of(code + ".not", words));
    }

    /** Tells whether it compares a number with a limit. */
    boolean tellsDistance() {
        return Distance.isToldBy(arguments.stream().map(Argument::name).toList());
    }

    /** What is said of the thing, true or not: a node to be marked. */
    Explanation claim(S thing, RuleContext context) {
        Explanation claim = Explanation.ofClaim(filled(statement(), thing, context));
        return findDenial()
                .map(message -> claim.deniedAs(filled(message, thing, context)))
                .orElse(claim);
    }

    private Message filled(Message message, S thing, RuleContext context) {
        Message filled = message;
        if (subject != null && subject.type().isInstance(thing) && mentions(subject.code())) {
            filled = filled.with(subject.code(), named(subject, thing));
        }
        for (Argument<? super S> argument : arguments) {
            filled = filled.with(argument.name(), argument.valueOf(thing, Explaining.quiet(context)));
        }
        return filled;
    }

    private boolean mentions(String argument) {
        String placeholder = "{" + argument + "}";
        return mentions(text, placeholder) || (denial != null && mentions(denial, placeholder));
    }

    private static boolean mentions(LocalizedText words, String placeholder) {
        return words.byLanguage().values().stream().anyMatch(text -> text.contains(placeholder));
    }

    private static <T> Object named(Subject<T> subject, Object thing) {
        return subject.nameOf(subject.type().cast(thing));
    }
}
