package org.commune4j.core.organisation;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A post (chức danh) of a unit. It exists whether held or not; who holds it is told by appointments.
 *
 * <p>One post may be described by several values with the same id whose lives do not overlap, where what is required of
 * its holder or its unit changed.
 */
@Value.Immutable
public abstract sealed class Post permits ImmutablePost {

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

    /** Returns what its holder must have learnt; all of it. */
    public abstract List<RequiredQualification> requiredQualifications();

    /** Returns the codes of the courses its holder must have a valid record of; all of them. */
    public abstract List<String> requiredCourses();

    /** Tells how many may hold it at the same time, at least 1; 1 unless said. */
    @Value.Default
    public int holders() {
        return 1;
    }

    /** Returns the law it exists by, if given. */
    public abstract Optional<LegalReference> legalBasis();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it exists as described here. */
    public abstract DateRange life();

    @Value.Check
    void check() {
        Ids.check("post", id());
        if (holders() < 1) {
            throw new IllegalArgumentException("A post is held by at least one at a time, but holders is " + holders()
                    + " for post '" + id() + "'; leave the post out instead");
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

    /** Id, kind and unit, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + kind() + " of " + unit() + ") " + life();
    }

    /** Builds a {@link Post}. Not thread-safe. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
