package org.commune4j.examples.benchmarks;

import org.commune4j.examples.benchmarks.Staff.Appointment;
import org.commune4j.examples.benchmarks.Staff.Kind;
import org.commune4j.examples.benchmarks.Staff.Official;
import org.commune4j.examples.benchmarks.Staff.Post;
import org.commune4j.examples.benchmarks.Staff.Unit;

/** The ten checks, written once: what is compared is what runs them. Public for what Drools generates. */
public final class StaffChecks {

    private StaffChecks() {}

    /** A holder of the head's post is there. */
    public static boolean hasHead(Unit unit) {
        for (Post post : unit.posts) {
            if ((post.kind == Kind.HEAD || post.kind == Kind.VICE_CHAIR) && !post.appointments.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** There are no more deputies than allotted. */
    public static boolean hasFewDeputies(Unit unit) {
        int deputies = 0;
        for (Post post : unit.posts) {
            if (post.kind == Kind.DEPUTY) {
                deputies += post.appointments.size();
            }
        }
        return deputies <= unit.deputiesAllotted;
    }

    /** The unit has a parent. */
    public static boolean hasParent(Unit unit) {
        return unit.parent != null;
    }

    /** The unit lives within its parent's life. */
    public static boolean isWithinParent(Unit unit) {
        Unit parent = unit.parent;
        return parent != null && !unit.from.isBefore(parent.from) && !unit.to.isAfter(parent.to);
    }

    /** The post is for one holder. */
    public static boolean isSingle(Post post) {
        return post.holders == 1;
    }

    /** No two hold it. */
    public static boolean isHeldOnce(Post post) {
        return post.appointments.size() <= 1;
    }

    /** The post is meant to be held full-time. */
    public static boolean isFullTime(Post post) {
        return post.fullTime;
    }

    /** Nobody who holds it holds another one. */
    public static boolean isHeldAlone(Post post) {
        for (Appointment appointment : post.appointments) {
            if (appointment.official.appointments.size() > 1) {
                return false;
            }
        }
        return true;
    }

    /** The official is a vice-chair and the director. */
    public static boolean holdsPair(Official official) {
        boolean viceChair = false;
        boolean director = false;
        for (Appointment appointment : official.appointments) {
            viceChair |= appointment.post.kind == Kind.VICE_CHAIR;
            director |= appointment.post.kind == Kind.DIRECTOR;
        }
        return viceChair && director;
    }

    /** At most one appointment is the main one. */
    public static boolean hasOnePrimary(Official official) {
        int primary = 0;
        for (Appointment appointment : official.appointments) {
            primary += appointment.primary ? 1 : 0;
        }
        return primary <= 1;
    }

    /** The shares of working time do not exceed the whole. */
    public static boolean hasTime(Official official) {
        int percent = 0;
        for (Appointment appointment : official.appointments) {
            percent += appointment.percent;
        }
        return percent <= 100;
    }

    /** The appointment lies within the life of the post. */
    public static boolean isWithinPost(Appointment appointment) {
        return !appointment.from.isBefore(appointment.post.from) && !appointment.to.isAfter(appointment.post.to);
    }

    /** The appointment has a decision. */
    public static boolean isDecided(Appointment appointment) {
        return appointment.decision != null;
    }
}
