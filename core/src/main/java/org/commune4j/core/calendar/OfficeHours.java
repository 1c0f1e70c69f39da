package org.commune4j.core.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.jspecify.annotations.Nullable;

/**
 * When one body works and when it receives dossiers, as sessions per day of the week.
 *
 * <p>The two are apart: a body that receives on Saturday morning does not thereby make Saturday a working day, and time
 * spent there does not count. On a rest day that is worked in exchange, the sessions of the day set free apply.
 */
public final class OfficeHours {

    /** A body that states no hours: questions about hours are refused. */
    public static final OfficeHours NONE = builder().build();

    private final Map<DayOfWeek, List<Session>> working;
    private final Map<DayOfWeek, List<Session>> receivingOnly;
    private final @Nullable LegalReference reference;

    private OfficeHours(Builder builder) {
        this.working = sorted(builder.working);
        this.receivingOnly = sorted(builder.receivingOnly);
        this.reference = builder.reference;
    }

    private static Map<DayOfWeek, List<Session>> sorted(Map<DayOfWeek, List<Session>> sessions) {
        Map<DayOfWeek, List<Session>> sorted = new EnumMap<>(DayOfWeek.class);
        sessions.forEach((day, unsorted) -> {
            List<Session> inOrder = unsorted.stream().sorted().toList();
            for (int i = 1; i < inOrder.size(); i++) {
                if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                    throw new IllegalArgumentException("Two office sessions on " + day + " overlap: "
                            + inOrder.get(i - 1) + " and " + inOrder.get(i) + "; join them");
                }
            }
            sorted.put(day, inOrder);
        });
        return Collections.unmodifiableMap(sorted);
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

    /** Returns the text that sets the hours, where known. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Tells how sure the hours are; UNVERIFIED without a reference. */
    public SourceStatus sourceStatus() {
        return Sources.status(reference);
    }

    /** Returns a builder without any session. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficeHours that
                && working.equals(that.working)
                && receivingOnly.equals(that.receivingOnly)
                && reference().equals(that.reference());
    }

    @Override
    public int hashCode() {
        return 31 * working.hashCode() + receivingOnly.hashCode();
    }

    /** Returns the sessions by day of the week and their source, for a log. */
    @Override
    public String toString() {
        return working
                + (receivingOnly.isEmpty() ? "" : ", receiving only " + receivingOnly)
                + (reference == null ? "" : " by " + reference);
    }

    /** Builds {@link OfficeHours}. Not thread-safe. */
    public static final class Builder {

        private final Map<DayOfWeek, List<Session>> working = new EnumMap<>(DayOfWeek.class);
        private final Map<DayOfWeek, List<Session>> receivingOnly = new EnumMap<>(DayOfWeek.class);
        private @Nullable LegalReference reference;

        Builder() {}

        /** Adds sessions, in their text form, worked on one day of the week. */
        public Builder session(DayOfWeek day, String... sessions) {
            add(working, day, sessions);
            return this;
        }

        /** Adds sessions, in their text form, worked on every day from Monday to Friday. */
        public Builder weekdaySession(String... sessions) {
            for (DayOfWeek day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
                add(working, day, sessions);
            }
            return this;
        }

        /** Adds sessions, in their text form, in which the body receives without the day being worked. */
        public Builder receivingOnly(DayOfWeek day, String... sessions) {
            add(receivingOnly, day, sessions);
            return this;
        }

        /** Names the text that sets the hours. */
        public Builder reference(LegalReference newReference) {
            this.reference = newReference;
            return this;
        }

        private static void add(Map<DayOfWeek, List<Session>> map, DayOfWeek day, String... sessions) {
            map.computeIfAbsent(day, absent -> new ArrayList<>())
                    .addAll(Arrays.stream(sessions).map(Session::parse).toList());
        }

        /**
         * Returns the hours.
         *
         * @throws IllegalArgumentException if two sessions of one day overlap
         */
        public OfficeHours build() {
            return new OfficeHours(this);
        }
    }
}
