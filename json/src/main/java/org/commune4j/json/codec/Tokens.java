package org.commune4j.json.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a cursor, of which some may be looked at before their turn. What was looked at is kept until its turn comes, and
 * knows where the value that begins there ends: each token is looked at once, however deep families stand in each other.
 */
final class Tokens {

    private static final int UNKNOWN = -1;

    /** A token that was looked at. */
    private static final class Seen {
        private final Token token;
        private final String text;
        private final int line;
        private final int column;
        private int end = UNKNOWN;

        private Seen(Token token, String text, int line, int column) {
            this.token = token;
            this.text = text;
            this.line = line;
            this.column = column;
        }
    }

    /** A value seen ahead. */
    record Peeked(Token token, String text, int line, int column) {}

    private final TokenCursor cursor;
    private final int mostLevels;
    private final List<Seen> seen = new ArrayList<>();
    private int head;
    private int levels;
    private Token token = Token.END;
    private @Nullable String text;
    private int line;
    private int column;

    Tokens(TokenCursor cursor, int mostLevels) {
        this.cursor = cursor;
        this.mostLevels = mostLevels;
    }

    Token token() {
        return token;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Token next() {
        if (head == seen.size()) {
            token = fetch();
            text = null;
            line = cursor.line();
            column = cursor.column();
            return token;
        }
        Seen replayed = seen.get(head++);
        token = replayed.token;
        text = replayed.text;
        line = replayed.line;
        column = replayed.column;
        if (head == seen.size()) {
            seen.clear();
            head = 0;
        }
        return token;
    }

    /** Returns the name, text or number at the current token, in Unicode normal form C and with plain spaces. */
    String text() {
        if (text == null) {
            text = Written.plain(cursor.text());
        }
        return text;
    }

    /**
     * Returns the first field of the name in the object that begins at the current token, without leaving that place; empty if it
     * has none.
     */
    Optional<Peeked> peekField(String name) {
        int at = head;
        while (true) {
            Seen current = seen(at);
            switch (current.token) {
                case OBJECT_END, END -> {
                    return Optional.empty();
                }
                case NAME -> {
                    if (current.text.equals(name)) {
                        Seen value = seen(at + 1);
                        return Optional.of(new Peeked(value.token, value.text, value.line, value.column));
                    }
                }
                case OBJECT_START, ARRAY_START -> at = end(at);
                default -> {}
            }
            at++;
        }
    }

    /** Returns the index of the last token of the value that begins at an index. */
    private int end(int start) {
        Seen first = seen.get(start);
        if (first.end == UNKNOWN) {
            Deque<Seen> open = new ArrayDeque<>(List.of(first));
            for (int at = start + 1; !open.isEmpty(); at++) {
                Seen current = seen(at);
                if (current.token == Token.OBJECT_START || current.token == Token.ARRAY_START) {
                    open.push(current);
                } else if (current.token == Token.OBJECT_END || current.token == Token.ARRAY_END) {
                    open.pop().end = at;
                }
            }
        }
        return first.end;
    }

    private Seen seen(int index) {
        if (index == seen.size()) {
            Token next = fetch();
            boolean hasText = next == Token.NAME || next == Token.TEXT || next == Token.NUMBER;
            seen.add(new Seen(next, hasText ? Written.plain(cursor.text()) : "", cursor.line(), cursor.column()));
        }
        return seen.get(index);
    }

    /** Moves the cursor and watches the levels, for the stack's sake and because a cursor may end inside a value. */
    private Token fetch() {
        Token next = cursor.next();
        switch (next) {
            case OBJECT_START, ARRAY_START -> {
                levels++;
                if (levels > mostLevels) {
                    throw TokenException.of(positioned(Problem.of(Faults.LIMIT, Pointer.ROOT)
                            .with("limit", Limit.LEVELS.message())
                            .with("most", mostLevels)));
                }
            }
            case OBJECT_END, ARRAY_END -> levels--;
            case END -> {
                if (levels > 0) {
                    throw TokenException.of(positioned(Problem.of(Faults.CUT_OFF, Pointer.ROOT)));
                }
            }
            default -> {}
        }
        return next;
    }

    private Problem positioned(Problem problem) {
        return cursor.line() > 0 && cursor.column() > 0
                ? problem.at(new Position(cursor.line(), cursor.column()))
                : problem;
    }
}
