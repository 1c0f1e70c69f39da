package org.commune4j.examples.benchmarks;

import org.commune4j.examples.benchmarks.Staff.Appointment;
import org.commune4j.examples.benchmarks.Staff.Kind;
import org.commune4j.examples.benchmarks.Staff.Official;
import org.commune4j.examples.benchmarks.Staff.Post;
import org.commune4j.examples.benchmarks.Staff.Unit;

/** The ten checks, written once: what is compared is what runs them. Public for what Drools generates. */
public final class StaffChecks {

    private StaffChecks() {}

    /** Tells whether the head's post has a holder. */
    public static boolean hasHead(Unit unit) {
        for (Post post : unit.posts) {
            if ((post.kind == Kind.HEAD || post.kind == Kind.VICE_CHAIR) && !post.appointments.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether there are no more deputies than allotted. */
    public static boolean hasFewDeputies(Unit unit) {
        int deputies = 0;
        for (Post post : unit.posts) {
            if (post.kind == Kind.DEPUTY) {
                deputies += post.appointments.size();
            }
        }
        return deputies <= unit.deputiesAllotted;
    }

    /** Tells whether the unit has a parent. */
    public static boolean hasParent(Unit unit) {
        return unit.parent != null;
    }

    /** Tells whether the unit lives within its parent's life. */
    public static boolean isWithinParent(Unit unit) {
        Unit parent = unit.parent;
        return parent != null && !unit.from.isBefore(parent.from) && !unit.to.isAfter(parent.to);
    }

    /** Tells whether the post is for one holder. */
    public static boolean isSingle(Post post) {
        return post.holders == 1;
    }

    /** Tells whether no two officials hold it. */
    public static boolean isHeldOnce(Post post) {
        return post.appointments.size() <= 1;
    }

    /** Tells whether the post is meant to be held full-time. */
    public static boolean isFullTime(Post post) {
        return post.fullTime;
    }

    /** Tells whether no holder of it holds another post. */
    public static boolean isHeldAlone(Post post) {
        for (Appointment appointment : post.appointments) {
            if (appointment.official.appointments.size() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the official is a vice-chair and the director. */
    public static boolean holdsPair(Official official) {
        boolean viceChair = false;
        boolean director = false;
        for (Appointment appointment : official.appointments) {
            viceChair |= appointment.post.kind == Kind.VICE_CHAIR;
            director |= appointment.post.kind == Kind.DIRECTOR;
        }
        return viceChair && director;
    }

    /** Tells whether at most one appointment is the main one. */
    public static boolean hasOnePrimary(Official official) {
        int primary = 0;
        for (Appointment appointment : official.appointments) {
            primary += appointment.primary ? 1 : 0;
        }
        return primary <= 1;
    }

    /** Tells whether the shares of working time do not exceed the whole. */
    public static boolean hasTime(Official official) {
        int percent = 0;
        for (Appointment appointment : official.appointments) {
            percent += appointment.percent;
        }
        return percent <= 100;
    }

    /** Tells whether the appointment lies within the life of the post. */
    public static boolean isWithinPost(Appointment appointment) {
        return !appointment.from.isBefore(appointment.post.from) && !appointment.to.isAfter(appointment.post.to);
    }

    /** Tells whether the appointment has a decision. */
    public static boolean isDecided(Appointment appointment) {
        return appointment.decision != null;
    }
}
