package org.commune4j.core.vietnam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a {@link DossierForm} asks for and a dossier does not hold: the host gives it as far as it is known. What is not given
 * stands in the form as missing.
 *
 * <p>It holds personal data and is kept for the forms alone: none of it appears in {@code toString}, a message or an
 * exception.
 */
@Value.Immutable
public abstract sealed class FormDetails permits ImmutableFormDetails {

    FormDetails() {}

    /** Returns the body above the office (đơn vị chủ quản), for instance the People's Committee of the commune. */
    public abstract Optional<String> authority();

    /** Returns the office that receives dossiers (Trung tâm Phục vụ hành chính công). */
    public abstract Optional<String> office();

    /** Returns the place that stands before the date. */
    public abstract Optional<String> place();

    /**
     * Returns the number of the form in its series, without the letters of the series. A receipt slip whose number the
     * dossier holds shows that one.
     */
    public abstract Optional<String> number();

    /** Tells who asks. */
    public abstract Optional<Applicant> applicant();

    /** Returns what is asked for (nội dung yêu cầu giải quyết); the name of the procedure unless said. */
    public abstract Optional<String> request();

    /** Returns what was handed in: ids of the procedure's components, or the names of papers. */
    public abstract List<String> components();

    /** Tells how many sets were handed in (bộ); 1 or more. */
    public abstract Optional<Integer> sets();

    /** Tells where the applicant wishes to receive the result. */
    public abstract Optional<String> collectAt();

    /** Volume and number in the register on paper; left out of the slip if not given. */
    public abstract Optional<String> registerEntry();

    /** Whom the applicant can ask, with a telephone number. */
    public abstract Optional<String> contact();

    /** Returns the unit that leads the work on the dossier (cơ quan chủ trì giải quyết). */
    public abstract Optional<String> leadUnit();

    /** Returns the units that take part in the work. */
    public abstract List<String> coordinatingUnits();

    /** Id of a unit or an official to the name to show; an id without a name is shown as it is. */
    public abstract Map<String, String> names();

    @Value.Check
    void check() {
        if (sets().filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("A dossier is handed in as 1 set or more, but found " + sets().get()
                    + "; leave it out if it is not known");
        }
    }

    /** Returns a builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of these details. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Nothing of what is in it. */
    @Override
    public final String toString() {
        return "FormDetails[redacted]";
    }

    /** Builds {@link FormDetails}. Not thread-safe. */
    public static final class Builder extends ImmutableFormDetails.Builder {
        Builder() {}
    }
}
