package org.commune4j.core.vietnam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a {@link DossierForm} asks for and a dossier does not hold: the host gives it as far as it is known, one value after
 * the other, each time as a new value. What is not given stands in the form as missing.
 *
 * <p>It holds personal data and is kept for the forms alone: none of it appears in {@code toString}, a message or an
 * exception.
 */
@Value.Immutable
public abstract sealed class FormDetails permits ImmutableFormDetails {

    FormDetails() {}

    /** Returns details of which nothing is known: every field of a form that asks for one is missing. */
    public static FormDetails none() {
        return ImmutableFormDetails.builder().build();
    }

    abstract Optional<String> authority();

    abstract Optional<String> office();

    abstract Optional<String> place();

    abstract Optional<String> number();

    abstract Optional<Applicant> applicant();

    abstract Optional<String> request();

    abstract List<String> components();

    abstract Optional<Integer> sets();

    abstract Optional<String> collectAt();

    abstract Optional<String> registerEntry();

    abstract Optional<String> contact();

    abstract Optional<String> leadUnit();

    abstract List<String> coordinatingUnits();

    abstract Map<String, String> names();

    /** Sets the body above the office (đơn vị chủ quản), for instance the People's Committee of the commune. */
    public abstract FormDetails withAuthority(String authority);

    /** Sets the office that receives dossiers (Trung tâm Phục vụ hành chính công). */
    public abstract FormDetails withOffice(String office);

    /** Sets the place that stands before the date. */
    public abstract FormDetails withPlace(String place);

    /**
     * Sets the number of the form in its series, without the letters of the series. A receipt slip whose number the
     * dossier holds shows that one.
     */
    public abstract FormDetails withNumber(String number);

    /** Sets the applicant. */
    public abstract FormDetails withApplicant(Applicant applicant);

    /** Sets what is asked for (nội dung yêu cầu giải quyết); by default the name of the procedure. */
    public abstract FormDetails withRequest(String request);

    /** Sets what was submitted: ids of the procedure's components, or the names of papers. */
    public abstract FormDetails withComponents(String... components);

    /**
     * Sets how many sets were submitted (bộ).
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public abstract FormDetails withSets(int sets);

    /** Sets where the applicant wishes to receive the result. */
    public abstract FormDetails withCollectAt(String place);

    /** Sets the volume and number in the register on paper; left out of the slip if not given. */
    public abstract FormDetails withRegisterEntry(String entry);

    /** Sets the person whom the applicant can ask, with a telephone number. */
    public abstract FormDetails withContact(String contact);

    /** Sets the unit that leads the work on the dossier (cơ quan chủ trì giải quyết). */
    public abstract FormDetails withLeadUnit(String unit);

    /** Sets the units that take part in the work. */
    public abstract FormDetails withCoordinatingUnits(String... units);

    /** Sets the name to show for the id of a unit or an official; an id without a name is shown as it is. */
    public abstract FormDetails withNames(Map<String, ? extends String> names);

    @Value.Check
    void check() {
        if (sets().filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("A dossier is submitted as 1 set or more, but found " + sets().get()
                    + "; leave it out if it is not known");
        }
    }

    /** Returns a text without any of the details. */
    @Override
    public final String toString() {
        return "FormDetails[redacted]";
    }
}
