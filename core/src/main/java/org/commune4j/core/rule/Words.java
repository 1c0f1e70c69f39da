package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a condition says, and its place in a rule.
 *
 * @param code the message code of the statement
 * @param derived whether the code follows from the place in a rule
 * @param label names the condition within its rule; empty if its place does
 * @param text the statement; null if a bundle has it
 * @param denial what is said where the statement is false; null if that is said by a prefix
 * @param arguments the values that the words mention
 * @param subject what the rule speaks of; null outside a rule
 */
record Words<S>(
        String code,
        boolean derived,
        String label,
        @Nullable LocalizedText text,
        @Nullable LocalizedText denial,
        List<Argument<? super S>> arguments,
        @Nullable Subject<?> subject) {

    /** Words in place, whose code is that of the place in a rule. */
    @SafeVarargs
    static <S> Words<S> inPlace(String vietnamese, String english, Argument<? super S>... arguments) {
        LocalizedText text = LocalizedText.of(vietnamese, english);
        return new Words<S>(Message.TEXT, true, "", text, null, List.copyOf(Arrays.asList(arguments)), null);
    }

    /** Words that a bundle has. */
    static <S> Words<S> ofCode(String code) {
        return new Words<S>(code, false, "", null, null, List.of(), null);
    }

    Words<S> withText(LocalizedText newText) {
        return new Words<S>(code, derived, label, newText, denial, arguments, subject);
    }

    Words<S> withDenial(LocalizedText newDenial) {
        return new Words<S>(code, derived, label, text, newDenial, arguments, subject);
    }

    Words<S> withLabel(String newLabel) {
        return new Words<S>(code, derived, newLabel, text, denial, arguments, subject);
    }

    Words<S> with(Argument<? super S> argument) {
        List<Argument<? super S>> more = new ArrayList<>(arguments);
        more.add(argument);
        return new Words<S>(code, derived, label, text, denial, List.copyOf(more), subject);
    }

    /** Returns the same words with their place in a rule. */
    Words<S> placed(String rule, String place, Subject<?> newSubject) {
        String newCode = derived ? rule + "." + (label.isEmpty() ? place : label) : code;
        return new Words<S>(newCode, derived, label, text, denial, arguments, newSubject);
    }

    /** Returns the place of the part of a number, counted from 0, that has no label. */
    String placeOfPart(String place, int number) {
        return (label.isEmpty() ? place : label) + "." + (number + 1);
    }

    Message statement() {
        return text == null ? Message.of(code) : Message.of(code, text);
    }

    Optional<Message> findDenial() {
        return Optional.ofNullable(denial).map(text -> Message.of(code + ".not", text));
    }

    /** Returns what is said of the thing, true or not: a node to be marked. */
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
        return Stream.of(Optional.ofNullable(text), Optional.ofNullable(denial))
                .flatMap(Optional::stream)
                .flatMap(words -> words.byLanguage().values().stream())
                .anyMatch(words -> words.contains(placeholder));
    }

    private static <T> Object named(Subject<T> subject, Object thing) {
        return subject.nameOf(subject.type().cast(thing));
    }
}
