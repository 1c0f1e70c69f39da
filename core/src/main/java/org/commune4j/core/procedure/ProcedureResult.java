package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;

/**
 * What a procedure gives in the end (kết quả): a certificate, an extract, an entry in a database. It has a name or a code.
 *
 * @param name what it is, if known
 * @param code its code in the list of results, if known, for instance {@code KQ.G15.000031}
 */
public record ProcedureResult(Optional<LocalizedText> name, Optional<String> code) {

    /**
     * Checks that there is a name or a code.
     *
     * @throws IllegalArgumentException if there is neither
     */
    public ProcedureResult {
        code.ifPresent(known -> Written.id("a result", known));
        if (name.isEmpty() && code.isEmpty()) {
            throw Problem.of("CATALOGUE-014", Pointer.ROOT).exception();
        }
    }

    /** Creates a result of which the code is not known. */
    public static ProcedureResult of(LocalizedText name) {
        return new ProcedureResult(Optional.of(name), Optional.empty());
    }

    /** Creates a result with its code, for instance {@code KQ.G15.000031}. */
    public static ProcedureResult of(LocalizedText name, String code) {
        return new ProcedureResult(Optional.of(name), Optional.of(code));
    }

    /** Creates a result of which the code alone is known. */
    public static ProcedureResult ofCode(String code) {
        return new ProcedureResult(Optional.empty(), Optional.of(code));
    }

    /** Returns the code, or the name where there is none. */
    @Override
    public String toString() {
        return Echo.shown(code.orElseGet(() -> name.map(LocalizedText::toString).orElse("")));
    }
}
