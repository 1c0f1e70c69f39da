package org.commune4j.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Limit;
import org.jspecify.annotations.Nullable;

/** One document per line; holds one line at a time. */
final class JsonLines<T> implements Iterator<Checked<T>> {

    /** Says on which line a value stood. */
    interface Placing<T> {
        T place(T value, Position position);
    }

    private final CommuneJson json;
    private final Codec<T> codec;
    private final Placing<T> placing;
    private final int mostBytes;
    private final InputStream stream;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int limit;
    private int line;
    private boolean begun;
    private boolean ended;
    private @Nullable Checked<T> next;

    JsonLines(CommuneJson json, Codec<T> codec, InputStream stream) {
        this(json, codec, stream, (value, position) -> value);
    }

    JsonLines(CommuneJson json, Codec<T> codec, InputStream stream, Placing<T> placing) {
        this.json = json;
        this.placing = placing;
        this.codec = codec;
        this.mostBytes = json.limits().most(Limit.LINE);
        this.stream = stream;
    }

    Stream<Checked<T>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = readLine();
        }
        return next != null;
    }

    @Override
    public Checked<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The stream ended with line " + line);
        }
        Checked<T> current = next;
        next = null;
        return current;
    }

    /** Returns what the next line holds, or null if the line is blank. */
    private @Nullable Checked<T> readLine() {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        try {
            int value;
            while ((value = read()) >= 0 && value != '\n') {
                if (bytes.size() < mostBytes) {
                    bytes.write(value);
                } else {
                    tooLong = true;
                }
            }
            ended = value < 0;
        } catch (IOException e) {
            ended = true;
            return Checked.ofProblem(problem(SourceFaults.UNREADABLE_STREAM));
        }
        return tooLong
                ? Checked.ofProblem(problem(SourceFaults.LONG_LINE).with("bytes", mostBytes))
                : document(bytes.toByteArray());
    }

    private Problem problem(String code) {
        return Problem.of(code, Pointer.ROOT).at(new Position(line, 1));
    }

    private @Nullable Checked<T> document(byte[] bytes) {
        if (isBlank(bytes)) {
            return null;
        }
        if (!begun) {
            String text = withoutMark(bytes);
            if (text.isEmpty()) {
                return null;
            }
            begun = true;
            if (isNoLine(text)) {
                // Every further line would be a problem, and none of them would say what is wrong.
                ended = true;
                return Checked.ofProblem(problem(SourceFaults.NOT_LINES));
            }
        }
        return json.readLine(codec, bytes, line).map(value -> placing.place(value, new Position(line, 1)));
    }

    /** Returns the first line that may hold something, without the mark by which some programs begin a file. */
    private static String withoutMark(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    /** Tells whether a line begins an array, or is nothing but the beginning of an object. */
    private static boolean isNoLine(String text) {
        return text.startsWith("[") || text.equals("{");
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte value : bytes) {
            if (value != ' ' && value != '\t' && value != '\r') {
                return false;
            }
        }
        return true;
    }

    private int read() throws IOException {
        if (position == limit) {
            limit = stream.read(buffer);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return buffer[position++] & 0xFF;
    }
}
