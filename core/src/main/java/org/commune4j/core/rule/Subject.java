package org.commune4j.core.rule;

import java.util.function.Function;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that rules speak of, for instance posts: how it is typed, and how one is identified.
 *
 * <p>Two subjects are the same when they are the same object: declare each kind once, as a constant.
 *
 * @param <S> the immutable type of the things
 */
public final class Subject<S> {

    private static final String NAME = "SUBJECT.";

    private final String code;
    private final Class<S> type;
    private final Function<? super S, String> id;
    private final Message name;

    private Subject(String code, Class<S> type, Function<? super S, String> id, Message name) {
        this.code = code;
        this.type = type;
        this.id = id;
        this.name = name;
    }

    /**
     * A kind of thing.
     *
     * @param code a short stable word, for instance {@code post}; its name is the message {@code SUBJECT.post}, or the
     *     word itself where no bundle has it
     * @param type the Java type
     * @param id tells one thing from another; never personal data
     */
    public static <S> Subject<S> of(String code, Class<S> type, Function<? super S, String> id) {
        return new Subject<>(code, type, id, Message.of(NAME + code, LocalizedText.ofVietnamese(code)));
    }

    /** A subject of the same kind that brings its name along, for instance "market stall". Another object, so another one. */
    public Subject<S> named(LocalizedText text) {
        return new Subject<>(code, type, id, Message.of(NAME + code, text));
    }

    /** The stable word. */
    public String code() {
        return code;
    }

    /** The Java type. */
    public Class<S> type() {
        return type;
    }

    /**
     * The id of one such thing. Where it cannot be had, a note in parentheses takes its place, so that one thing without an
     * id does not hide what is said of the others.
     */
    public String idOf(S thing) {
        try {
            @Nullable String found = id.apply(thing);
            return found == null ? "(no id)" : found;
        } catch (RuntimeException e) {
            return "(no id: " + e.getClass().getSimpleName() + ")";
        }
    }

    /** The kind in words. */
    public Message message() {
        return name;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
