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

    abstract String name();

    abstract Optional<String> personalId();

    abstract Optional<String> address();

    abstract Optional<String> phone();

    abstract Optional<String> email();

    abstract Optional<Applicant> representative();

    abstract Optional<String> authorisation();

    /** Returns an applicant of whom only the full name is known. */
    public static Applicant of(String name) {
        return ImmutableApplicant.builder().name(name).build();
    }

    /** Sets the personal or organisation identification number (số định danh). */
    public abstract Applicant withPersonalId(String personalId);

    /** Sets the address. */
    public abstract Applicant withAddress(String address);

    /** Sets the telephone number. */
    public abstract Applicant withPhone(String phone);

    /** Sets the e-mail address. */
    public abstract Applicant withEmail(String email);

    /** Sets who acts for the applicant (trường hợp ủy quyền). */
    public abstract Applicant withRepresentative(Applicant representative);

    /** Sets the paper by which the representative is authorised (giấy tờ ủy quyền). */
    public abstract Applicant withAuthorisation(String paper);

    /** Returns a text without anything about the person. */
    @Override
    public final String toString() {
        return "Applicant[redacted]";
    }
}
