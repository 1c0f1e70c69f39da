package org.commune4j.core.vietnam;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.deadline.Choice;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;

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
    public static final CountingPolicy POLICY = CountingPolicy.builder()
            .firstDay(Choice.of(CountingPolicy.FirstDay.NOT_COUNTED, civilCode("147", "3")))
            .lastDayOff(Choice.of(CountingPolicy.LastDayOff.ROLLS, civilCode("148", "5")))
            .missingDay(Choice.of(CountingPolicy.MissingDay.LAST_OF_MONTH, civilCode("148", "3")))
            .dueTime(Choice.of(CountingPolicy.DueTime.END_OF_DAY, civilCode("148", "6")))
            .build();

    /**
     * The apology one day before the due date, and one new appointment. Provincial rules of November 2025 agree on both, but bind
     * their own province only, and do not say whether a working day is meant: the default, for every province, is the earlier one.
     */
    public static final LateHandling LATE_HANDLING = LateHandling.DEFAULT;

    /** The hour of the three cut-offs. */
    private static final LocalTime THREE_O_CLOCK = LocalTime.of(15, 0);

    /** Civil status (hộ tịch): what is received after 15:00 and cannot be solved at once is returned on the next working day. */
    public static final CutOff CIVIL_STATUS_CUT_OFF = CutOff.of(
            THREE_O_CLOCK,
            CutOff.CutOffEffect.RESULT_MOVES,
            LegalReference.of(
                    Instruments.LAW_ON_CIVIL_STATUS_2014, Provision.ofClause("5", "3"), SourceStatus.VERIFIED));

    /** Certification (chứng thực): what is received after 15:00 is returned on the next working day. */
    public static final CutOff CERTIFICATION_CUT_OFF = CutOff.of(
            THREE_O_CLOCK,
            CutOff.CutOffEffect.RESULT_MOVES,
            LegalReference.of(Instruments.DECREE_23_2015, Provision.ofArticle("7"), SourceStatus.VERIFIED));

    /** Interlinked birth, residence and health card: what is received after 15:00 begins on the next working day. */
    public static final CutOff INTERLINKED_CUT_OFF = CutOff.of(
            THREE_O_CLOCK,
            CutOff.CutOffEffect.START_MOVES,
            LegalReference.of(Instruments.DECREE_63_2024, Provision.ofArticle("7"), SourceStatus.REPORTED));

    /**
     * First registration of land (đăng ký đất đai lần đầu): 17 working days, 3 more with a certificate, 10 more in
     * disadvantaged areas.
     */
    public static final TimeLimit LAND_REGISTRATION = landRegistration();

    private VietnamDeadlines() {}

    private static TimeLimit landRegistration() {
        LegalReference annex = LegalReference.of(
                Instruments.DECREE_151_2025, Provision.ofAnnex("I, Part V, A.II"), SourceStatus.REPORTED);
        List<LimitCase> cases = new ArrayList<>();
        for (boolean hard : new boolean[] {false, true}) {
            for (boolean certificate : new boolean[] {false, true}) {
                int days = 17 + (certificate ? 3 : 0) + (hard ? 10 : 0);
                cases.add(LimitCase.builder()
                        .label(LocalizedText.of(
                                (certificate ? "đăng ký và cấp giấy chứng nhận" : "chỉ đăng ký")
                                        + (hard ? ", vùng khó khăn" : ""),
                                (certificate ? "registration with certificate" : "registration alone")
                                        + (hard ? ", disadvantaged area" : "")))
                        .putWhen(LimitFacts.CERTIFICATE, certificate)
                        .putWhen(LimitFacts.HARD_AREA, hard)
                        .term(Term.workingDays(days))
                        .reference(annex)
                        .build());
            }
        }
        return TimeLimit.of(cases);
    }

    private static LegalReference civilCode(String article, String clause) {
        return LegalReference.of(
                Instruments.CIVIL_CODE_2015, Provision.ofClause(article, clause), SourceStatus.VERIFIED);
    }
}
