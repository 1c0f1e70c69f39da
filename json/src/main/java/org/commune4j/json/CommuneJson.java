package org.commune4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.PortalEntry;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Limit;
import org.commune4j.json.codec.Limits;
import org.commune4j.json.model.DossierCodecs;
import org.commune4j.json.model.PortalCodecs;
import org.commune4j.json.model.Registration;
import org.commune4j.json.model.StandardCodecs;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON documents of the model: communes, provinces, reforms, scenarios, dossiers, tallies, indices
 * and results. Use it to load facts, to exchange results and to publish the JSON Schema of each document.
 *
 * <pre>{@code
 * CommuneJson json = CommuneJson.strict();
 * Checked<Commune> read = json.read(Commune.class, Path.of("mo-duc.json"));
 * read.problems().forEach(problem -> System.out.println(problem.render(Locale.ENGLISH)));
 * Commune commune = read.orThrow();
 * String text = json.write(commune);
 * String schema = json.schema(Commune.class);
 * }</pre>
 *
 * <p>Reading never throws for what stands in a document, or for a document that is not there: it gives the value or
 * every problem, each with its JSON pointer and, where there is a text, its line and column, sorted by place. A
 * document is UTF-8; unknown fields, fields given twice, values of another kind and text after the end are problems;
 * texts are normalised to Unicode normal form C; codes are compared exactly; a word of an open vocabulary, such as the kind of a
 * post, is known to the law ({@link #knowing}) or declared in the document. A document is read as it comes, within the
 * {@link Limits}: no input, not even an endless one, exhausts the memory.
 *
 * <p>Writing gives the same text for the same value: fields in the order of their declaration, absent values and empty
 * lists left out, lines ended by a line feed. A problem is a document as well: {@code json.write(problem)} gives its
 * code, pointer, line, column and arguments, for a host that shows them in its own way.
 *
 * <p>A type without a codec is an error of the caller, as is null. Immutable and thread-safe; a stream of lines belongs
 * to one thread.
 */
public final class CommuneJson {

    private static final CommuneJson STRICT =
            new CommuneJson(StandardCodecs.all(), LawBooks.vietnam().vocabulary(), Limits.STANDARD);

    private static final Problem BROKEN_OFF = Problem.of(SourceFaults.UNREADABLE_STREAM, Pointer.ROOT);

    private final List<Registration<?>> registrations;
    private final Vocabulary vocabulary;
    private final Limits limits;
    private final JsonFactory parsers;

    private CommuneJson(List<Registration<?>> registrations, Vocabulary vocabulary, Limits limits) {
        this.registrations = registrations;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.parsers = JacksonText.factory(limits);
    }

    /**
     * Returns the documents of this library, read strictly, with the words of {@link LawBooks#vietnam()} and within the limits
     * that hold by default.
     */
    public static CommuneJson strict() {
        return STRICT;
    }

    /**
     * Returns a copy that knows the words of another vocabulary: that of a law book of yours, with the words of a commune where a
     * document speaks of it, or {@link Vocabulary#OPEN} to take every word.
     */
    public CommuneJson knowing(Vocabulary newVocabulary) {
        return new CommuneJson(registrations, newVocabulary, limits);
    }

    /** Returns a copy that also reads and writes documents of one more type, or a known type by another codec. */
    public <T> CommuneJson with(Class<T> type, Codec<T> codec) {
        List<Registration<?>> more = new ArrayList<>();
        for (Registration<?> registration : registrations) {
            if (registration.type() != type) {
                more.add(registration);
            }
        }
        more.add(new Registration<>(type, codec));
        return new CommuneJson(List.copyOf(more), vocabulary, limits);
    }

    /** Returns a copy that reads within other limits. */
    public CommuneJson within(Limits newLimits) {
        return new CommuneJson(registrations, vocabulary, newLimits);
    }

    /** Returns the limits within which documents are read. */
    public Limits limits() {
        return limits;
    }

    /** Returns the types of documents, in the order of their registration. */
    public List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        registrations.forEach(registration -> types.add(registration.type()));
        return List.copyOf(types);
    }

    /**
     * Returns the codec of a type, for use in a codec of your own; it knows the words that this knows.
     *
     * @throws IllegalArgumentException if there is none, naming the types that have one
     */
    public <T> Codec<T> codec(Class<T> type) {
        return registered(type).knowing(vocabulary);
    }

    private <T> Codec<T> registered(Class<T> type) {
        for (Registration<?> registration : registrations) {
            if (registration.type() == type) {
                @SuppressWarnings("unchecked") // the registration of a type holds a codec of that type
                Codec<T> codec = (Codec<T>) registration.codec();
                return codec;
            }
        }
        throw unknown(type);
    }

    private IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException("No codec for " + type.getName() + "; there are codecs for "
                + types().stream().map(Class::getSimpleName).toList() + "; add one with with(type, codec)");
    }

    /** Reads a document from a file. A file that is missing or cannot be read is a problem. */
    public <T> Checked<T> read(Class<T> type, Path file) {
        Codec<T> codec = codec(type);
        try (InputStream stream = Files.newInputStream(file)) {
            return read(codec, stream, 1, inFile(SourceFaults.UNREADABLE_FILE, file));
        } catch (NoSuchFileException e) {
            return Checked.ofProblem(inFile(SourceFaults.NO_FILE, file));
        } catch (IOException e) {
            return Checked.ofProblem(inFile(SourceFaults.UNREADABLE_FILE, file));
        }
    }

    private static Problem inFile(String code, Path file) {
        return Problem.of(code, Pointer.ROOT).with("path", file.toString());
    }

    /** Reads a document from a text. */
    public <T> Checked<T> read(Class<T> type, String text) {
        return read(type, new StringReader(text));
    }

    /** Reads a document from UTF-8 bytes up to the end of the stream, which is not closed. */
    public <T> Checked<T> read(Class<T> type, InputStream stream) {
        return read(codec(type), stream, 1, BROKEN_OFF);
    }

    /** Reads a document from characters up to the end of the reader, which is not closed. */
    public <T> Checked<T> read(Class<T> type, Reader reader) {
        return read(codec(type), TextSource.of(reader, limits.most(Limit.DOCUMENT), BROKEN_OFF), 1);
    }

    <T> Checked<T> readLine(Codec<T> codec, byte[] bytes, int line) {
        return read(codec, new ByteArrayInputStream(bytes), line, BROKEN_OFF);
    }

    private <T> Checked<T> read(Codec<T> codec, InputStream stream, int firstLine, Problem unreadable) {
        int most = limits.most(Limit.DOCUMENT);
        return read(codec, TextSource.ofUtf8(stream, firstLine, most, unreadable), firstLine);
    }

    private <T> Checked<T> read(Codec<T> codec, TextSource text, int firstLine) {
        return codec.readDocument(JacksonText.cursor(parsers, text, firstLine), limits);
    }

    /**
     * Reads a stream of documents, one per line (NDJSON): one line at a time, each giving its value or its problems, whose
     * positions tell the line of the stream. Blank lines are passed over. A stream that breaks off gives a last element with
     * that problem. A dossier is kept whatever its words are: what reads a word that nobody knows is undetermined then.
     *
     * @return the lines, read as they are asked for by one thread; closing it does not close the input
     */
    public <T> Stream<Checked<T>> readLines(Class<T> type, InputStream stream) {
        return new JsonLines<>(this, type == Dossier.class ? registered(type) : codec(type), stream).stream();
    }

    /**
     * Reads a stream of dossiers as an existing system exports them: as {@link #readLines}, with one flat object per
     * line in the names and codes of the format. Texts, numbers and truth values are taken as they are written, and
     * null is an empty cell; fields that the format does not name are ignored.
     */
    public Stream<Checked<Dossier>> readRows(DossierRowFormat format, InputStream stream) {
        return new JsonLines<>(this, DossierCodecs.exported(format), stream).stream();
    }

    /**
     * Reads a stream of records of the National Public Service Portal (Cổng Dịch vụ công quốc gia) as it has served them since
     * 2026: as {@link #readLines}, with one record per line. Fields that are not needed are ignored; nothing is judged yet: that
     * does {@link org.commune4j.core.vietnam.PortalImport}.
     */
    public Stream<Checked<PortalEntry>> readPortal(InputStream stream) {
        return new JsonLines<PortalEntry>(
                        this,
                        PortalCodecs.RECORD,
                        stream,
                        (entry, position) ->
                                entry.toBuilder().position(position).build())
                .stream();
    }

    /** Returns the value as an indented text that ends with a line feed. */
    public String write(Object value) {
        StringWriter text = new StringWriter();
        try {
            write(value, text);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory refused to be written", e);
        }
        return text.toString();
    }

    /** Writes the value, indented and ended by a line feed; the writer is flushed, not closed. */
    public void write(Object value, Writer writer) throws IOException {
        JacksonText.write(writer, true, sink -> registrationOf(value).write(value, sink));
    }

    /** Writes the value as UTF-8, indented and ended by a line feed; the stream is flushed, not closed. */
    public void write(Object value, OutputStream stream) throws IOException {
        write(value, writer(stream));
    }

    /**
     * Writes the values as UTF-8, one per line (NDJSON), in the order of the stream; the output is flushed, not closed.
     * The inverse of {@link #readLines}.
     */
    public void writeLines(Stream<?> values, OutputStream stream) throws IOException {
        Writer writer = writer(stream);
        try {
            values.sequential().forEachOrdered(value -> {
                try {
                    JacksonText.write(
                            writer, false, sink -> registrationOf(value).write(value, sink));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Returns the JSON Schema (draft 2020-12) of the documents of a type, as an indented text. */
    public String schema(Class<?> type) {
        Codec<?> codec = codec(type);
        StringWriter text = new StringWriter();
        try {
            JacksonText.write(text, true, codec::writeSchema);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory refused to be written", e);
        }
        return text.toString();
    }

    /**
     * Returns the registration for the class of the value or, failing that, for the nearest type that it is an instance
     * of.
     */
    private Registration<?> registrationOf(Object value) {
        @Nullable Registration<?> nearest = null;
        for (Registration<?> registration : registrations) {
            if (registration.type().isInstance(value)
                    && (nearest == null || nearest.type().isAssignableFrom(registration.type()))) {
                nearest = registration;
            }
        }
        if (nearest == null) {
            throw unknown(value.getClass());
        }
        return nearest;
    }
}
