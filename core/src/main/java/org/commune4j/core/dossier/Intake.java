package org.commune4j.core.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;

/**
 * Counts what comes in from a stream: what was read, taken and refused, and why. A bad element is reported and the stream
 * goes on. For one thread.
 *
 * <pre>{@code
 * Intake intake = Intake.of(100);
 * List<Dossier> dossiers = rows.map(row -> format.read(row, at)).flatMap(intake::take).toList();
 * }</pre>
 */
public final class Intake {

    private final int mostKept;
    private long read;
    private long refused;
    private final SortedMap<String, Long> byCode = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Intake(int mostKept) {
        this.mostKept = mostKept;
    }

    /**
     * Returns an intake that has read nothing yet.
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
            refused++;
            for (Problem problem : element.problems()) {
                byCode.merge(problem.code(), 1L, Long::sum);
                if (problems.size() < mostKept) {
                    problems.add(problem);
                }
            }
        }
        return element.find().stream();
    }

    /** Tells how many elements were read. */
    public long read() {
        return read;
    }

    /** Tells how many of them have no problem. */
    public long taken() {
        return read - refused;
    }

    /** Tells how many of them have problems. */
    public long refused() {
        return refused;
    }

    /** Tells how many problems there were of each code, by code. */
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
        return "read " + read + ", refused " + refused + " " + byCode;
    }
}
