package org.commune4j.core.vietnam;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.lawtable.CountingTable;
import org.commune4j.core.lawtable.LimitTables;
import org.commune4j.core.procedure.ProcedureCode;

/**
 * How Vietnamese law counts time limits, the cut-off hours, and the limit of the first registration of land. A law book
 * already counts by {@link #POLICY}; pass it where you compute a {@link org.commune4j.core.deadline.Deadline} without
 * a dossier.
 *
 * <pre>{@code
 * OffsetDateTime received = OffsetDateTime.parse("2025-04-25T10:00:00+07:00");
 * Deadline due = Term.workingDays(3).from(received, Counting.of(VietnamCalendar.standard(), VietnamDeadlines.POLICY));
 * System.out.println(due.receipt().render(Locale.ENGLISH));      // each day: counted or not, why, by which text
 * }</pre>
 *
 * <p>The day of receipt is not counted, a last day that is off rolls to the next working day, and the last day ends at
 * 24:00: Articles 147 and 148 of the Civil Code. Where a limit depends on a fact of the dossier ({@link LimitFacts})
 * that is not known, the deadline is undetermined and has every candidate.
 */
public final class VietnamDeadlines {

    /**
     * The counting of the Civil Code (Arts 147 and 148). No text was found on receipt outside office hours and on a day
     * that was paused in part: these are defaults, and both lead to the earlier due date.
     */
    public static final CountingPolicy POLICY = Counted.BOTH.policy();

    /**
     * The apology one day before the due date, and one new appointment. Provincial rules of November 2025 agree on both, but bind
     * their own province only, and do not say whether a working day is meant: the default, for every province, is the earlier one.
     */
    public static final LateHandling LATE_HANDLING = Counted.BOTH.late();

    /** Civil status (hộ tịch): what is received after 15:00 and cannot be solved at once is returned on the next working day. */
    public static final CutOff CIVIL_STATUS_CUT_OFF = cutOff("civil-status");

    /** Certification (chứng thực): what is received after 15:00 is returned on the next working day. */
    public static final CutOff CERTIFICATION_CUT_OFF = cutOff("certification");

    /** Interlinked birth, residence and health card: what is received after 15:00 begins on the next working day. */
    public static final CutOff INTERLINKED_CUT_OFF = cutOff("interlinked");

    private static final ProcedureCode LAND_REGISTRATION = ProcedureCode.parse("1.013978");

    private VietnamDeadlines() {}

    /**
     * Returns the limit of the first registration of land (đăng ký đất đai lần đầu): 17 working days, 3 more with a
     * certificate, 10 more in disadvantaged areas.
     */
    public static TimeLimit landRegistration() {
        return Procedures.catalogue()
                .get(LAND_REGISTRATION, TwoTierModel.BEGINNING, Jurisdiction.NATIONAL)
                .timeLimit();
    }

    private static CutOff cutOff(String id) {
        return Objects.requireNonNull(CutOffs.BY_ID.get(id), id);
    }

    private static final class CutOffs {
        static final Map<String, CutOff> BY_ID = Tables.read(List.of(LimitTables.CUT_OFFS), LimitTables::cutOffs);
    }

    private static final class Counted {
        static final CountingTable.Counted BOTH = Tables.read(
                List.of(CountingTable.COUNTING),
                texts -> CountingTable.read(texts, CountingPolicy.DEFAULT, LateHandling.DEFAULT));
    }
}
