package org.commune4j.core.vietnam;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who asks for a procedure, as the forms show it (người nộp hồ sơ): a person or an organisation.
 *
 * <p>All of it is personal data. It is kept for the forms alone and never appears in {@code toString}, a message or an
 * exception.
 */
@Value.Immutable
public abstract sealed class Applicant permits ImmutableApplicant {

    Applicant() {}

    /** Returns the full name. */
    public abstract String name();

    /** Returns the personal or organisation identification number (số định danh), if given. */
    public abstract Optional<String> personalId();

    /** Returns the address, if given. */
    public abstract Optional<String> address();

    /** Returns the telephone number, if given. */
    public abstract Optional<String> phone();

    /** Returns the e-mail address, if given. */
    public abstract Optional<String> email();

    /** Tells who acts for the applicant, if somebody does (trường hợp ủy quyền). */
    public abstract Optional<Applicant> representative();

    /** Returns the paper by which the representative is authorised (giấy tờ ủy quyền), if given. */
    public abstract Optional<String> authorisation();

    /** Returns a builder; the name is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing about the person. */
    @Override
    public final String toString() {
        return "Applicant[redacted]";
    }

    /** Builds an {@link Applicant}. Not thread-safe. */
    public static final class Builder extends ImmutableApplicant.Builder {
        Builder() {}
    }
}
