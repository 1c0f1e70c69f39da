package org.commune4j.core.snapshot;

import java.util.Comparator;
import java.util.List;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;

/** Who is appointed where, by numbers in the order of ids. Built once. */
final class PeopleIndex {

    /** Nobody. */
    static final PeopleIndex NONE = new PeopleIndex(IdIndex.of(List.<Post>of(), Post::id), List.of(), List.of());

    final IdIndex officials;
    final List<Appointment> appointmentsById;
    /** Per appointment, by id: the numbers of its official and its post. */
    final int[] officialOf;

    final int[] postOf;

    PeopleIndex(IdIndex posts, List<Official> all, List<Appointment> appointments) {
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
