package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.commune4j.core.calendar.DayKind;
import org.commune4j.core.calendar.DayStatus;
import org.commune4j.core.calendar.Notice;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.VietnamCalendar;
import org.junit.jupiter.api.Test;

class CalendarDocumentTest {

    /** An invented notice, merged into the calendar as it was before the letter of 2 October 2026. */
    private static final String NOTICE = """
            {
              "reference": { "instrument": "0000/TB-TEST", "status": "REPORTED" },
              "announcedOn": "2026-12-01",
              "decisions": [
                {
                  "occasion": "2027/tet",
                  "label": { "vi": "2 ngày cuối năm và 3 ngày đầu năm", "en": "2 days before and 3 days from New Year" },
                  "holidays": [
                    { "date": "2027-02-04", "name": { "vi": "Tết Nguyên đán", "en": "Lunar New Year" } },
                    { "date": "2027-02-05", "name": { "vi": "Tết Nguyên đán", "en": "Lunar New Year" } },
                    { "date": "2027-02-06", "name": { "vi": "Tết Nguyên đán", "en": "Lunar New Year" } },
                    { "date": "2027-02-07", "name": { "vi": "Tết Nguyên đán", "en": "Lunar New Year" } },
                    { "date": "2027-02-08", "name": { "vi": "Tết Nguyên đán", "en": "Lunar New Year" } }
                  ]
                },
                {
                  "occasion": "2026/swap-11-23",
                  "label": { "vi": "nghỉ 23/11, làm bù 28/11", "en": "23 November off, 28 November worked" },
                  "swaps": [ { "dayOff": "2026-11-23", "dayWorked": "2026-11-28" } ]
                }
              ],
              "holidays": [
                { "date": "2027-06-04", "name": { "vi": "Ngày thành lập", "en": "Founding day" }, "compensated": false }
              ]
            }
            """;

    private static final WorkCalendar BEFORE = VietnamCalendar.standard().knownOn(LocalDate.of(2026, 10, 1));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aNoticeIsReadAndMerged() {
        Notice notice = CommuneJson.strict().read(Notice.class, NOTICE).orThrow();
        WorkCalendar calendar = BEFORE.merge(notice).orThrow();

        assertThat(calendar.plus(day("2027-01-20"), 15)).isEqualTo(day("2027-02-17"));
        assertThat(calendar.openDecisions(DateRange.of(day("2026-11-01"), day("2027-06-01"))))
                .isEmpty();
        DayStatus first = calendar.status(day("2027-02-04"));
        assertThat(first.reference()).hasToString("Optional[0000/TB-TEST (REPORTED)]");
        assertThat(first.sourceStatus()).isEqualTo(SourceStatus.REPORTED);
        DayStatus compensatory = calendar.status(day("2027-02-10"));
        assertThat(compensatory.kind()).isEqualTo(DayKind.COMPENSATORY);
        assertThat(compensatory.reference()).hasToString("Optional[45/2019/QH14 Art. 111(3) (VERIFIED)]");
        assertThat(calendar.status(day("2026-11-28")).kind()).isEqualTo(DayKind.SWAPPED_IN);
        assertThat(calendar.isWorkingDay(day("2027-06-04"))).isFalse();
        // Known from the day of its announcement on, not before.
        assertThat(calendar.knownOn(day("2026-11-30")).status(day("2027-02-04")).isOpen())
                .isTrue();
        assertThat(calendar.knownOn(day("2026-12-01")).status(day("2027-02-04")).isOpen())
                .isFalse();
    }

    @Test
    void aNoticeIsWrittenAsItWasRead() {
        CommuneJson json = CommuneJson.strict();
        Notice notice = json.read(Notice.class, NOTICE).orThrow();
        assertThat(json.read(Notice.class, json.write(notice)).orThrow()).isEqualTo(notice);
    }

    @Test
    void everythingWrongWithANoticeIsToldAtOnce() {
        String wrong = NOTICE.replace("2027-02-05", "2027-02-30").replace("\"dayWorked\"", "\"dayWork\"");
        assertThat(CommuneJson.strict().read(Notice.class, wrong).problems())
                .extracting(problem -> problem.pointer().toString())
                .contains(
                        "/decisions/0/holidays/1/date",
                        "/decisions/1/swaps/0/dayWork",
                        "/decisions/1/swaps/0/dayWorked");
        Notice contradictory = CommuneJson.strict()
                .read(Notice.class, NOTICE.replace("2026-11-28", "2026-11-27").replace("2027-06-04", "2027-04-30"))
                .orThrow();
        assertThat(BEFORE.merge(contradictory).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "CALENDAR-003 /decisions/1/swaps/0/dayWorked", "CALENDAR-004 /holidays/0/date");
    }
}
