package org.commune4j.core.reform;

import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;

/** What names the versions of a procedure in one place: the code, and {@code @} and the place where it is not national. */
record Versions(ProcedureCode code, Jurisdiction place) {

    static Versions of(Procedure procedure) {
        return new Versions(procedure.code(), procedure.jurisdiction());
    }

    /** Parses the text form, the inverse of {@link #toString()}. */
    static Versions parse(String id) {
        int at = id.lastIndexOf('@');
        try {
            return at < 0
                    ? new Versions(ProcedureCode.parse(id), Jurisdiction.NATIONAL)
                    : new Versions(ProcedureCode.parse(id.substring(0, at)), Jurisdiction.parse(id.substring(at + 1)));
        } catch (IllegalArgumentException e) {
            throw Problem.of("REFORM-047", Pointer.ROOT).with("found", id).exception();
        }
    }

    @Override
    public String toString() {
        // A code that holds an '@' itself says its place even if that is national, so that what follows the last '@' is
        // one.
        boolean bare = place.equals(Jurisdiction.NATIONAL) && code.text().indexOf('@') < 0;
        return bare ? code.toString() : code + "@" + place;
    }
}
