package org.commune4j.core.reform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.time.DateRange;

/**
 * The time limits of all procedures that communes carry out are cut by a share, each case rounded up to whole units of its
 * term: no case loses more than the share, and a limit of one day stays. What is due within the day of receipt or never stays
 * as well. Immutable and thread-safe.
 */
public final class CutTimeLimits extends Change {

    private final int percent;
    private final LocalDate date;

    private CutTimeLimits(int percent, LocalDate date) {
        super("CUT_TIME_LIMITS", DateRange.from(date), List.of(percent, date));
        this.percent = percent;
        this.date = date;
    }

    /**
     * Creates the cut of all time limits, from the date on.
     *
     * @param percent how much is cut, 1 to 99
     * @throws IllegalArgumentException if the share is none of these
     */
    public static CutTimeLimits of(int percent, LocalDate date) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException(
                    "Time limits are cut by 1 to 99 percent, but found " + percent + "; end a procedure instead");
        }
        return new CutTimeLimits(percent, date);
    }

    /** Returns how much is cut, 1 to 99. */
    public int percent() {
        return percent;
    }

    /** Returns the first day. */
    public LocalDate date() {
        return date;
    }

    @Override
    void apply(Draft draft) {
        ProcedureDraft procedures = draft.procedures();
        draft.reads(Touched.PROCEDURES, "");
        procedures
                .versions()
                .where(version -> true)
                .forEach(version ->
                        draft.reads(Touched.PROCEDURE, Versions.of(version).toString()));
        Predicate<Procedure> ofCommunes = version -> version.levels().contains(AdministrativeLevel.COMMUNE);
        procedures
                .versions()
                .from(date, ofCommunes.and(version -> !cut(version, draft).equals(version)))
                .forEach(version ->
                        draft.writes(Touched.PROCEDURE, Versions.of(version).toString()));
        procedures.change(date, ofCommunes, version -> cut(version, draft));
    }

    private Procedure cut(Procedure procedure, Draft draft) {
        List<LimitCase> cases = procedure.timeLimit().cases().stream()
                .map(one -> cut(one, draft))
                .toList();
        return cases.equals(procedure.timeLimit().cases())
                ? procedure
                : procedure.toBuilder().timeLimit(TimeLimit.of(cases)).build();
    }

    private LimitCase cut(LimitCase one, Draft draft) {
        BigDecimal before = one.term().amount();
        BigDecimal amount = before.multiply(BigDecimal.valueOf(100L - percent))
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING);
        // Half a day is not rounded up to a day.
        if (amount.compareTo(before) >= 0) {
            return one;
        }
        return LimitCase.builder()
                .from(one)
                .term(Term.of(amount, one.term().unit()))
                .reference(draft.reference())
                .build();
    }
}
