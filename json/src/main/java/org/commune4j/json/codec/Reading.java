package org.commune4j.json.codec;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one document: the cursor, the place reached, and the problems found so far.
 *
 * <p>The convention of all codecs: a codec is called with the first token of its value as the current one, and returns with
 * the last token of that value as the current one, whether it could read the value or not. It returns null only after it
 * reported a problem.
 */
final class Reading {

    private final Tokens tokens;
    private final int mostProblems;
    private final Places places = new Places();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Integer> unplaced = new ArrayList<>();
    private int found;
    private int place;
    private int personal;
    private @Nullable WordScope words;

    Reading(TokenCursor cursor, Limits limits) {
        this.tokens = new Tokens(cursor, limits.most(Limit.LEVELS));
        this.mostProblems = limits.most(Limit.PROBLEMS);
    }

    /** Reads one value, the next of the cursor. */
    <T> Checked<T> value(Codec<T> codec) {
        try {
            return result(root(codec));
        } catch (TokenException e) {
            return malformed(e);
        }
    }

    /** Reads one value, the only one of the cursor. */
    <T> Checked<T> document(Codec<T> codec) {
        try {
            @Nullable T value = root(codec);
            if (token() != Token.END && next() != Token.END) {
                keep(positioned(Problem.of(Faults.TRAILING, Pointer.ROOT)));
            }
            return result(value);
        } catch (TokenException e) {
            return malformed(e);
        }
    }

    private <T> @Nullable T root(Codec<T> codec) {
        next();
        place = places.addRoot(tokens.line(), tokens.column());
        if (token() == Token.END) {
            keep(positioned(Problem.of(Faults.EMPTY, Pointer.ROOT)));
            return null;
        }
        return codec.read(this);
    }

    private <T> Checked<T> malformed(TokenException e) {
        found++;
        problems.add(e.problem().at(pointer()));
        return result(null);
    }

