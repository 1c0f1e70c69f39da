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

/**
 * What one day of a {@link WorkCalendar} is, why, and how sure that is. Immutable and thread-safe.
 *
 * <p>Use it where a date alone is not enough: to tell an official why a day is off, or which decision it waits for.
 *
 * <pre>{@code
 * DayStatus status = LawBooks.vietnam().calendar().status(LocalDate.of(2025, 4, 26));
 * status.kind();                                  // SWAPPED_IN: a Saturday that is worked
 * status.swap().orElseThrow().dayOff();           // 2025-05-02
 * status.explanation().render(Locale.ENGLISH);    // in words, with the decision it rests on
 * }</pre>
 *
 * <p>A day of the kind {@link DayKind#OPEN} has neither been declared worked nor off: {@link #isWorked()} throws, and
 * {@link #candidates()} lists what it may turn out to be. A day outside the years that the calendar covers has no status.
 */
public final class DayStatus {

    private static final LocalizedText WORKING = LocalizedText.of("Ngày làm việc", "Working day");
    private static final LocalizedText WEEKLY_REST = LocalizedText.of("Ngày nghỉ hằng tuần", "Weekly rest day");
    private static final LocalizedText SWAPPED_OFF =
            LocalizedText.of("Ngày nghỉ do hoán đổi ngày làm việc", "Day off by a swap");
    private static final LocalizedText SWAPPED_IN = LocalizedText.of("Ngày làm bù", "Make-up working day");
    private static final LocalizedText UNDECIDED = LocalizedText.of("Chưa có quyết định", "Not decided yet");

    private final DayKind kind;
    private final LocalDate date;
    private final LocalizedText name;
    private final @Nullable LegalReference reference;
    private final SourceStatus sourceStatus;

    /** The holiday, the swap or the candidates that make the day what it is; null for an ordinary day. */
    private final @Nullable Object origin;

    private final List<Occasion> awaited;

    private DayStatus(
            DayKind kind,
            LocalDate date,
            LocalizedText name,
            @Nullable LegalReference reference,
            SourceStatus sourceStatus,
            @Nullable Object origin,
            List<Occasion> awaited) {
        this.kind = kind;
        this.date = date;
        this.name = name;
        this.reference = reference;
        this.sourceStatus = sourceStatus;
        this.origin = origin;
        this.awaited = awaited;
    }

    static DayStatus ofWorking(LocalDate date) {
        return new DayStatus(DayKind.WORKING, date, WORKING, null, SourceStatus.VERIFIED, null, List.of());
    }

    static DayStatus ofWeekend(LocalDate date, SourceStatus sourceStatus) {
        return new DayStatus(DayKind.WEEKEND, date, WEEKLY_REST, null, sourceStatus, null, List.of());
    }

    static DayStatus ofHoliday(Holiday holiday) {
        return new DayStatus(
                DayKind.HOLIDAY,
                holiday.date(),
                holiday.name(),
                holiday.reference().orElse(null),
                holiday.sourceStatus(),
                holiday,
                List.of());
    }

