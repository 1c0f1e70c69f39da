package org.commune4j.core.procedure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * The code of a procedure (mã thủ tục hành chính), with or without the suffix of the agency that carries it out.
 *
 * <p>The national database writes {@code 1.001193}; older and provincial systems append a suffix that ends with the code of
 * the agency, as in {@code 1.001193.000.00.00.H48}. Both name one procedure: {@link #base()} is the part they share. The code
 * of another catalogue begins with a capital letter and is of letters and digits with signs between them, for instance {@code
 * WABO-8}; it is taken whole and has no suffix.
 */
public final class ProcedureCode implements Comparable<ProcedureCode> {

    private static final Pattern FORM =
            Pattern.compile("[0-9]\\.[0-9]{6}(\\.[0-9A-Z]+)*|[A-Z][A-Za-z0-9]*([-._/@][A-Za-z0-9]+)*");

    private static final Pattern WITH_SUFFIX =
            Pattern.compile("([0-9]\\.[0-9]{6})\\.([0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.([A-Z][0-9]{2}))");

    private final String text;
    private final @Nullable ProcedureCode base;
    private final @Nullable String agency;

    private ProcedureCode(String text, @Nullable ProcedureCode base, @Nullable String agency) {
        this.text = text;
        this.base = base;
        this.agency = agency;
    }

    /**
     * Parses a code: the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no code, naming how codes are written
     */
    public static ProcedureCode parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw Problem.of("CATALOGUE-023", Pointer.ROOT).with("found", text).exception();
        }
        Written.id("a procedure", text);
        Matcher matcher = WITH_SUFFIX.matcher(text);
        return matcher.matches()
                ? new ProcedureCode(text, new ProcedureCode(matcher.group(1), null, null), matcher.group(3))
                : new ProcedureCode(text, null, null);
    }

    /** Returns the code as it was written, suffix included. */
    public String text() {
        return text;
    }

    /** Returns the code without the suffix of an agency; this code itself if it has none. */
    public ProcedureCode base() {
        return base == null ? this : base;
    }

    /** Returns the code of the agency in the suffix, for instance {@code H48}; empty if there is no suffix. */
    Optional<String> agency() {
        return Optional.ofNullable(agency);
    }

    /** Tells whether the two name one procedure, leaving the suffixes aside. */
    public boolean isSameProcedure(ProcedureCode other) {
        return base().text.equals(other.base().text);
    }

    /** Compares by text. */
    @Override
    public int compareTo(ProcedureCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureCode that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the code as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
