package org.commune4j.core.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.jspecify.annotations.Nullable;

/**
 * When one body works and when it receives dossiers, as sessions per day of the week. Immutable and thread-safe.
 *
 * <pre>{@code
 * OfficeHours hours = OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00")
 *         .withReceiving(DayOfWeek.SATURDAY, "07:30-11:30");
 * WorkCalendar own = calendar.withOfficeHours(hours);
 * own.isReceiving(LocalDateTime.of(2025, 9, 20, 9, 0));      // true: Saturday morning
 * own.plus(LocalDateTime.of(2025, 9, 19, 16, 0), Duration.ofHours(2));   // Monday 22 September, 08:30
 * }</pre>
 *
 * <p>The two are apart: a body that receives on Saturday morning does not thereby make Saturday a working day, and time
 * spent there does not count. A calendar refuses hours with a session worked on one of its weekly rest days: nothing would be counted
 * there. On a rest day that is worked in exchange, the sessions of the day set free apply. Sessions of one
 * day must not overlap; without any session ({@link #NONE}) questions about hours are refused.
 */
public final class OfficeHours {

    /** A body that states no hours: questions about hours are refused. */
    public static final OfficeHours NONE = new OfficeHours(Map.of(), Map.of(), null);

    private final Map<DayOfWeek, List<Session>> working;
    private final Map<DayOfWeek, List<Session>> receivingOnly;
    private final @Nullable LegalReference reference;

    private OfficeHours(
            Map<DayOfWeek, List<Session>> working,
            Map<DayOfWeek, List<Session>> receivingOnly,
            @Nullable LegalReference reference) {
        this.working = working;
        this.receivingOnly = receivingOnly;
        this.reference = reference;
    }

    /**
     * Returns the hours of a body that works the same sessions on every day from Monday to Friday.
     *
     * @param sessions in their text form, for instance {@code 07:30-11:30}
     * @throws IllegalArgumentException if two of them overlap
     */
    public static OfficeHours ofWeekdays(String... sessions) {
        OfficeHours hours = NONE;
        for (DayOfWeek day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            hours = hours.withSessions(day, sessions);
        }
        return hours;
    }

    /**
     * Returns the same hours with more sessions, in their text form, worked on one day of the week.
     *
     * @throws IllegalArgumentException if two sessions of the day overlap
     */
    public OfficeHours withSessions(DayOfWeek day, String... sessions) {
        return new OfficeHours(added(working, day, sessions), receivingOnly, reference);
    }

    /**
     * Returns the same hours with more sessions, in their text form, in which the body receives without the day being
     * worked.
     *
     * @throws IllegalArgumentException if two sessions of the day overlap
     */
    public OfficeHours withReceiving(DayOfWeek day, String... sessions) {
        return new OfficeHours(working, added(receivingOnly, day, sessions), reference);
    }

    /** Returns the same hours resting on the text that sets them. */
    public OfficeHours withReference(LegalReference newReference) {
        return new OfficeHours(working, receivingOnly, newReference);
    }

    /** Returns the text that sets the hours; empty for a default or an assumption of the host. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Tells how sure the hours are: the status of the reference, UNVERIFIED without one. */
    public SourceStatus sourceStatus() {
        return SourceStatus.of(reference);
    }

    private static Map<DayOfWeek, List<Session>> added(
            Map<DayOfWeek, List<Session>> sessions, DayOfWeek day, String... more) {
        List<Session> inOrder = Stream.concat(
                        sessions.getOrDefault(day, List.of()).stream(),
                        Arrays.stream(more).map(Session::parse))
                .sorted()
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).endMinute() > inOrder.get(i).startMinute()) {
                throw new IllegalArgumentException("Two office sessions on " + day + " overlap: " + inOrder.get(i - 1)
                        + " and " + inOrder.get(i) + "; join them");
            }
        }
        if (inOrder.isEmpty()) {
            return sessions;
        }
        Map<DayOfWeek, List<Session>> added = new EnumMap<>(DayOfWeek.class);
        added.putAll(sessions);
        added.put(day, inOrder);
        return Collections.unmodifiableMap(added);
    }

    /** Returns the sessions worked on that day of the week, in order; empty if it is not worked. */
    public List<Session> sessions(DayOfWeek day) {
        return working.getOrDefault(day, List.of());
    }

    /** Returns the sessions in which the body receives without being at work, in order. */
    public List<Session> receivingOnly(DayOfWeek day) {
        return receivingOnly.getOrDefault(day, List.of());
    }

    /** Tells whether no session is worked on any day. */
    public boolean isEmpty() {
        return working.values().stream().allMatch(List::isEmpty);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficeHours that
                && working.equals(that.working)
                && receivingOnly.equals(that.receivingOnly)
                && Objects.equals(reference, that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(working, receivingOnly, reference);
    }

    /** Returns the sessions by day of the week, for a log. */
    @Override
    public String toString() {
        return working + (receivingOnly.isEmpty() ? "" : ", receiving only " + receivingOnly);
    }
}