    static DayStatus ofCompensation(LocalDate date, Holiday holiday) {
        return new DayStatus(
                DayKind.COMPENSATORY,
                date,
                compensationOf(holiday.name()),
                holiday.compensationReference().orElse(null),
                SourceStatus.of(holiday.compensationReference().orElse(null)).weaker(holiday.sourceStatus()),
                holiday,
                List.of());
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

    static DayStatus ofDayOff(Swap swap) {
        return ofSwap(DayKind.SWAPPED_OFF, swap.dayOff(), SWAPPED_OFF, swap);
    }

    static DayStatus ofDayWorked(Swap swap) {
        return ofSwap(DayKind.SWAPPED_IN, swap.dayWorked(), SWAPPED_IN, swap);
    }

    private static DayStatus ofSwap(DayKind kind, LocalDate date, LocalizedText name, Swap swap) {
        @Nullable LegalReference reference = swap.reference().orElse(null);
        return new DayStatus(kind, date, name, reference, SourceStatus.of(reference), swap, List.of());
    }

    static DayStatus ofOpen(LocalDate date, List<Occasion> awaited, List<DayStatus> candidates) {
        return new DayStatus(
                DayKind.OPEN,
                date,
                UNDECIDED,
                awaited.get(0).reference().orElse(null),
                awaited.stream().map(Occasion::candidatesStatus).reduce(SourceStatus.VERIFIED, SourceStatus::weaker),
                candidates,
                awaited);
    }

    /** Returns the kind of day. */
    public DayKind kind() {
        return kind;
    }

    /** Returns the day. */
    public LocalDate date() {
        return date;
    }

    /** Returns the name of the day: of the holiday it celebrates or compensates, else of its kind. */
    public LocalizedText name() {
        return name;
    }

    /** Returns the norm or decision that makes it what it is, where known; an ordinary working day has none. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Tells how sure it is. */
    public SourceStatus sourceStatus() {
        return sourceStatus;
    }

    /** Returns the holiday that falls on the day, or that it compensates for. */
    public Optional<Holiday> holiday() {
        return origin instanceof Holiday holiday ? Optional.of(holiday) : Optional.empty();
    }

    /** Returns the swap that makes the day off or worked. */
    public Optional<Swap> swap() {
        return origin instanceof Swap swap ? Optional.of(swap) : Optional.empty();
    }

    /** Returns the occasions whose decisions will settle the day; empty unless it is OPEN. */
    public List<Occasion> awaited() {
        return awaited;
    }

    /** Returns what an OPEN day may turn out to be, each once; empty for another day. */
    @SuppressWarnings("unchecked")
    public List<DayStatus> candidates() {
        return origin instanceof List<?> candidates ? (List<DayStatus>) candidates : List.of();
    }

    /** Tells whether the day waits for a decision. */
    public boolean isOpen() {
        return kind == DayKind.OPEN;
    }

    /**
     * Tells whether the day is a working day.
     *
     * @throws OpenDayException if that is not decided yet
     */
    public boolean isWorked() {
        if (isOpen()) {
            throw new OpenDayException(date, awaited);
        }
        return kind == DayKind.WORKING || kind == DayKind.SWAPPED_IN;
    }

    /** Tells whether nothing but the weekly rhythm makes the day worked or off. */
    boolean isOrdinary() {
        return kind == DayKind.WORKING || kind == DayKind.WEEKEND;
    }

    /** Returns the day and its status in one line. */
    public Message message() {
        return switch (kind) {
            case WORKING -> line("working");
            case WEEKEND -> line("weekend");
            case HOLIDAY -> doubted(line("holiday").with("name", name));
            case COMPENSATORY -> {
                Holiday compensated = holiday().orElseThrow();
                yield doubted(
                        line("compensatory").with("name", compensated.name()).with("holiday", compensated.date()));
            }
            case SWAPPED_OFF ->
                doubted(line("swapped-off").with("worked", swap().orElseThrow().dayWorked()));
            case SWAPPED_IN ->
                doubted(line("swapped-in").with("off", swap().orElseThrow().dayOff()));
            case OPEN ->
                line("open")
                        .with("occasions", awaited.stream().map(Occasion::name).toList())
                        .with(
                                "candidates",
                                candidates().stream()
                                        .map(DayStatus::name)
                                        .distinct()
                                        .toList());
        };
    }

    private Message line(String day) {
        return Message.of("CALENDAR.day." + day).with("day", date);
    }

    private Message doubted(Message message) {
        return reference != null || sourceStatus == SourceStatus.VERIFIED
                ? message
                : Message.of("CALENDAR.day.unsourced").with("what", message).with("status", sourceStatus.message());
    }

    /** Returns {@link #message()} with the source it rests on. */
    public Explanation explanation() {
        return reference == null ? Explanation.ofFact(message()) : Explanation.ofLaw(message(), reference);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayStatus that
                && kind == that.kind
                && date.equals(that.date)
                && name.equals(that.name)
                && Objects.equals(reference, that.reference)
                && sourceStatus == that.sourceStatus
                && Objects.equals(origin, that.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, name, reference);
    }

    /** Returns the day and what it is, in English, for a log. */
    @Override
    public String toString() {
        return date + " " + kind + " (" + name.in(Locale.ENGLISH) + ")";
    }
}
