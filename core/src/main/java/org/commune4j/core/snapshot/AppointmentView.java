package org.commune4j.core.snapshot;

import java.util.Optional;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Rank;
import org.jspecify.annotations.Nullable;

/** An appointment that is in force on the date, with its official and its post. */
public final class AppointmentView {

    private final Appointment appointment;
    private final OfficialView official;
    private final @Nullable PostView post;

    AppointmentView(Appointment appointment, OfficialView official, @Nullable PostView post) {
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
    public OfficialView official() {
        return official;
    }

    /** Returns the post; empty if it does not exist on the date. */
    public Optional<PostView> post() {
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
