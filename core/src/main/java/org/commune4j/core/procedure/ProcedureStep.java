package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;

/**
 * One step of the internal workflow of a procedure (quy trình nội bộ), done by one unit or role.
 *
 * @param id names it within the procedure
 * @param name what is done
 * @param level the level at which it is done
 * @param unit the kind of unit that does it, if given
 * @param role the kind of post whose holder does it, if given
 * @param allotted the time allotted to it, if given: working hours at eight hours a day, or another term
 */
public record ProcedureStep(
        String id,
        LocalizedText name,
        AdministrativeLevel level,
        Optional<UnitKind> unit,
        Optional<PostKind> role,
        Optional<Term> allotted) {

    /** Checks the id. */
    public ProcedureStep {
        Written.id("a step", id);
    }

    /** Creates a step in the commune, without a unit, a role or a time of its own. */
    public static ProcedureStep of(String id, LocalizedText name) {
        return new ProcedureStep(
                id, name, AdministrativeLevel.COMMUNE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the same step done at a level. */
    public ProcedureStep withLevel(AdministrativeLevel newLevel) {
        return new ProcedureStep(id, name, newLevel, unit, role, allotted);
    }

    /** Returns the same step done by a kind of unit. */
    public ProcedureStep withUnit(UnitKind newUnit) {
        return new ProcedureStep(id, name, level, Optional.of(newUnit), role, allotted);
    }

    /** Returns the same step with an allotted time. */
    public ProcedureStep withAllotted(Term newAllotted) {
        return new ProcedureStep(id, name, level, unit, role, Optional.of(newAllotted));
    }

    /** Tells whether the two are done by the same level, unit and role, so that nothing is handed over between them. */
    boolean isDoneWhere(ProcedureStep other) {
        return level == other.level && unit.equals(other.unit) && role.equals(other.role);
    }
}
