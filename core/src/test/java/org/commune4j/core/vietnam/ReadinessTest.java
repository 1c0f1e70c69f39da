package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.commune.Readiness;
import org.commune4j.core.commune.ReadinessItem;
import org.commune4j.core.commune.ReadinessKind;
import org.commune4j.core.law.Jurisdiction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a host is told to settle before it starts. */
@SuppressWarnings("StringConcatToTextBlock") // tables read better line by line here
class ReadinessTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final Jurisdiction XA = Jurisdiction.ofCommune("51", "21400");
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final LocalDate TO = LocalDate.of(2027, 3, 31);

    private static List<String> subjects(LawBook law, ReadinessKind kind, LocalDate from, LocalDate to) {
        return law.readiness(XA, from, to).items(kind).stream()
                .map(ReadinessItem::subject)
                .toList();
    }

    private static LawBook with(String table, String text) {
        return LawFiles.read(Map.of(table, text), LAW).orThrow();
    }

    @Test
    @DisplayName("H2: the shipped law for a commune of Quảng Ngãi over the turn of the year 2026")
    void h2AHostIsToldWhatToSettleForItsPlaceAndDays() {
        Readiness readiness = LAW.readiness(XA, FROM, TO);

        assertThat(readiness.isReady()).isFalse();
        assertThat(subjects(LAW, ReadinessKind.LAW_ENDS, FROM, TO)).contains("60/2014/QH13", "151/2025/NĐ-CP");
        assertThat(subjects(LAW, ReadinessKind.OPEN_DECISION, FROM, TO))
                .as("the letter of October 2026 settles the days off of 2027")
                .isEmpty();
        assertThat(readiness.items(ReadinessKind.LAW_ENDS).stream()
                        .filter(item -> item.subject().equals("60/2014/QH13"))
                        .findFirst()
                        .orElseThrow()
                        .render(Locale.ENGLISH))
                .contains(
                        "is not in force after 28 Feb 2027; followed by 03/2026/QH16", "1.001193", "continuations.csv");
        assertThat(subjects(LAW, ReadinessKind.NO_VALUE, FROM, TO))
                .contains("staffing.vice-chairs.allotted", "staffing.office-deputies.allotted");
        assertThat(subjects(LAW, ReadinessKind.UNREAD_AMENDMENT, FROM, TO))
                .contains("118/2025/NĐ-CP", "150/2025/NĐ-CP");
        assertThat(subjects(LAW, ReadinessKind.UNVERIFIED_DEFAULT, FROM, TO)).contains("counting.csv", "rules.csv");
        assertThat(subjects(LAW, ReadinessKind.LEFT_TO_PROVINCE, FROM, TO)).contains("fees.csv", "procedures.csv");
        assertThat(readiness.render(Locale.ENGLISH))
                .as("land is for the province to say since 31 January 2026")
                .contains("a decision of the province is needed: 1.012753, 1.012796");
    }

    @Test
    void itemsAreSortedAndTheSameEachTime() {
        Readiness readiness = LAW.readiness(XA, FROM, TO);

        assertThat(readiness).isEqualTo(LAW.readiness(XA, FROM, TO)).hasSameHashCodeAs(LAW.readiness(XA, FROM, TO));
        assertThat(readiness.items()).extracting(ReadinessItem::kind).isSorted();
        assertThat(readiness.items()).allSatisfy(item -> {
            assertThat(LawFiles.names()).contains(item.table());
            for (String language : List.of("vi", "en")) {
                assertThat(item.render(Locale.forLanguageTag(language)))
                        .doesNotContain("READINESS-", "{")
                        .contains(".csv");
            }
        });
    }

    @Test
    void aTextEndsWithinTheDaysOrNot() {
        LocalDate last = LocalDate.of(2027, 2, 28);
        assertThat(subjects(LAW, ReadinessKind.LAW_ENDS, FROM, last)).doesNotContain("60/2014/QH13");
        assertThat(subjects(LAW, ReadinessKind.LAW_ENDS, FROM, last.plusDays(1)))
                .contains("60/2014/QH13");
        assertThat(subjects(LAW, ReadinessKind.LAW_ENDS, last.plusDays(10), last.plusDays(20)))
                .contains("60/2014/QH13");
    }

    @Test
    void whatAHostGivesIsNotListedAnyMore() {
        assertThat(subjects(
                        with("continuations.csv", "text,place,basis\n60/2014/QH13,province:51,PRACTICE\n"),
                        ReadinessKind.LAW_ENDS,
                        FROM,
                        TO))
                .doesNotContain("60/2014/QH13");
        assertThat(subjects(
                        with("continuations.csv", "text,place,basis\n60/2014/QH13,province:01,PRACTICE\n"),
                        ReadinessKind.LAW_ENDS,
                        FROM,
                        TO))
                .as("elsewhere")
                .contains("60/2014/QH13");
        assertThat(subjects(
                        with(
                                "parameter-values.csv",
                                "key,value,place,basis\nstaffing.vice-chairs.allotted,2,commune:51:21400,PRACTICE\n"),
                        ReadinessKind.NO_VALUE,
                        FROM,
                        TO))
                .doesNotContain("staffing.vice-chairs.allotted");
        assertThat(subjects(
                        with(
                                "amendments.csv",
                                "instrument,amendedBy,from,contentRead\n"
                                        + "150/2025/NĐ-CP,370/2025/NĐ-CP,2025-12-31,yes\n"),
                        ReadinessKind.UNREAD_AMENDMENT,
                        FROM,
                        TO))
                .doesNotContain("150/2025/NĐ-CP");
        LawBook counted = with(
                "counting.csv",
                "choice,value,basis,instrument,status\n" + "offHoursReceipt,AS_ARRIVED,LAW,91/2015/QH13,REPORTED\n");
        assertThat(counted.readiness(XA, FROM, TO).render(Locale.ENGLISH)).doesNotContain("offHoursReceipt");
        assertThat(LAW.readiness(XA, FROM, TO).render(Locale.ENGLISH)).contains("offHoursReceipt");
    }

    @Test
    void anOpenDecisionThatIsPastOrNearIsTold() {
        // The year after the last that is decided.
        LocalDate tet = LocalDate.of(2028, 1, 10);

        assertThat(subjects(LAW, ReadinessKind.OPEN_DECISION, tet, tet.plusDays(40)))
                .contains("2028/tet");
        assertThat(subjects(LAW, ReadinessKind.OPEN_DECISION, tet.plusDays(40), tet.plusDays(50)))
                .as("past, but dossiers of then may be under way")
                .contains("2028/tet");
        assertThat(subjects(LAW, ReadinessKind.OPEN_DECISION, tet.plusDays(150), tet.plusDays(160)))
                .doesNotContain("2028/tet");
    }

    @Test
    void daysThatEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> LAW.readiness(XA, TO, FROM)).isInstanceOf(IllegalArgumentException.class);
    }
}
