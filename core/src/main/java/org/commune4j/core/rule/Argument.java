package org.commune4j.core.rule;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A named value that the statement of a {@link Condition} mentions in braces, for instance {@code {officials}}. It is
 * computed only when an explanation is asked for.
 *
 * <p>An argument named {@code count} is what was counted, one named {@code limit} what it is compared with: a breach of a
 * statement that has both tells its {@linkplain Verdict#distance() distance}.
 *
 * <p>The thing itself needs none: each condition of a rule has an argument named by the code of the rule's subject, for
 * instance {@code {post}}.
 *
 * @param <S> the subject
 */
public final class Argument<S> {

    /** The argument by which a message carries its own words. */
    private static final String STATEMENT = "text";

    private final String name;
    private final BiFunction<? super S, RuleContext, ?> value;

    private Argument(String name, BiFunction<? super S, RuleContext, ?> value) {
        if (name.equals(STATEMENT)) {
            throw new IllegalArgumentException("An argument '" + Echo.shown(name)
                    + "' would take the place of the statement itself; give it another name");
        }
        this.name = name;
        this.value = value;
    }

    /**
     * Returns an argument that is read from the subject.
     *
     * @param name its name in braces; not {@code text}, by which a message carries its own words
     * @param value gives a value that {@link Message#with} takes: a text, a number, a date, another message or a list of
     *     these, never null or an Optional; where the value is not given, say so in a {@link Message}
     * @throws IllegalArgumentException if the name is {@code text}
     */
    public static <S> Argument<S> arg(String name, Function<? super S, ?> value) {
        return new Argument<>(name, (subject, context) -> value.apply(subject));
    }

    /** Returns an argument that depends on the date, the world or a parameter too; see {@link #arg(String, Function)}. */
    public static <S> Argument<S> arg(String name, BiFunction<? super S, RuleContext, ?> value) {
        return new Argument<>(name, value);
    }

    /** Returns the argument that names the thing itself, for the elements of {@link Condition#each} and the like. */
    public static <S> Argument<S> arg(Subject<S> subject) {
        return arg(subject.code(), subject::nameOf);
    }

    String name() {
        return name;
    }

    /** Returns the value, or a note in its place if it cannot be had: saying why never fails. */
    Object valueOf(S subject, RuleContext context) {
        try {
            @Nullable Object found = value.apply(subject, context);
            if (found != null && Message.isArgument(found)) {
                return found;
            }
            return Message.of("RULE.argument-failed")
                    .with("type", found == null ? "null" : found.getClass().getSimpleName());
        } catch (NoValue e) {
            return e.message();
        } catch (RuntimeException e) {
            return Message.of("RULE.argument-failed").with("type", e.getClass().getSimpleName());
        }
    }

    /** Returns the name in braces, for a log. */
    @Override
    public String toString() {
        return "{" + Echo.shown(name) + "}";
    }
}
