package org.commune4j.core.staffing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.organisation.Apparatus;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/**
 * What became of officials and appointments that came from elsewhere: the personnel of everything that fits together and to
 * the apparatus, and everything that does not. A document of one's own is better refused as a whole, by
 * {@link Personnel#of}.
 *
 * <p>Nothing is guessed: of two with one id the first one given is kept, and an appointment of an unknown official or to an
 * unknown post is left out.
 */
public final class PersonnelImport {

    private final Personnel personnel;
    private final List<Problem> problems;
    private final List<Pointer> leftOut;

    private PersonnelImport(Personnel personnel, List<Problem> problems, List<Pointer> leftOut) {
        this.personnel = personnel;
        this.problems = List.copyOf(problems);
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * Takes what fits together.
     *
     * @param officials as far as they could be read
     * @param appointments as far as they could be read
     * @param at the place of the document that holds the lists {@code officials} and {@code appointments}
     */
    public static PersonnelImport of(
            Apparatus apparatus, Entries<Official> officials, Entries<Appointment> appointments, Pointer at) {
        List<Problem> problems = Personnel.check(Entries.of(apparatus.posts()), officials, appointments, at);
        Set<String> posts = new HashSet<>();
        apparatus.posts().forEach(post -> posts.add(post.id()));
        List<Pointer> leftOut = new ArrayList<>();
        List<Official> keptOfficials = new ArrayList<>();
        Set<String> officialIds = new HashSet<>();
        officials.forEach((index, official) -> {
            if (officialIds.add(official.id())) {
                keptOfficials.add(official);
            } else {
                leftOut.add(at.field("officials").index(index));
            }
        });
        List<Appointment> keptAppointments = new ArrayList<>();
        Set<String> appointmentIds = new HashSet<>();
        appointments.forEach((index, appointment) -> {
            boolean fits = officialIds.contains(appointment.official()) && posts.contains(appointment.post());
            if (fits && appointmentIds.add(appointment.id())) {
                keptAppointments.add(appointment);
            } else {
                leftOut.add(at.field("appointments").index(index));
            }
        });
        return new PersonnelImport(
                Personnel.of(apparatus, keptOfficials, keptAppointments).orThrow(), problems, leftOut);
    }

    /** Returns the personnel of everything that fits together. */
    public Personnel personnel() {
        return personnel;
    }

    /** Everything that does not fit, in the order of the document, as {@link Personnel#check} tells it. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the places of what was read and is not in the personnel, for instance {@code /appointments/3}. */
    public List<Pointer> leftOut() {
        return leftOut;
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return personnel + ", " + problems.size() + " problems";
    }
}
