package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.LocalizedText;
import org.immutables.value.Value;

/** One step of the internal workflow of a procedure (quy trình nội bộ), done by one unit or role. */
@Value.Immutable
public abstract sealed class ProcedureStep permits ImmutableProcedureStep {

    ProcedureStep() {}

    /** Names it within the procedure. */
    public abstract String id();

    /** Returns what is done. */
    public abstract LocalizedText name();

    /** Returns the level at which it is done; the commune unless said. */
    @Value.Default
    public ProcedureLevel level() {
        return ProcedureLevel.COMMUNE;
    }

    /** Returns the kind of unit that does it, if given. */
    public abstract Optional<UnitKind> unit();

    /** Returns the kind of post whose holder does it, if given. */
    public abstract Optional<PostKind> role();

    /** Returns the time allotted to it, if given: working hours at eight hours a day, or another term. */
    public abstract Optional<Term> allotted();

    /** Returns a builder; id and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this step. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Tells whether the two are done by the same level, unit and role, so that nothing is handed over between them. */
    public final boolean isDoneWhere(ProcedureStep other) {
        return level() == other.level() && unit().equals(other.unit()) && role().equals(other.role());
    }

    /** Builds a {@link ProcedureStep}. Not thread-safe. */
    public static final class Builder extends ImmutableProcedureStep.Builder {
        Builder() {}
    }
}