    private <T> Checked<T> result(@Nullable T value) {
        if (found == 0) {
            if (value == null) {
                throw new IllegalStateException(
                        "A codec gave no value and no problem; report one before returning null");
            }
            return Checked.of(value);
        }
        if (!unplaced.isEmpty()) {
            place();
        }
        problems.sort(Comparator.comparing(
                problem -> problem.position().orElse(new Position(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));
        if (found > problems.size()) {
            problems.add(positioned(Problem.of(Faults.MORE, Pointer.ROOT)
                    .with("kept", problems.size())
                    .with("more", found - problems.size())));
        }
        return Checked.ofProblems(problems);
    }

    /** Gives what the model found the position of its pointer. */
    private void place() {
        int[] nearest = places.nearest(
                unplaced.stream().map(index -> problems.get(index).pointer()).toList());
        for (int i = 0; i < nearest.length; i++) {
            int index = unplaced.get(i);
            problems.set(index, positioned(problems.get(index), nearest[i]));
        }
    }

    // Tokens

    Token token() {
        return tokens.token();
    }

    Token next() {
        return tokens.next();
    }

    /** Returns the name, text or number at the current token, in Unicode normal form C. */
    String text() {
        return tokens.text();
    }

    /** Moves to the last token of the value that begins here. */
    void skip() {
        int depth = 0;
        while (true) {
            if (token() == Token.OBJECT_START || token() == Token.ARRAY_START) {
                depth++;
            } else if (token() == Token.OBJECT_END || token() == Token.ARRAY_END) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            next();
        }
    }

    /**
     * Returns the text of a field of the object that begins here, without leaving the place: the tokens up to it are
     * kept and come again.
     *
     * @return the kind of value and its text; empty if the object has no such field
     */
    Optional<Tokens.Peeked> peekField(String name) {
        return tokens.peekField(name);
    }

    // Places

    void enterField(String name) {
        place = places.addField(place, name, tokens.line(), tokens.column());
    }

    void enterElement(int index) {
        place = places.addElement(place, index, tokens.line(), tokens.column());
    }

    void leave() {
        place = places.parent(place);
    }

    private Pointer pointer() {
        return places.pointer(place);
    }

    void enterPersonal() {
        personal++;
    }

    void leavePersonal() {
        personal--;
    }

    // Words

    /**
     * Begins a value whose words are checked when it ends.
     *
     * @param vocabulary what is known; null: what is known around it
     * @return false if it is checked with what is around it, or not at all
     */
    boolean openWords(@Nullable Vocabulary vocabulary) {
        @Nullable WordScope around = words;
        if (around == null && vocabulary != null) {
            words = new WordScope(vocabulary, null);
            return true;
        }
        if (around != null && vocabulary == null) {
            words = new WordScope(around.vocabulary, around);
            return true;
        }
        return false;
    }

    void closeWords() {
        WordScope closed = Objects.requireNonNull(words);
        words = closed.around;
        closed.problems().forEach(this::reportInside);
    }

    /** Notes a word used here, or in the name of a field here, unless everybody knows it. */
    void word(WordFamily family, String code, boolean inName) {
        if (words != null && !words.vocabulary.isPlaced(family, code)) {
            words.meet(family, code, inName ? pointer().field(code) : pointer());
        }
    }

    /** Notes a word that is declared here. */
    Word declared(Word word) {
        if (words != null) {
            words.declare(word, pointer());
        }
        return word;
    }

    // Problems

    /** Returns how many problems were reported so far; the document has no value if there are any. */
    int problemCount() {
        return found;
    }

    /** Reports that the value here is of the wrong kind, and skips it. */
    void wrongType(Message expected) {
        report(Problem.of(Faults.WRONG_TYPE, pointer())
                .with("expected", expected)
                .with("found", token().message()));
        skip();
    }

    /** Reports that the text or number here cannot be understood. */
    void malformed(Message expected) {
        if (personal > 0) {
            report(Problem.of(Faults.MALFORMED_PERSONAL, pointer()).with("expected", expected));
        } else {
            report(Problem.of(Faults.MALFORMED, pointer())
                    .with("expected", expected)
                    .with("found", text()));
        }
    }

    /** Tells whether the name at the current token has the form of a key; reports it otherwise. */
    boolean nameMatches(Pattern key, Message expected) {
        if (key.matcher(text()).matches() && Codecs.isCode(text())) {
            return true;
        }
        reportAt(
                Problem.of(Faults.MALFORMED, pointer().field(text()))
                        .with("expected", expected)
                        .with("found", text()),
                tokens.line(),
                tokens.column());
        return false;
    }

    /** Reports that the code here is not one of the allowed ones. */
    void unknownCode(Iterable<String> allowed) {
        unknownCode(pointer(), text(), allowed, tokens.line(), tokens.column());
    }

    private void unknownCode(Pointer at, String found, Iterable<String> allowed, int atLine, int atColumn) {
        List<String> codes = new ArrayList<>();
        allowed.forEach(codes::add);
        if (personal > 0) {
            reportAt(
                    Problem.of(Faults.MALFORMED_PERSONAL, at)
                            .with("expected", Message.of("JSON.expect.one-of").with("allowed", codes)),
                    atLine,
                    atColumn);
        } else {
            reportAt(Problem.of(Faults.UNKNOWN_CODE, at).with("found", found).with("allowed", codes), atLine, atColumn);
        }
    }

    /** Reports what is wrong with the field that holds the type of the object here. */
    void unknownType(String field, Tokens.Peeked found, Iterable<String> allowed) {
        if (found.token() == Token.TEXT) {
            unknownCode(pointer().field(field), found.text(), allowed, found.line(), found.column());
        } else {
            reportAt(
                    Problem.of(Faults.WRONG_TYPE, pointer().field(field))
                            .with("expected", Token.TEXT.message())
                            .with("found", found.token().message()),
                    found.line(),
                    found.column());
        }
    }

    /** Reports that a required field is not in the object here. */
    void missing(String name) {
        keep(positioned(Problem.of(Faults.MISSING_FIELD, pointer().field(name)).with("field", name), place));
    }

    /** Reports the name at the current token. */
    void unknownField(String name, List<String> allowed) {
        reportAt(
                Problem.of(Faults.UNKNOWN_FIELD, pointer().field(name))
                        .with("field", name)
                        .with("allowed", allowed),
                tokens.line(),
                tokens.column());
    }

    /** Reports the name at the current token. */
    void duplicateField(String name) {
        reportAt(
                Problem.of(Faults.DUPLICATE_FIELD, pointer().field(name)).with("field", name),
                tokens.line(),
                tokens.column());
    }

    /** Reports a range of the object here that does not end after it starts. */
    void reversed(String endField, Problem problem) {
        reportInside(problem.at(pointer().field(endField)));
    }

    /** Returns what the model makes of the value, or null after reporting why it refuses. */
    <T> @Nullable T accepted(Supplier<? extends T> model) {
        try {
            return model.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            refused(pointer(), e);
            return null;
        }
    }

    /** Tells whether the model takes what a field of the object here holds; reports why it refuses. */
    boolean acceptedAt(String field, Runnable model) {
        try {
            model.run();
            return true;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            refused(pointer().field(field), e);
            return false;
        }
    }

    private void refused(Pointer at, RuntimeException refusal) {
        if (refusal instanceof ProblemException known) {
            addAll(at, known.problems());
        } else if (personal > 0) {
            reportInside(Problem.of(Faults.REFUSED_PERSONAL, at));
        } else {
            reportInside(Problem.of(Faults.REFUSED, at));
        }
    }

    /** Returns what the parser makes of the text or number here, or null after reporting what it should look like. */
    <V, T> @Nullable T parsed(Function<? super V, ? extends T> parser, V value, Message expected) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            malformed(expected);
            return null;
        }
    }

    /** Reports what the model found; its pointers begin at the value here. */
    void addAll(List<Problem> found) {
        addAll(pointer(), found);
    }

    private void addAll(Pointer at, List<Problem> found) {
        for (Problem problem : found) {
            Pointer pointer = at;
            for (String part : problem.pointer().tokens()) {
                pointer = pointer.field(part);
            }
            reportInside(problem.at(pointer));
        }
    }

    /** Reports a problem of the value here. */
    private void report(Problem problem) {
        keep(positioned(problem, place));
    }

    /** Reports a problem of something inside the value here; where that stands is found when everything was read. */
    private void reportInside(Problem problem) {
        if (keep(problem)) {
            unplaced.add(problems.size() - 1);
        }
    }

    private void reportAt(Problem problem, int atLine, int atColumn) {
        keep(atLine > 0 && atColumn > 0 ? problem.at(new Position(atLine, atColumn)) : problem);
    }

    private boolean keep(Problem problem) {
        found++;
        return found <= mostProblems && problems.add(problem);
    }

    private Problem positioned(Problem problem) {
        return tokens.line() > 0 && tokens.column() > 0
                ? problem.at(new Position(tokens.line(), tokens.column()))
                : problem;
    }

    private Problem positioned(Problem problem, int at) {
        @Nullable Position position = places.position(at);
        return position == null ? problem : problem.at(position);
    }
}
