package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commune4j.core.organisation.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a period after its receipt, each list in the order of time.
 *
 * @param appointments what was said to the applicant; the period does not go by it
 */
record Course(List<Pause> pauses, List<Extension> extensions, List<Appointment> appointments) {

    static final Course NONE = new Course(List.of(), List.of(), List.of());

    // By the instant alone: what is of one moment is not told apart by its offsets.
    private static final Comparator<Pause> BY_BEGIN = Comparator.comparing(Pause::from, OffsetDateTime.timeLineOrder());
    private static final Comparator<Extension> BY_EXTENSION =
            Comparator.comparing(Extension::at, OffsetDateTime.timeLineOrder());
    private static final Comparator<Appointment> BY_APPOINTMENT =
            Comparator.comparing(Appointment::at, OffsetDateTime.timeLineOrder());

    /** A new day that was appointed for the result (hẹn lại). */
    record Appointment(OffsetDateTime at, LocalDate day) {}

    /** Tells whether nothing moves the due date. */
    boolean isPlain() {
        return pauses.isEmpty() && extensions.isEmpty();
    }

    Course with(List<Pause> more) {
        return new Course(and(pauses, more, BY_BEGIN), extensions, appointments);
    }

    Course with(Extension extension) {
        return new Course(pauses, and(extensions, List.of(extension), BY_EXTENSION), appointments);
    }

    Course with(Appointment appointment) {
        return new Course(pauses, extensions, and(appointments, List.of(appointment), BY_APPOINTMENT));
    }

    /** Returns the list with more, in order; what is of the same moment stands as it was added. */
    private static <T> List<T> and(List<T> before, List<T> more, Comparator<T> order) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        all.sort(order);
        return List.copyOf(all);
    }

    /** Returns what was known of it at a moment. */
    Course knownAt(OffsetDateTime moment) {
        @Nullable OffsetDateTime last = last();
        if (last == null || !last.isAfter(moment)) {
            return this;
        }
        return new Course(
                pauses.stream()
                        .filter(one -> !one.from().isAfter(moment))
                        .map(one -> one.knownAt(moment))
                        .toList(),
                extensions.stream().filter(one -> !one.at().isAfter(moment)).toList(),
                appointments.stream().filter(one -> !one.at().isAfter(moment)).toList());
    }

    /** Returns the first pause that has not ended; null if each has. */
    @Nullable
    Pause open() {
        for (Pause pause : pauses) {
            if (pause.until().isEmpty()) {
                return pause;
            }
        }
        return null;
    }

    /** Returns the same where every pause that has not ended ends at a moment. */
    Course resumedAt(OffsetDateTime moment) {
        return new Course(
                pauses.stream()
                        .map(pause -> pause.until().isPresent() ? pause : pause.until(moment))
                        .toList(),
                extensions,
                appointments);
    }

    /**
     * Returns the same where a pause, and whatever pauses go with it or begin after it, end at a moment. What extended the period
     * meanwhile came in time.
     */
    Course stoppedBy(Pause open, OffsetDateTime moment) {
        return new Course(
                pauses.stream()
                        .filter(pause -> !pause.from().isAfter(open.from()))
                        .map(pause -> pause.until().filter(moment::isAfter).isPresent() ? pause : pause.until(moment))
                        .toList(),
                extensions.stream()
                        .map(one -> one.at().isAfter(open.from())
                                ? new Extension(open.from(), one.by(), one.why(), one.source())
                                : one)
                        .toList(),
                appointments);
    }

    /** Returns the latest moment at which something happened; null if nothing did. */
    @Nullable
    OffsetDateTime last() {
        @Nullable OffsetDateTime last = null;
        for (Pause pause : pauses) {
            last = later(last, pause.until().orElse(pause.from()));
        }
        for (Extension extension : extensions) {
            last = later(last, extension.at());
        }
        for (Appointment appointment : appointments) {
            last = later(last, appointment.at());
        }
        return last;
    }

    private static OffsetDateTime later(@Nullable OffsetDateTime one, OffsetDateTime other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
