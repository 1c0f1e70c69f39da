package org.commune4j.core.rule;

import java.util.function.Function;
import org.commune4j.core.text.Message;

/**
 * A kind of thing that rules speak of, for instance posts: how it is typed, and how one is identified.
 *
 * <p>Two subjects are the same when they are the same object: declare each kind once, as a constant.
 *
 * @param <S> the immutable type of the things
 */
public final class Subject<S> {

    private final String code;
    private final Class<S> type;
    private final Function<? super S, String> id;

    private Subject(String code, Class<S> type, Function<? super S, String> id) {
        this.code = code;
        this.type = type;
        this.id = id;
    }

    /**
     * A kind of thing.
     *
     * @param code a short stable word, for instance {@code post}; its name is the message {@code SUBJECT.post}
     * @param type the Java type
     * @param id tells one thing from another; never personal data
     */
    public static <S> Subject<S> of(String code, Class<S> type, Function<? super S, String> id) {
        return new Subject<>(code, type, id);
    }

    /** The stable word. */
    public String code() {
        return code;
    }

    /** The Java type. */
    public Class<S> type() {
        return type;
    }

    /** The id of one such thing. */
    public String idOf(S thing) {
        return id.apply(thing);
    }

    /** The kind in words. */
    public Message message() {
        return Message.of("SUBJECT." + code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
