package org.commune4j.core.law;

import java.util.Optional;
import org.commune4j.core.text.Worded;
import org.commune4j.core.text.Written;

/**
 * The transitional clause (điều khoản chuyển tiếp) of an instrument: what becomes of the dossiers that began before it applied.
 *
 * <pre>{@code
 * // "dossiers filed before 1 July 2026 continue under Decree 175/2024"
 * Transition filed = Transition.of(TransitionKind.FILED, Basis.ofLaw(clause));
 * }</pre>
 *
 * @param kind which day decides
 * @param fact the fact of a dossier that is true where the applicant asked for the new text; present exactly for ON_REQUEST
 * @param basis the clause itself, or what the host's reading of the text rests on
 */
public record Transition(TransitionKind kind, Optional<String> fact, Basis basis) {

    /** Which day decides between a text and the one before it. */
    public enum TransitionKind implements Worded {
        /** Dossiers filed before its first day continue under the former text. */
        FILED,
        /** Dossiers received before its first day continue under the former text. */
        RECEIVED,
        /** Every dossier that was not decided before its first day goes by the new text. */
        DECIDED,
        /** Dossiers received before its first day continue under the former text, unless the applicant asks for the new one. */
        ON_REQUEST,
        /** The text does not say: dossiers that were open on its first day may go by either. */
        NOT_SAID
    }

    /** Checks that a fact is named exactly where one decides. */
    public Transition {
        if (fact.isPresent() != (kind == TransitionKind.ON_REQUEST)) {
            throw new IllegalArgumentException(
                    "A transitional clause names a fact of the dossier exactly where the applicant"
                            + " may ask for the new text, but the kind is " + kind
                            + "; call of(fact, basis) for ON_REQUEST alone");
        }
        fact.ifPresent(code -> Written.id("a fact", code));
    }

    /**
     * Returns a clause by which a day decides.
     *
     * @throws IllegalArgumentException for ON_REQUEST, which needs a fact
     */
    public static Transition of(TransitionKind kind, Basis basis) {
        return new Transition(kind, Optional.empty(), basis);
    }

    /** Returns a clause by which a fact of the dossier decides: true where the applicant asked for the new text. */
    public static Transition ofRequest(String fact, Basis basis) {
        return new Transition(TransitionKind.ON_REQUEST, Optional.of(fact), basis);
    }
}
