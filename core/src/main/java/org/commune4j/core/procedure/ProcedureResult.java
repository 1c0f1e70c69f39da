package org.commune4j.core.procedure;

import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a procedure gives in the end (kết quả): a certificate, an extract, an entry in a database. It has a name or a code. */
public final class ProcedureResult {

    private final @Nullable LocalizedText name;
    private final @Nullable String code;

    private ProcedureResult(@Nullable LocalizedText name, @Nullable String code) {
        this.name = name;
        this.code = code;
    }

    /** Returns a result of which the code is not known. */
    public static ProcedureResult of(LocalizedText name) {
        return new ProcedureResult(name, null);
    }

    /** Returns a result with its code, for instance {@code KQ.G15.000031}. */
    public static ProcedureResult of(LocalizedText name, String code) {
        return new ProcedureResult(name, code);
    }

    /** Returns a result of which the code alone is known. */
    public static ProcedureResult ofCode(String code) {
        return new ProcedureResult(null, code);
    }

    /** Returns what it is, if known. */
    public Optional<LocalizedText> name() {
        return Optional.ofNullable(name);
    }

    /** Returns its code in the list of results, if known. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureResult that
                && Objects.equals(name, that.name)
                && Objects.equals(code, that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, code);
    }

    /** Returns the code, or the name where there is none. */
    @Override
    public String toString() {
        return code == null ? String.valueOf(name) : code;
    }
}
