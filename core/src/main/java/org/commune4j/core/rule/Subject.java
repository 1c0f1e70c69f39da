package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.law.Ending;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that rules judge, for instance posts: how it is typed, identified and named. Declare one for each type of
 * your own world.
 *
 * <pre>{@code
 * static final Subject<Counter> COUNTER = Subject.of("counter", Counter.class, Counter::id)
 *         .named(LocalizedText.of("quầy", "counter"))                                  // the kind
 *         .naming(counter -> Message.ofText(counter.title()));                         // one of them
 * }</pre>
 *
 * <p>Messages name a thing by its words with the id behind them, or by the id alone. Ids and words never are personal data.
 * Two subjects are the same when they are the same object: declare each kind once, as a constant.
 *
 * @param <S> the immutable type of the things
 */
public final class Subject<S> {

    private static final String NAME = "SUBJECT.";

    private final String code;
    private final Class<S> type;
    private final Function<? super S, String> id;
    private final Message name;
    private final @Nullable Function<? super S, Message> words;
    private final @Nullable Function<? super S, Optional<LegalReference>> law;

    private Subject(
            String code,
            Class<S> type,
            Function<? super S, String> id,
            Message name,
            @Nullable Function<? super S, Message> words,
            @Nullable Function<? super S, Optional<LegalReference>> law) {
        this.code = code;
        this.type = type;
        this.id = id;
        this.name = name;
        this.words = words;
        this.law = law;
    }

    /**
     * Returns a kind of thing.
     *
     * @param code a short stable word, for instance {@code post}; its name is the message {@code SUBJECT.post}, or the
     *     word itself where no bundle has it
     * @param type the Java type
     * @param id tells one thing from another; never personal data
     */
    public static <S> Subject<S> of(String code, Class<S> type, Function<? super S, String> id) {
        return new Subject<>(code, type, id, Message.of(NAME + code, LocalizedText.ofVietnamese(code)), null, null);
    }

    /**
     * Returns a subject of the same kind that brings its name along, for instance "market stall". Another object, so
     * another one.
     */
    public Subject<S> named(LocalizedText text) {
        return new Subject<>(code, type, id, Message.of(NAME + code, text), words, law);
    }

    /**
     * Returns a subject of the same kind whose things are named in words, with the id behind them. Another object, so another
     * one.
     *
     * @param newWords gives the words for one thing, for instance the kind of a post and its unit; never personal data
     */
    public Subject<S> naming(Function<? super S, Message> newWords) {
        return new Subject<>(code, type, id, name, newWords, law);
    }

    /**
     * Returns a subject of the same kind whose things may rest on law themselves, for instance tasks that a decree gives. Once that
     * law has ended, what a rule says of the thing is undetermined. Another object, so another one.
     */
    public Subject<S> restingOn(Function<? super S, Optional<LegalReference>> newLaw) {
        return new Subject<>(code, type, id, name, words, newLaw);
    }

    /** Returns the end of the law that the thing rests on, if that has ended on the date in the place. */
    Optional<Ending> endedOn(S thing, LocalDate date, Jurisdiction place) {
        return law == null ? Optional.empty() : law.apply(thing).flatMap(reference -> reference.endedOn(date, place));
    }

    /** Returns the law that the thing rests on; empty if it rests on none. */
    Optional<LegalReference> lawOf(S thing) {
        return law == null ? Optional.empty() : law.apply(thing);
    }

    /** Returns the stable word. */
    public String code() {
        return code;
    }

    /** Returns the Java type. */
    public Class<S> type() {
        return type;
    }

    /**
     * Returns the id of one such thing. Where it cannot be had, a note in parentheses takes its place, so that one
     * thing without an id does not hide what is said of the others.
     */
    String idOf(S thing) {
        try {
            @Nullable String found = id.apply(thing);
            return found == null ? "(no id)" : found;
        } catch (RuntimeException e) {
            return "(no id: " + e.getClass().getSimpleName() + ")";
        }
    }

    /**
     * Returns the name of one such thing, to be an argument of a message: its words with the id behind them, or the id alone
     * where the subject has no words for its things or they cannot be had.
     */
    public Object nameOf(S thing) {
        return wordsOf(thing)
                .<Object>map(
                        found -> Message.of("RULE.named").with("name", found).with("id", idOf(thing)))
                .orElseGet(() -> idOf(thing));
    }

    /** Returns the kind with the name of one such thing. */
    Message kindAndNameOf(S thing) {
        Message withoutWords = Message.of("RULE.subject").with("kind", name).with("id", idOf(thing));
        return wordsOf(thing)
                .map(found -> Message.of("RULE.subject-named")
                        .with("kind", name)
                        .with("name", found)
                        .with("id", idOf(thing)))
                .orElse(withoutWords);
    }

    private Optional<Message> wordsOf(S thing) {
        try {
            return words == null ? Optional.empty() : Optional.ofNullable(words.apply(thing));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the kind in words. */
    public Message message() {
        return name;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
