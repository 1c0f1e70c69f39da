package org.commune4j.core.organisation;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A post (chức danh) of a unit. It exists whether held or not: appointments tell who holds it.
 *
 * <pre>{@code
 * Post head = Post.builder()
 *         .id("economic-head")
 *         .unit("economic-division")
 *         .kind(PostKind.of("DIVISION_HEAD"))
 *         .rank(Rank.HEAD)
 *         .nature(PostNature.FULL_TIME)
 *         .life(DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .build();
 * }</pre>
 *
 * <p>A post of which several officials hold one each, for instance two deputies, is one post with {@link #holders} 2.
 * One post may be described by several values with the same id whose lives do not overlap, where what is required of
 * its holder or its unit changed. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Post permits ImmutablePost {

    /** The most who may hold one post at the same time: more than work in any commune. */
    public static final int MOST_HOLDERS = 1_000;

    Post() {}

    /** Returns the id, unique in the commune; case counts. */
    public abstract String id();

    /** Returns the id of the unit it belongs to. */
    public abstract String unit();

    /** Returns what sort of post it is. */
    public abstract PostKind kind();

    /** Returns its own name, if it has one beside that of its kind. */
    public abstract Optional<LocalizedText> name();

    /** Returns its place in the leadership of the unit. */
    public abstract Rank rank();

    /** Tells whether it is meant to be held full-time or beside another post, if given. */
    public abstract Optional<PostNature> nature();

    /** Returns the qualifications that its holder must have; all of them. */
    public abstract List<RequiredQualification> requiredQualifications();

    /** Returns the codes of the courses its holder must have a valid record of; all of them. */
    public abstract List<String> requiredCourses();

    /** Returns how many may hold it at the same time, 1 to {@link #MOST_HOLDERS}; 1 by default. */
    @Value.Default
    public int holders() {
        return 1;
    }

    /** Returns the units that it reports to in its field of work beside its own, each with its days. */
    public abstract List<FunctionalLine> functionalLines();

    /** Returns the law it exists by, if given. */
    public abstract Optional<LegalReference> legalBasis();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it exists as described here. */
    public abstract DateRange life();

    @Value.Check
    void check() {
        Written.id("a post", id());
        Written.id("a unit", unit());
        requiredCourses().forEach(course -> Written.id("a course", course));
        source().ifPresent(source -> Written.id("a source", source));
        if (holders() < 1 || holders() > MOST_HOLDERS) {
            throw new IllegalArgumentException("A post is held by 1 to " + MOST_HOLDERS + " at a time, but holders is "
                    + holders() + " for post '" + Echo.shown(id()) + "'; leave a post that nobody may hold out");
        }
    }

    /** Returns a builder; id, unit, kind, rank and life are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this post. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the id, the kind and the unit, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + kind() + " of " + unit() + ") " + life();
    }

    /** Builds a {@link Post}. Not thread-safe. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
