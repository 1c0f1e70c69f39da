package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/** Something that happened to a dossier and bears on its deadline. */
public final class LedgerEntry {

    /** What happened. */
    public enum EntryKind implements Worded {
        /** The applicant was asked for more (yêu cầu bổ sung): the clock stops. */
        SUPPLEMENT_REQUESTED,
        /** The applicant gave it (đã bổ sung): the clock runs again. */
        SUPPLEMENT_SUPPLIED,
        /** The clock was stopped for another reason (tạm dừng). */
        SUSPENDED,
        /** The clock runs again (tiếp tục). */
        RESUMED,
        /** A term was added (gia hạn). */
        EXTENDED,
        /** A new day was appointed for the result (hẹn lại); the legal due date stays. */
        REAPPOINTED,
        /** The work is done (kết thúc). */
        FINISHED
    }

    private final EntryKind kind;
    private final OffsetDateTime at;
    private final @Nullable Term extension;
    private final @Nullable LocalDate newDay;
    private final @Nullable LocalizedText ground;
    private final @Nullable LegalReference reference;

    private LedgerEntry(
            EntryKind kind,
            OffsetDateTime at,
            @Nullable Term extension,
            @Nullable LocalDate newDay,
            @Nullable LocalizedText ground,
            @Nullable LegalReference reference) {
        this.kind = kind;
        this.at = at;
        this.extension = extension;
        this.newDay = newDay;
        this.ground = ground;
        this.reference = reference;
    }

    private static LedgerEntry of(EntryKind kind, OffsetDateTime at) {
        return new LedgerEntry(kind, at, null, null, null, null);
    }

    /** Returns the applicant was asked for more. */
    public static LedgerEntry ofSupplementRequested(OffsetDateTime at) {
        return of(EntryKind.SUPPLEMENT_REQUESTED, at);
    }

    /** Returns the applicant gave what was asked for. */
    public static LedgerEntry ofSupplementSupplied(OffsetDateTime at) {
        return of(EntryKind.SUPPLEMENT_SUPPLIED, at);
    }

    /** Returns the clock was stopped on a ground. */
    public static LedgerEntry ofSuspended(OffsetDateTime at, LocalizedText ground) {
        return of(EntryKind.SUSPENDED, at).withGround(ground);
    }

    /** Returns the clock runs again. */
    public static LedgerEntry ofResumed(OffsetDateTime at) {
        return of(EntryKind.RESUMED, at);
    }

    /** Returns a term was added to the one that runs. */
    public static LedgerEntry ofExtended(OffsetDateTime at, Term extension, LocalizedText ground) {
        if (!extension.unit().isAmount()) {
            throw new IllegalArgumentException(
                    "An extension is an amount of time, but found " + extension + "; give for instance 5 working days");
        }
        return new LedgerEntry(EntryKind.EXTENDED, at, extension, null, ground, null);
    }

    /** Returns a new day was appointed for the result. */
    public static LedgerEntry ofReappointed(OffsetDateTime at, LocalDate newDay) {
        return new LedgerEntry(EntryKind.REAPPOINTED, at, null, newDay, null, null);
    }

    /** Returns the work is done. */
    public static LedgerEntry ofFinished(OffsetDateTime at) {
        return of(EntryKind.FINISHED, at);
    }

    /** Returns the same entry with the ground it rests on; no personal data. */
    public LedgerEntry withGround(LocalizedText newGround) {
        return new LedgerEntry(kind, at, extension, newDay, newGround, reference);
    }

    /** Returns the same entry with the norm that allows it. */
    public LedgerEntry withReference(LegalReference newReference) {
        return new LedgerEntry(kind, at, extension, newDay, ground, newReference);
    }

    /** Returns what happened. */
    public EntryKind kind() {
        return kind;
    }

    /** Tells when it happened. */
    public OffsetDateTime at() {
        return at;
    }

    /** Returns the term added, by an extension. */
    public Optional<Term> extension() {
        return Optional.ofNullable(extension);
    }

    /** Returns the new day, by a new appointment. */
    public Optional<LocalDate> newDay() {
        return Optional.ofNullable(newDay);
    }

    /** Returns the ground, where one was given. */
    public Optional<LocalizedText> ground() {
        return Optional.ofNullable(ground);
    }

    /** Returns the norm that allows it, where one was given. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LedgerEntry that
                && kind == that.kind
                && at.equals(that.at)
                && Objects.equals(extension, that.extension)
                && Objects.equals(newDay, that.newDay)
                && Objects.equals(ground, that.ground)
                && Objects.equals(reference, that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, at, extension, newDay);
    }

    /** Returns what and when, for a log. */
    @Override
    public String toString() {
        return kind + " at " + at + (extension == null ? "" : " by " + extension)
                + (newDay == null ? "" : " to " + newDay);
    }
}
