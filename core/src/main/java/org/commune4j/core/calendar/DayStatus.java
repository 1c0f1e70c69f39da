package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** What one day is, why, and how sure that is. A family that may grow: read it with a {@link Visitor}. */
public abstract sealed class DayStatus {

    private static final LocalizedText WORKING = LocalizedText.of("Ngày làm việc", "Working day");
    private static final LocalizedText WEEKLY_REST = LocalizedText.of("Ngày nghỉ hằng tuần", "Weekly rest day");
    private static final LocalizedText SWAPPED_OFF =
            LocalizedText.of("Ngày nghỉ do hoán đổi ngày làm việc", "Day off by a swap");
    private static final LocalizedText SWAPPED_IN = LocalizedText.of("Ngày làm bù", "Make-up working day");
    private static final LocalizedText UNDECIDED = LocalizedText.of("Chưa có quyết định", "Not decided yet");

    private final LocalDate date;
    private final LocalizedText name;
    private final @Nullable LegalReference reference;
    private final SourceStatus sourceStatus;
    private final boolean worked;

    /** The holiday, the swap or the candidates that make the day what it is; null for an ordinary day. */
    private final @Nullable Object origin;

    DayStatus(
            LocalDate date,
            LocalizedText name,
            @Nullable LegalReference reference,
            SourceStatus sourceStatus,
            boolean worked,
            @Nullable Object origin) {
        this.date = date;
        this.name = name;
        this.reference = reference;
        this.sourceStatus = sourceStatus;
        this.worked = worked;
        this.origin = origin;
    }

    /** Returns the day. */
    public final LocalDate date() {
        return date;
    }

    /** Returns what the day is called. */
    public final LocalizedText name() {
        return name;
    }

    /** Returns the norm or decision that makes it what it is, where known; an ordinary working day has none. */
    public final Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Tells how sure it is. */
    public final SourceStatus sourceStatus() {
        return sourceStatus;
    }

    /** Tells whether the day waits for a decision. */
    public boolean isOpen() {
        return false;
    }

    /**
     * Tells whether the day is a working day.
     *
     * @throws OpenDayException if that is not decided yet
     */
    public boolean isWorked() {
        return worked;
    }

    /** Returns the day and its status in one line. */
    public abstract Message message();

    /** {@link #message()} with the source it rests on. */
    public final Explanation explanation() {
        Message message = message();
        return reference == null ? Explanation.ofFact(message) : Explanation.ofLaw(message, reference);
    }

    /** Calls the method of the visitor that fits. */
    public abstract <R> R accept(Visitor<R> visitor);

    Message line(String kind) {
        return Message.of("CALENDAR.day." + kind).with("day", date);
    }

    Message doubted(Message message) {
        return reference != null || sourceStatus == SourceStatus.VERIFIED
                ? message
                : Message.of("CALENDAR.day.unsourced").with("what", message).with("status", sourceStatus.message());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayStatus that
                && getClass() == that.getClass()
                && date.equals(that.date)
                && name.equals(that.name)
                && Objects.equals(reference, that.reference)
                && sourceStatus == that.sourceStatus
                && Objects.equals(origin, that.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getClass(), date, name, reference);
    }

    /** Returns the day and what it is, in English, for a log. */
    @Override
    public String toString() {
        return date + " " + getClass().getSimpleName() + " (" + name.in(Locale.ENGLISH) + ")";
    }

    /**
     * Reads a status by its kind. A kind without a method of its own here, now or later, goes to {@link #otherwise}.
     *
     * @param <R> the answer
     */
    public interface Visitor<R> {

        /** For every kind whose method is not overridden. */
        R otherwise(DayStatus status);

        /** For an ordinary working day. */
        default R working(Working status) {
            return otherwise(status);
        }

        /** For a weekly rest day. */
        default R weekend(Weekend status) {
            return otherwise(status);
        }

        /** For a public holiday. */
        default R holiday(OnHoliday status) {
            return otherwise(status);
        }

        /** For a compensatory day. */
        default R compensatory(Compensatory status) {
            return otherwise(status);
        }

        /** For a working day set free by a swap. */
        default R swappedOff(SwappedOff status) {
            return otherwise(status);
        }

        /** For a rest day worked by a swap. */
        default R swappedIn(SwappedIn status) {
            return otherwise(status);
        }

        /** For a day that waits for a decision. */
        default R open(Open status) {
            return otherwise(status);
        }
    }

    /** An ordinary working day (ngày làm việc). */
    public static final class Working extends DayStatus {

        Working(LocalDate date) {
            super(date, WORKING, null, SourceStatus.VERIFIED, true, null);
        }

