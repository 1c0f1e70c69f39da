package org.commune4j.core.law;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.text.Worded;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The basis of a statement: law, the consistency of the data, or management practice. Immutable and thread-safe.
 *
 * <pre>{@code
 * Basis law = Basis.ofLaw(reference);
 * law.reference().orElseThrow().citation();       // the source
 * Basis.PRACTICE.reference();                     // empty: a source is never borrowed to fill a gap
 * }</pre>
 *
 * <p>Only what rests on law has a reference, and what rests on law always has one.
 */
public final class Basis {

    /** The kinds of basis. */
    public enum BasisKind implements Worded {
        /** A legal instrument says so. */
        LAW,
        /** The model's own logic says so, for instance that shares of working time do not add up to more than the whole. */
        INTEGRITY,
        /** Management practice says so; the host may set it otherwise. */
        PRACTICE
    }

    /** The model's own logic. */
    public static final Basis INTEGRITY = new Basis(BasisKind.INTEGRITY, null);

    /** Management practice. */
    public static final Basis PRACTICE = new Basis(BasisKind.PRACTICE, null);

    private final BasisKind kind;
    private final @Nullable LegalReference reference;

    private Basis(BasisKind kind, @Nullable LegalReference reference) {
        this.kind = kind;
        this.reference = reference;
    }

    /** Returns the basis in law. */
    public static Basis ofLaw(LegalReference reference) {
        return new Basis(BasisKind.LAW, reference);
    }

    /** Returns the kind. */
    public BasisKind kind() {
        return kind;
    }

    /** Returns the reference; present exactly where the kind is LAW. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * Adds the days strictly inside {@code within} on which what rests on it changes: the instrument or a part of it ends or is
     * continued, or an amendment comes into force whose content was not read, so that the reading is less sure.
     */
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        if (reference != null) {
            reference.instrument().addBoundaries(within, boundaries);
        }
    }

    /** Returns the end of the law it rests on, as {@link LegalReference#endedOn} does; empty where it does not rest on law. */
    public Optional<Ending> endedOn(LocalDate date, Jurisdiction place) {
        return reference == null ? Optional.empty() : reference.endedOn(date, place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Basis that && kind == that.kind && Objects.equals(reference, that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, reference);
    }

    /** Returns the kind, with the reference where it is law. */
    @Override
    public String toString() {
        return reference == null ? kind.name() : kind + " " + reference;
    }
}
