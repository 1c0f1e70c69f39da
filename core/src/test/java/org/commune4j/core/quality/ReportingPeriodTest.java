package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-09, 2025-09-01/2025-10-01, 2025-08, month 9 of 2025, tháng 9 năm 2025",
        "2025-12, 2025-12-01/2026-01-01, 2025-11, month 12 of 2025, tháng 12 năm 2025",
        "2025-Q1, 2025-01-01/2025-04-01, 2024-Q4, quarter 1 of 2025, quý 1 năm 2025",
        "2025-Q4, 2025-10-01/2026-01-01, 2025-Q3, quarter 4 of 2025, quý 4 năm 2025",
        "2025-6M, 2025-01-01/2025-07-01, 2024-6M, first 6 months of 2025, 6 tháng đầu năm 2025",
        "2026-9M, 2026-01-01/2026-10-01, 2025-9M, first 9 months of 2026, 9 tháng đầu năm 2026",
        "2025, 2025-01-01/2026-01-01, 2024, year 2025, năm 2025",
    })
    void calendarPeriods(String text, String range, String previous, String english, String vietnamese) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.range()).hasToString(range);
        assertThat(period.previous()).contains(ReportingPeriod.parse(previous));
        assertThat(period.message().render(Locale.ENGLISH)).isEqualTo(english);
        assertThat(period.message().render(Locale.forLanguageTag("vi"))).isEqualTo(vietnamese);
    }

    @Test
    void sinceADate() {
        ReportingPeriod since = ReportingPeriod.ofSince(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 15));

        assertThat(since)
                .hasToString("2025-07-01/2025-09-16")
                .isEqualTo(ReportingPeriod.parse("2025-07-01/2025-09-16"));
        assertThat(since.last()).isEqualTo(LocalDate.of(2025, 9, 15));
        assertThat(since.previous()).isEmpty();
        assertThat(since.message().render(Locale.ENGLISH)).isEqualTo("from 1 Jul 2025 to 15 Sep 2025");
    }

    @Test
    void factoriesAgreeWithTheText() {
        assertThat(ReportingPeriod.ofMonth(YearMonth.of(2025, 9))).isEqualTo(ReportingPeriod.parse("2025-09"));
        assertThat(ReportingPeriod.ofQuarter(2025, 3)).isEqualTo(ReportingPeriod.parse("2025-Q3"));
        assertThat(ReportingPeriod.ofFirstMonths(2025, 6)).isEqualTo(ReportingPeriod.parse("2025-6M"));
        assertThat(ReportingPeriod.ofFirstMonths(2025, 9))
                .isEqualTo(ReportingPeriod.parse("2025-9M"))
                .isNotEqualTo(ReportingPeriod.parse("2025-01-01/2025-10-01"));
        assertThat(ReportingPeriod.ofYear(2025)).isEqualTo(ReportingPeriod.parse("2025"));
        // a month is not the same as the same days since its first
        assertThat(ReportingPeriod.parse("2025-09-01/2025-10-01")).isNotEqualTo(ReportingPeriod.parse("2025-09"));
    }

    @ParameterizedTest(name = "D29: {0} is refused with the forms that there are")
    @ValueSource(
            strings = {
                "2025-Q5",
                "2025-13",
                "2026-13",
                "Q3/2025",
                "2025-3M",
                "2025-6m",
                "2025-07-01/..",
                "2025-07-01/2025-06-31",
                "since 2025",
                ""
            })
    void d29AnythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessageContainingAll("2025-09", "2025-Q3", "2025-6M", "2025-9M", "2025-07-01/2025-09-16", text);
    }

    @Test
    void noFifthQuarterAndNoSevenMonths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofQuarter(2025, 5))
                .withMessageContaining("1 to 4, but found 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofFirstMonths(2025, 7))
                .withMessageContaining("6 or 9 months");
    }
}
