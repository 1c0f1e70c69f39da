package org.commune4j.core.vietnam;

import java.time.LocalDate;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.jspecify.annotations.Nullable;

/** The instruments that the calendar rests on. */
final class CalendarSources {

    /** The first year whose days follow the Labour Code of 2019; what ruled the years before was not read. */
    static final int FIRST_YEAR_OF_LABOUR_CODE = 2021;

    /** 24 November, a paid day off from 2026. */
    static final LegalReference CULTURE_DAY =
            LegalReference.of(Instruments.RESOLUTION_28_2026_QH16, SourceStatus.REPORTED);

    /** The day from which that resolution is in force; by then at the latest it was known. */
    static final LocalDate CULTURE_DAY_IN_FORCE = LocalDate.of(2026, 7, 1);

    private CalendarSources() {}

    static @Nullable LegalReference publicHolidays(int year) {
        return labourCode(year, "112", "1");
    }

    static @Nullable LegalReference compensation(int year) {
        return labourCode(year, "111", "3");
    }

    static @Nullable LegalReference yearlyDecision(int year) {
        return labourCode(year, "112", "3");
    }

    private static @Nullable LegalReference labourCode(int year, String article, String clause) {
        return year < FIRST_YEAR_OF_LABOUR_CODE
                ? null
                : LegalReference.of(
                        Instruments.LABOUR_CODE_2019, Provision.ofClause(article, clause), SourceStatus.VERIFIED);
    }

    /** Tells whether National Day has a second day off in the year. */
    static boolean hasSecondNationalDay(int year) {
        return year >= FIRST_YEAR_OF_LABOUR_CODE;
    }
}
