package org.commune4j.core.organisation;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A body of the commune: a committee, an office, a division, a centre, a village. A unit says what it is and under
 * which unit it stands; the {@link Post posts} in it are values of their own, and {@link Facts} puts them together.
 *
 * <pre>{@code
 * Unit division = Unit.builder()
 *         .id("economic-division")
 *         .name(LocalizedText.of("Phòng Kinh tế", "Economic Division"))
 *         .kind(UnitKind.of("ECONOMIC_DIVISION"))
 *         .branch(Branch.of("PEOPLES_COMMITTEE"))
 *         .parent("peoples-committee")
 *         .life(DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .build();
 * }</pre>
 *
 * <p>One body may be described by several units with the same id whose lives do not overlap, where its parent, kind or
 * branch changed; a change of name alone is a {@linkplain UnitEvent#ofRenamed renaming}. That the parent exists is
 * checked where the apparatus is built, not here; a blank id is refused at once. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Unit permits ImmutableUnit {

    Unit() {}

    /** Returns the id, unique in the commune; case counts. */
    public abstract String id();

    /** Returns the name at the beginning of its life; {@link UnitView#name} follows renamings. */
    public abstract LocalizedText name();

    /** Returns what sort of body it is. */
    public abstract UnitKind kind();

    /** Returns the part of the political system it belongs to. */
    public abstract Branch branch();

    /** Returns the id of the unit it stands under; empty at the top. */
    public abstract Optional<String> parent();

    /** Returns the units that it reports to in its field of work beside the one it stands under, each with its days. */
    public abstract List<FunctionalLine> functionalLines();

    /** Returns the law it exists by, if given. */
    public abstract Optional<LegalReference> legalBasis();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it exists as described here. */
    public abstract DateRange life();

    @Value.Check
    void check() {
        Written.id("a unit", id());
        parent().ifPresent(parent -> Written.id("a unit", parent));
        source().ifPresent(source -> Written.id("a source", source));
    }

    /** Returns a builder; id, name, kind, branch and life are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this unit. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the id and the kind, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + kind() + ") " + life();
    }

    /** Builds a {@link Unit}. Not thread-safe. */
    public static final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
