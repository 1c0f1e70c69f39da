package org.commune4j.core.snapshot;

import java.util.Comparator;
import java.util.List;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Substitution;

/** Who is appointed where, by numbers in the order of ids, who is absent and who stands in. Built once. */
final class PeopleIndex {

    /** Nobody. */
    static final PeopleIndex NONE =
            new PeopleIndex(IdIndex.of(List.<Post>of(), Post::id), List.of(), List.of(), List.of(), List.of());

    final IdIndex officials;
    final List<Appointment> appointmentsById;
    /** Per appointment, by id: the numbers of its official and its post. */
    final int[] officialOf;

    final int[] postOf;

    /** As they were given. */
    final List<Absence> absences;

    final List<Substitution> substitutions;
    /** By id. */
    final List<Substitution> substitutionsById;

    PeopleIndex(
            IdIndex posts,
            List<Official> all,
            List<Appointment> appointments,
            List<Absence> absences,
            List<Substitution> substitutions) {
        this.absences = List.copyOf(absences);
        this.substitutions = List.copyOf(substitutions);
        substitutionsById = DutyIndex.sorted(substitutions, Comparator.comparing(Substitution::id));
        officials = IdIndex.of(all, Official::id);
        appointmentsById = DutyIndex.sorted(appointments, Comparator.comparing(Appointment::id));
        officialOf = new int[appointmentsById.size()];
        postOf = new int[appointmentsById.size()];
        for (int i = 0; i < officialOf.length; i++) {
            officialOf[i] = officials.of(appointmentsById.get(i).official());
            postOf[i] = posts.of(appointmentsById.get(i).post());
        }
    }

    /**
     * Tells whether nothing can be wrong: every id stands for one, and every appointment names an official and a post that
     * exist. Where it does not, the check says what is wrong.
     */
    boolean isSound(int officialsGiven) {
        if (officials.size() < officialsGiven) {
            return false;
        }
        for (int i = 0; i < officialOf.length; i++) {
            boolean twice = i > 0
                    && appointmentsById
                            .get(i)
                            .id()
                            .equals(appointmentsById.get(i - 1).id());
            if (twice || officialOf[i] == IdIndex.NONE || postOf[i] == IdIndex.NONE) {
                return false;
            }
        }
        return true;
    }
}
