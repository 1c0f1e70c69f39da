package org.commune4j.core.staffing;

import java.util.Optional;
import org.commune4j.core.organisation.Rank;
import org.jspecify.annotations.Nullable;

/** An appointment that is in force on the date of a roster, with its official and its post. */
public final class RosterEntry {

    private final Appointment appointment;
    private final RosterOfficial official;
    private final @Nullable RosterPost post;

    RosterEntry(Appointment appointment, RosterOfficial official, @Nullable RosterPost post) {
        this.appointment = appointment;
        this.official = official;
        this.post = post;
    }

    /** Returns the appointment. */
    public Appointment appointment() {
        return appointment;
    }

    /** Returns the id of the appointment. */
    public String id() {
        return appointment.id();
    }

    /** Returns the official. */
    public RosterOfficial official() {
        return official;
    }

    /** Returns the post; empty if it does not exist on the date. */
    public Optional<RosterPost> post() {
        return Optional.ofNullable(post);
    }

    /**
     * Tells whether the post is held beside a main one: the appointment says that it is concurrent, or does not say
     * what it is and the official holds several posts on the date.
     */
    public boolean isConcurrent() {
        return appointment
                .kind()
                .map(kind -> kind == AppointmentKind.CONCURRENT)
                .orElseGet(() -> official.depth() > 1);
    }

    /**
     * Tells whether the post is work of its own. Membership of a collective body ({@link Rank#MEMBER}) and a post that
     * is concurrent by nature are not: they come beside other posts, and leave who holds a full-time post full-time.
     */
    public boolean isWork() {
        return post == null || post.isWork();
    }

    /** Returns the appointment, for a log. */
    @Override
    public String toString() {
        return appointment.toString();
    }
}
