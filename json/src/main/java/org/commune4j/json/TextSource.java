package org.commune4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.json.codec.Limit;

/**
 * The characters of a document, piece by piece as the parser asks for them, up to a limit. Where they cannot be had it throws a
 * {@link Broken} with the problem and its place.
 */
final class TextSource extends Reader {

    /** Fills an array from somewhere. */
    private interface Filling {
        int fill(char[] target, int offset, int length) throws IOException;
    }

    /** Says why there are no more characters. */
    static final class Broken extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private Broken(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final Filling filling;
    private final int most;
    private final Problem unreadable;
    private int given;
    private boolean cut;
    private int line;
    private int column = 1;

    private TextSource(Filling filling, int firstLine, int most, Problem unreadable) {
        this.filling = filling;
        this.most = most;
        this.unreadable = unreadable;
        this.line = firstLine;
    }

    /** Returns the characters of a reader, which is not closed; {@code unreadable} says that it broke off. */
    static TextSource of(Reader reader, int most, Problem unreadable) {
        return new TextSource(reader::read, 1, most, unreadable);
    }

    /**
     * Returns the characters of UTF-8 bytes, without a byte order mark; the stream is not closed. {@code unreadable} says that it
     * broke off.
     */
    static TextSource ofUtf8(InputStream stream, int firstLine, int most, Problem unreadable) {
        return new TextSource(new Utf8(stream), firstLine, most, unreadable);
    }

    /** Gives at least one character; there is room for two, the halves of one. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (cut) {
            throw broken(JacksonText.beyond(Limit.DOCUMENT, most));
        }
        int got;
        try {
            got = filling.fill(target, offset, length);
        } catch (NotUtf8 e) {
            throw broken(Problem.of(SourceFaults.NOT_UTF8, Pointer.ROOT));
        } catch (IOException e) {
            throw broken(unreadable);
        }
        if (got > most - given) {
            got = most - given;
            cut = true;
            if (got == 0) {
                throw broken(JacksonText.beyond(Limit.DOCUMENT, most));
            }
        }
        for (int i = 0; i < got; i++) {
            if (target[offset + i] == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        given += Math.max(0, got);
        return got;
    }

    private Broken broken(Problem problem) {
        return new Broken(problem.at(new Position(line, column)));
    }

    @Override
    public void close() {}

    /** Says that bytes are not UTF-8. */
    private static final class NotUtf8 extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** UTF-8 without replacement characters. */
    private static final class Utf8 implements Filling {

        private static final int BYTES = 8192;
        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final InputStream stream;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).flip();
        private boolean begun;
        private boolean ended;

        private Utf8(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public int fill(char[] target, int offset, int length) throws IOException {
            CharBuffer chars = CharBuffer.wrap(target, offset, length);
            while (true) {
                CoderResult result = decoder.decode(bytes, chars, ended);
                if (!begun && chars.position() > 0) {
                    begun = true;
                    if (target[offset] == BYTE_ORDER_MARK) {
                        System.arraycopy(target, offset + 1, target, offset, chars.position() - 1);
                        chars.position(chars.position() - 1);
                    }
                }
                if (chars.position() > 0) {
                    return chars.position();
                }
                if (result.isError()) {
                    throw new NotUtf8();
                }
                if (ended) {
                    return -1;
                }
                more();
            }
        }

        private void more() throws IOException {
            bytes.compact();
            int got = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            if (got < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + got);
            }
            bytes.flip();
        }
    }
}
