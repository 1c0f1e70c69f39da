package org.commune4j.json.codec;

import java.util.Map;
import java.util.function.Function;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in a document. Reading, writing and the JSON Schema all come from this one description. Immutable
 * and thread-safe. {@link Codecs}, {@link ObjectCodec} and {@link FamilyCodec} make codecs; see the guide of this
 * package.
 *
 * @param <T> the value
 */
public abstract class Codec<T> {

    Codec() {}

    /** Reads the value that begins at the current token and ends there too; null only after a problem was reported. */
    abstract @Nullable T read(Reading in);

    /** Reads the value as an element of a list whose elements have ids. */
    Element<T> readElement(Reading in) {
        return new Element<>(read(in), null);
    }

    abstract void emit(T value, TokenSink out);

    /** Returns the JSON Schema as maps, lists and scalars. */
    abstract Map<String, Object> schema(SchemaDefinitions definitions);

    /**
     * Reads one value: the next one of the cursor, which is left at the last token of that value.
     *
     * @param limits of which levels and problems are kept here, the others by the cursor
     * @throws UnsupportedOperationException if such values are results, which are only written
     */
    public final Checked<T> read(TokenCursor cursor, Limits limits) {
        return new Reading(cursor, limits).value(this);
    }

    /** Reads a whole document: as {@link #read}, and whatever follows the value is a problem. */
    public final Checked<T> readDocument(TokenCursor cursor, Limits limits) {
        return new Reading(cursor, limits).document(this);
    }

    /**
     * Returns the same codec where an open word, such as the kind of a post, is a problem unless the vocabulary knows it or the
     * document declares it, before or after. Without a vocabulary every word is taken.
     */
    public final Codec<T> knowing(Vocabulary vocabulary) {
        return new ScopeCodec<>(this, vocabulary);
    }

    /** Returns the same codec where words that the value declares are known in it, and only there. */
    public final Codec<T> declaringWords() {
        return new ScopeCodec<>(this, null);
    }

    /** Writes the value. The same value always gives the same tokens. */
    public final void write(T value, TokenSink sink) {
        emit(value, sink);
    }

    /** Writes the JSON Schema (draft 2020-12) of documents that hold this value alone. */
    public final void writeSchema(TokenSink sink) {
        SchemaDefinitions.write(this, sink);
    }

    /**
     * Returns the same codec where a document holds the value in another form.
     *
     * <p>What {@code from} refuses is a problem at the place of the value: a {@link
     * org.commune4j.core.problem.ProblemException} says which, an {@link IllegalArgumentException}, {@link
     * java.time.DateTimeException} or {@link ArithmeticException} only that it is not accepted.
     *
     * @param from what the model makes of the form of the document
     * @param to the form of the document
     */
    public final <R> Codec<R> as(Function<? super T, ? extends R> from, Function<? super R, ? extends T> to) {
        return new MappedCodec<>(this, from, to);
    }

    /** Returns the same codec with a description in the schema: what the value means, in one English sentence. */
    public final Codec<T> described(String description) {
        return new AnnotatedCodec<>(this, description, false);
    }

    /** Returns the same codec for a personal value: problems never show what was found. */
    public final Codec<T> personal() {
        return new AnnotatedCodec<>(this, null, true);
    }

    /**
     * What became of an element of a list.
     *
     * @param value the element, or null where it could not be read
     * @param id its id, where that could be read and the element has one
     */
    record Element<T>(@Nullable T value, @Nullable String id) {}
}
