package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The act by which something was done in one commune: a unit founded, an official appointed (quyết định).
 *
 * <p>It is a fact of the commune, cited by its number; what the law of the land says is a
 * {@link org.commune4j.core.law.LegalReference}.
 */
@Value.Immutable
public abstract sealed class Act permits ImmutableAct {

    Act() {}

    /** Returns the official number, for instance {@code 12/QĐ-UBND}. */
    @Value.Parameter
    public abstract String number();

    /** Returns the day of signing, if given. */
    @Value.Parameter
    public abstract Optional<LocalDate> signedOn();

    /** Returns the body that issued it, as the decision names it, if given; never a person. */
    @Value.Parameter
    public abstract Optional<String> issuer();

    @Value.Check
    void check() {
        if (number().isBlank()) {
            throw new IllegalArgumentException("A decision is cited by its number, but the number is blank");
        }
    }

    /** Returns a decision of which only the number is known. */
    public static Act of(String number) {
        return ImmutableAct.of(number, Optional.empty(), Optional.empty());
    }

    /** Returns a decision with its day of signing. */
    public static Act of(String number, LocalDate signedOn) {
        return ImmutableAct.of(number, Optional.of(signedOn), Optional.empty());
    }

    /** Returns a builder; the number is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Act}. Not thread-safe. */
    public static final class Builder extends ImmutableAct.Builder {
        Builder() {}
    }
}