        @Override
        public Message message() {
            return line("working");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.working(this);
        }
    }

    /** A weekly rest day (ngày nghỉ hằng tuần). */
    public static final class Weekend extends DayStatus {

        Weekend(LocalDate date, SourceStatus sourceStatus) {
            super(date, WEEKLY_REST, null, sourceStatus, false, null);
        }

        @Override
        public Message message() {
            return line("weekend");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.weekend(this);
        }
    }

    /** A public holiday (ngày nghỉ lễ, tết). */
    public static final class OnHoliday extends DayStatus {

        private final Holiday holiday;

        OnHoliday(Holiday holiday) {
            super(
                    holiday.date(),
                    holiday.name(),
                    holiday.reference().orElse(null),
                    holiday.sourceStatus(),
                    false,
                    holiday);
            this.holiday = holiday;
        }

        /** Returns the holiday. */
        public Holiday holiday() {
            return holiday;
        }

        @Override
        public Message message() {
            return doubted(line("holiday").with("name", name()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holiday(this);
        }
    }

    /** A day that is free because a holiday fell on a weekly rest day (ngày nghỉ bù). */
    public static final class Compensatory extends DayStatus {

        private final Holiday compensates;

        Compensatory(LocalDate date, Holiday compensates) {
            super(
                    date,
                    compensationOf(compensates.name()),
                    compensates.compensationReference().orElse(null),
                    Sources.status(compensates.compensationReference().orElse(null))
                            .weaker(compensates.sourceStatus()),
                    false,
                    compensates);
            this.compensates = compensates;
        }

        private static LocalizedText compensationOf(LocalizedText holiday) {
            Map<String, String> names = new LinkedHashMap<>();
            holiday.byLanguage()
                    .forEach((language, name) -> names.put(
                            language,
                            switch (language) {
                                case "vi" -> "Nghỉ bù " + name;
                                case "en" -> "Compensatory rest, " + name;
                                default -> name;
                            }));
            return LocalizedText.ofLanguages(names);
        }

        /** Returns the holiday that fell on a weekly rest day. */
        public Holiday compensates() {
            return compensates;
        }

        @Override
        public Message message() {
            return doubted(line("compensatory").with("name", compensates.name()).with("holiday", compensates.date()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compensatory(this);
        }
    }

    /** A working day that is free because another day is worked instead (ngày nghỉ hoán đổi). */
    public static final class SwappedOff extends DayStatus {

        private final Swap swap;

        SwappedOff(Swap swap) {
            super(swap.dayOff(), SWAPPED_OFF, swap.reference().orElse(null), swap.sourceStatus(), false, swap);
            this.swap = swap;
        }

        /** Returns the swap. */
        public Swap swap() {
            return swap;
        }

        @Override
        public Message message() {
            return doubted(line("swapped-off").with("worked", swap.dayWorked()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.swappedOff(this);
        }
    }

    /** A rest day that is worked instead of another day (ngày làm bù). */
    public static final class SwappedIn extends DayStatus {

        private final Swap swap;

        SwappedIn(Swap swap) {
            super(swap.dayWorked(), SWAPPED_IN, swap.reference().orElse(null), swap.sourceStatus(), true, swap);
            this.swap = swap;
        }

        /** Returns the swap. */
        public Swap swap() {
            return swap;
        }

        @Override
        public Message message() {
            return doubted(line("swapped-in").with("off", swap.dayOff()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.swappedIn(this);
        }
    }

    /** A day of which only a decision will say whether it is worked (chưa có quyết định). */
    public static final class Open extends DayStatus {

        private final List<Occasion> awaited;
        private final List<DayStatus> candidates;

        Open(LocalDate date, List<Occasion> awaited, List<DayStatus> candidates) {
            super(
                    date,
                    UNDECIDED,
                    awaited.get(0).reference().orElse(null),
                    awaited.stream()
                            .map(Occasion::candidatesStatus)
                            .reduce(SourceStatus.VERIFIED, SourceStatus::weaker),
                    false,
                    candidates);
            this.awaited = awaited;
            this.candidates = candidates;
        }

        /** Returns the occasions whose decisions will settle it. */
        public List<Occasion> awaited() {
            return awaited;
        }

        /** Returns what the day may turn out to be, each once. */
        public List<DayStatus> candidates() {
            return candidates;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isWorked() {
            throw new OpenDayException(date(), awaited);
        }

        @Override
        public Message message() {
            return line("open")
                    .with("occasions", awaited.stream().map(Occasion::name).toList())
                    .with(
                            "candidates",
                            candidates.stream().map(DayStatus::name).distinct().toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.open(this);
        }
    }
}
