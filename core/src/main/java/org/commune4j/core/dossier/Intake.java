package org.commune4j.core.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Counts what comes in from a stream: what was read, taken and refused, and why. A bad element is reported and the stream
 * goes on. For one thread.
 *
 * <pre>{@code
 * Intake intake = Intake.of(100);
 * List<Dossier> dossiers = rows.map(row -> format.read(row, at)).flatMap(intake::takeOnce).toList();
 * }</pre>
 *
 * <p>{@link #take} looks at each element for itself, in memory that does not grow. {@link #takeOnce} and {@link #takeAll} also
 * tell dossiers that come again, and for that keep every dossier that they have taken: their memory grows in proportion. The id of
 * a dossier is unique where it was received; use one intake for each body whose ids are its own.
 */
public final class Intake {

    /** What becomes of a dossier whose id was taken before and that says something else. */
    public enum Repeated {
        /** It is a problem that names both places. */
        REFUSED,
        /** It takes the place of the earlier one. */
        REPLACING
    }

    /**
     * A dossier that was taken.
     *
     * @param index which element it was, counted from 0
     */
    private record Taken(long index, Dossier dossier) {}

    private final int mostKept;
    private long read;
    private long refused;
    private long resent;
    private long replaced;
    private final SortedMap<String, Long> byCode = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Taken> once = new LinkedHashMap<>();

    private Intake(int mostKept) {
        this.mostKept = mostKept;
    }

    /**
     * Creates an intake that has read nothing yet.
     *
     * @param mostProblemsKept how many problems are kept; the others are only counted, so that memory stays bounded
     */
    public static Intake of(int mostProblemsKept) {
        if (mostProblemsKept < 0) {
            throw new IllegalArgumentException(
                    "An intake keeps 0 problems or more, but was asked to keep " + mostProblemsKept);
        }
        return new Intake(mostProblemsKept);
    }

    /** Counts an element and hands out its value; nothing if it has problems. */
    public <T> Stream<T> take(Checked<T> element) {
        read++;
        if (!element.isValid()) {
            refuse(element.problems());
        }
        return element.find().stream();
    }

    private void refuse(List<Problem> found) {
        refused++;
        for (Problem problem : found) {
            byCode.merge(problem.code(), 1L, Long::sum);
            if (problems.size() < mostKept) {
                problems.add(problem);
            }
        }
    }

    /**
     * Counts a dossier and hands it out the first time that its id comes. The same dossier again is a resend: counted, and not
     * handed out. Another one with the same id is refused; the problem names both places as their index among everything
     * that was read.
     */
    public Stream<Dossier> takeOnce(Checked<Dossier> element) {
        return take(element, Repeated.REFUSED);
    }

    /**
     * Takes every dossier of a stream, each id once; see {@link #takeOnce}.
     *
     * @param repeated what becomes of another dossier with an id that was taken before
     * @return the dossiers in the order in which their ids came first; the stream is not closed
     */
    public List<Dossier> takeAll(Stream<Checked<Dossier>> elements, Repeated repeated) {
        Map<String, Dossier> taken = new LinkedHashMap<>();
        elements.forEachOrdered(
                element -> take(element, repeated).forEach(dossier -> taken.put(dossier.id(), dossier)));
        return List.copyOf(taken.values());
    }

    private Stream<Dossier> take(Checked<Dossier> element, Repeated repeated) {
        long index = read;
        List<Dossier> valid = take(element).toList();
        if (valid.isEmpty()) {
            return Stream.empty();
        }
        Dossier dossier = valid.get(0);
        @Nullable Taken before = once.get(dossier.id());
        if (before != null && before.dossier().equals(dossier)) {
            resent++;
            return Stream.empty();
        }
        if (before != null && repeated == Repeated.REFUSED) {
            refuse(List.of(Problem.of(Faults.REPEATED, place(index).field("id"))
                    .with("dossier", dossier.id())
                    .with("first", place(before.index()).field("id").toString())));
            return Stream.empty();
        }
        if (before != null) {
            replaced++;
        }
        once.put(dossier.id(), new Taken(index, dossier));
        return Stream.of(dossier);
    }

    private static Pointer place(long index) {
        return Pointer.ROOT.field(Long.toString(index));
    }

    /** Returns how many elements were read. */
    public long read() {
        return read;
    }

    /** Returns how many of them were handed out and stand: neither refused nor resent, nor replaced by a later one. */
    public long taken() {
        return read - refused - resent - replaced;
    }

    /** Returns how many of them have problems. */
    public long refused() {
        return refused;
    }

    /** Returns how many of them were the same dossier again. */
    public long resent() {
        return resent;
    }

    /** Returns how many of them gave way to a later one with the same id. */
    public long replaced() {
        return replaced;
    }

    /** Counts the problems of each code, by code. */
    public SortedMap<String, Long> problemsByCode() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
    }

    /** Returns the first problems, in the order they were met. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Returns the counts, for a log. */
    @Override
    public String toString() {
        return "read " + read + ", refused " + refused + " " + byCode + (resent > 0 ? ", resent " + resent : "")
                + (replaced > 0 ? ", replaced " + replaced : "");
    }
}
