package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.LimitSelection;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.SupplementRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The day before, the day of and the day after each change of law from July 2025 to November 2026. What is expected was typed
 * from the texts, not from the tables: a line says what the law of that day is, where it stands and how sure the reading is.
 */
class LawOfTodayTest {

    private static Optional<Procedure> procedure(String code, LocalDate day) {
        return Procedures.catalogue().find(ProcedureCode.parse(code), day);
    }

    private static CaseFacts facts(@Nullable String text) {
        CaseFacts facts = CaseFacts.UNKNOWN;
        for (String fact : text == null ? List.<String>of() : words(text)) {
            facts = facts.with(fact.substring(0, fact.indexOf('=')), fact.endsWith("=yes"));
        }
        return facts;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static String words(LimitCase one) {
        return one.term() + one.reference().map(where -> "; " + where).orElse("");
    }

    /** A term is certain; what begins with a question mark is undetermined, with what it may be. */
    @ParameterizedTest(name = "{0} on {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # Decree 217/2026 Art. 54 from 1 July 2026; before it what the portal shows under Decree 175/2024
            1.013225 | 2026-06-30 | private-house=yes | 15 calendar-days; 56/QĐ-BXD (REPORTED)
            1.013225 | 2026-06-30 | private-house=no  | 20 calendar-days; 56/QĐ-BXD (REPORTED)
            1.013225 | 2026-07-01 | private-house=yes | 7 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)
            1.013225 | 2026-07-01 | private-house=no  | 10 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)
            1.013225 | 2026-07-02 | private-house=no  | 10 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)
            1.013225 | 2026-07-02 |                   | ? 10 working-days, 7 working-days
            1.013226 | 2026-06-30 |                   | no procedure
            1.013226 | 2026-07-01 | private-house=no  | 9 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)
            1.013226 | 2026-07-01 | private-house=yes | 7 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)
            1.013229 | 2026-07-01 | private-house=no  | 9 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)
            1.013229 | 2026-07-02 | private-house=yes | 7 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)
            1.013227 | 2026-06-30 |                   | 5 working-days; 56/QĐ-BXD (REPORTED)
            1.013227 | 2026-07-01 |                   | 5 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)
            1.013228 | 2026-07-02 |                   | 5 working-days; 217/2026/NĐ-CP Art. 54(1)(b) (VERIFIED)

            # Decree 49/2026 Art. 16(3), 31 January 2026: six land procedures are the province's; disputes stay
            1.013978 | 2026-01-30 | certificate=no hard-area=no   | 17 working-days; 151/2025/NĐ-CP Annex I, Part V, A.II (REPORTED)
            1.013978 | 2026-01-30 | certificate=yes hard-area=yes | 30 working-days; 151/2025/NĐ-CP Annex I, Part V, A.II (REPORTED)
            1.013978 | 2026-01-31 | certificate=no hard-area=no   | no procedure
            1.013978 | 2026-02-01 | certificate=no hard-area=no   | no procedure
            1.012753 | 2026-01-30 | certificate=yes hard-area=no  | 20 working-days; 151/2025/NĐ-CP Annex I, Part V, A.II (REPORTED)
            1.012753 | 2026-01-31 | certificate=yes hard-area=no  | no procedure
            1.012796 | 2026-01-30 |                               | 8 working-days; 2304/QĐ-BNNMT (REPORTED)
            1.012796 | 2026-01-31 |                               | no procedure
            1.012817 | 2026-01-31 | hard-area=no                  | no procedure
            1.013949 | 2026-01-31 |                               | no procedure
            1.013979 | 2026-01-31 | hard-area=no                  | no procedure
            1.013967 | 2026-01-30 | hard-area=no                  | 45 calendar-days; 151/2025/NĐ-CP Annex I, Part VIII (REPORTED)
            1.013967 | 2026-01-31 | hard-area=no                  | 45 calendar-days; 151/2025/NĐ-CP Annex I, Part VIII (REPORTED)
            1.013967 | 2026-02-01 | hard-area=yes                 | 55 calendar-days; 151/2025/NĐ-CP Annex I, Part VIII (UNVERIFIED)
            1.012812 | 2025-09-15 | hard-area=yes                 | 30 calendar-days; 31/2024/QH15 Art. 235(2)(c) (REPORTED)
            1.012812 | 2026-02-01 |                               | 30 calendar-days; 31/2024/QH15 Art. 235(2)(c) (REPORTED)

            # Decree 301/2026 from 1 September 2026; before it Decree 63/2024
            2.000986 | 2026-08-31 | verification=no                    | 3 working-days; 63/2024/NĐ-CP Art. 7 (REPORTED)
            2.000986 | 2026-09-01 | verification=no identity-card=no   | 3 working-days; 301/2026/NĐ-CP Art. 8 (VERIFIED)
            2.000986 | 2026-09-02 | verification=yes identity-card=no  | 5 working-days; 301/2026/NĐ-CP Art. 8 (VERIFIED)
            2.000986 | 2026-09-02 | verification=no identity-card=yes  | 5 working-days; 301/2026/NĐ-CP Art. 8 (VERIFIED)

            # Civil status: Law 60/2014, Decree 123/2015, Decree 120/2025
            1.004859 | 2025-09-15 | completion=yes                  | same-day; 60/2014/QH13 Art. 29(2) (VERIFIED)
            1.004859 | 2025-09-15 | completion=no verification=no   | 3 working-days; 60/2014/QH13 Art. 28(2) (VERIFIED)
            1.004859 | 2025-09-15 | completion=no verification=yes  | 6 working-days; 60/2014/QH13 Art. 28(2) (VERIFIED)
            1.004859 | 2025-09-15 | verification=no                 | ? same-day, 3 working-days
            1.000656 | 2025-09-15 | verification=yes                | same-day; 60/2014/QH13 Art. 34(2) (VERIFIED)
            1.004837 | 2025-09-15 |                                 | 3 working-days; 60/2014/QH13 Art. 20(2) (VERIFIED)
            1.004873 | 2026-11-30 |                                 | 3 working-days; 123/2015/NĐ-CP Art. 22(3) (REPORTED)
            1.004884 | 2026-11-30 |                                 | 5 working-days; 163/QĐ-BTP (REPORTED)
            2.000806 | 2026-11-30 | verification=no                 | 5 working-days; 120/2025/NĐ-CP Annex I(1) (VERIFIED)
            2.000806 | 2026-11-30 | verification=yes                | 10 working-days; 120/2025/NĐ-CP Annex I(1) (VERIFIED)
            1.004746 | 2026-11-30 |                                 | ?
            2.001263 | 2026-11-30 |                                 | 30 calendar-days; 52/2010/QH12 Art. 19(2) (VERIFIED)

            # Certification: Decree 23/2015 Arts 7, 21, 37
            2.000815 | 2026-11-30 | complex-papers=no  | same-day; 23/2015/NĐ-CP Art. 7 (VERIFIED)
            2.000815 | 2026-11-30 | complex-papers=yes | 2 working-days; 23/2015/NĐ-CP Art. 21 (VERIFIED)
            2.000908 | 2025-10-30 |                    | same-day; 23/2015/NĐ-CP Art. 7 (VERIFIED)
            2.000908 | 2025-10-31 |                    | same-day; 23/2015/NĐ-CP Art. 7 (VERIFIED)
            2.001035 | 2026-11-30 |                    | 2 working-days; 23/2015/NĐ-CP Art. 37 (VERIFIED)
            2.001019 | 2025-09-15 |                    | 2 working-days; 23/2015/NĐ-CP Art. 37 (VERIFIED)
            2.001016 | 2026-11-30 |                    | 2 working-days; 23/2015/NĐ-CP Art. 37 (VERIFIED)
            2.001406 | 2026-11-30 |                    | 2 working-days; 23/2015/NĐ-CP Art. 37 (VERIFIED)

            # Residence: Law 68/2020; deletion by Decree 58/2026 from 15 March 2026
            1.004222 | 2026-11-30 |  | 7 working-days; 68/2020/QH14 Art. 22(3) (REPORTED)
            1.010038 | 2026-11-30 |  | 5 working-days; 68/2020/QH14 Art. 25(3)(b) (REPORTED)
            1.004194 | 2026-11-30 |  | 3 working-days; 68/2020/QH14 Art. 28 (REPORTED)
            1.010041 | 2026-06-30 | second-portal-limit=no  | 1 working-days; 9354/QĐ-BCA-C06 (REPORTED)
            1.010041 | 2026-06-30 | second-portal-limit=yes | 3 working-days; 9354/QĐ-BCA-C06 (REPORTED)
            1.010041 | 2026-07-01 | in-population-database=yes | 0.5 working-days; 116/2026/TT-BCA Art. 16(4) (VERIFIED)
            1.010041 | 2026-07-01 | in-population-database=no in-residence-database=no | 3 working-days; 116/2026/TT-BCA Art. 16(4) (VERIFIED)
            1.010041 | 2026-07-02 | in-population-database=no in-residence-database=yes | ?
            1.010041 | 2026-07-02 | in-residence-database=yes | ? 0.5 working-days
            1.010041 | 2026-07-02 |  | ? 0.5 working-days, 3 working-days
            1.003197 | 2026-03-14 |  | 5 working-days; 1523/QĐ-BCA-C06 (REPORTED)
            1.003197 | 2026-03-15 |  | 5 working-days; 58/2026/NĐ-CP Art. 4 (VERIFIED)
            1.003197 | 2026-03-16 |  | 5 working-days; 58/2026/NĐ-CP Art. 4 (VERIFIED)

            # Social assistance: Circular 01/2019, Decree 176/2025, Decree 335/2026 from 5 October 2026
            1.001699 | 2026-11-30 | medical-council=no     | 25 working-days; 01/2019/TT-BLĐTBXH Art. 5(2) (VERIFIED)
            1.001699 | 2026-11-30 | medical-council=yes    | ?
            1.001699 | 2026-11-30 |                        | ? 25 working-days
            1.001653 | 2026-11-30 | disability-changed=no  | 5 working-days; 01/2019/TT-BLĐTBXH Art. 9(2) (VERIFIED)
            1.001653 | 2026-11-30 | disability-changed=yes | 25 working-days; 01/2019/TT-BLĐTBXH Art. 8(2) (VERIFIED)
            1.014027 | 2026-10-04 |                        | 10 working-days; 176/2025/NĐ-CP Art. 4(1)(b) (REPORTED)
            1.014027 | 2026-10-05 |                        | 7 working-days; 335/2026/NĐ-CP (REPORTED)
            1.014027 | 2026-10-06 |                        | 7 working-days; 335/2026/NĐ-CP (REPORTED)
            1.001776 | 2026-11-30 |                        | ?
            2.001088 | 2026-07-17 |                        | ?
            2.001088 | 2026-07-18 |                        | no procedure
            1.001662 | 2026-11-30 |                        | 7 working-days; 131/2025/NĐ-CP Art. 23 (REPORTED)
            """)
    void theLimitOfAProcedureIsThatOfTheDay(String code, LocalDate day, @Nullable String facts, String expected) {
        String found = procedure(code, day)
                .map(procedure -> {
                    LimitSelection selection = procedure.timeLimit().select(facts(facts));
                    return selection
                            .found()
                            .map(LawOfTodayTest::words)
                            .orElseGet(() -> ("? "
                                            + selection.candidates().stream()
                                                    .map(one -> one.term().toString())
                                                    .distinct()
                                                    .collect(Collectors.joining(", ")))
                                    .strip());
                })
                .orElse("no procedure");
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1.013225 | 2026-06-30 | 56/QĐ-BXD       | ONLINE POSTAL DIRECT
            1.013225 | 2026-07-01 | 1077/QĐ-BXD     | ONLINE
            1.013227 | 2026-07-02 | 1077/QĐ-BXD     | ONLINE
            1.010041 | 2026-06-30 | 9354/QĐ-BCA-C06 | ONLINE
            1.010041 | 2026-07-01 | 116/2026/TT-BCA | ONLINE DIRECT
            2.001035 | 2025-10-30 | 858/QĐ-BTP      | ONLINE POSTAL DIRECT
            2.001035 | 2025-10-31 | 3152/QĐ-BTP     | ONLINE POSTAL DIRECT
            2.000884 | 2025-11-01 | 3152/QĐ-BTP     | DIRECT
            2.000986 | 2026-08-31 | QĐ/0001-BTP     | DIRECT
            2.000986 | 2026-09-01 | 301/2026/NĐ-CP  | ONLINE
            """)
    void aProcedureIsPublishedAndOfferedAsOfTheDay(String code, LocalDate day, String publishedBy, String channels) {
        Procedure procedure = procedure(code, day).orElseThrow();

        assertThat(procedure.publishedBy().map(LegalReference::instrument).map(Instrument::number))
                .contains(publishedBy);
        assertThat(procedure.channels()).map(Channel::code).containsExactlyElementsOf(words(channels));
    }

    /** Circular 75/2022/TT-BTC. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "1.004222, ONLINE, 10000",
        "1.004222, DIRECT, 20000",
        "1.004194, ONLINE, 7000",
        "1.004194, DIRECT, 15000",
        "1.002755, ONLINE, 7000",
        "1.002755, DIRECT, 15000",
        "1.010038, ONLINE, 5000",
        "1.010038, DIRECT, 10000"
    })
    void residenceCostsWhatTheCircularSays(String code, String channel, String amount) {
        LocalDate day = LocalDate.of(2026, 8, 14);
        Fee fee =
                procedure(code, day).orElseThrow().findFee(Channel.of(channel)).orElseThrow();

        assertThat(fee.amount(1, day).orElseThrow()).isEqualByComparingTo(amount);
        assertThat(fee.reference()).map(LegalReference::toString).contains("75/2022/TT-BTC (VERIFIED)");
    }

    /** Resolution 66.22/2026/NQ-CP: digital citizens pay nothing from 15 August 2026 to 28 February 2027. */
    @ParameterizedTest(name = "{0} {1} on {2}: {3}, others {4}")
    @CsvSource({
        "1.004222, ONLINE, 2026-08-14, 10000, 10000",
        "1.004222, ONLINE, 2026-08-15, 0, 10000",
        "1.004222, DIRECT, 2026-08-16, 20000, 20000",
        "1.004194, ONLINE, 2026-08-16, 0, 7000",
        "1.002755, ONLINE, 2027-02-28, 0, 7000",
        "1.002755, ONLINE, 2027-03-01, 7000, 7000",
        "1.010038, ONLINE, 2027-02-28, 0, 5000",
        "2.000635, ONLINE, 2026-08-15, 0, 8000",
        "1.014063, ONLINE, 2026-08-14, 25000, 25000",
        "1.014063, ONLINE, 2026-08-15, 0, 25000",
        "1.014063, ONLINE, 2027-01-01, 0, 50000",
        "1.004873, ONLINE, 2026-08-14, not given, not given",
        "1.004873, ONLINE, 2026-08-15, 0, not given",
        "1.004746, ONLINE, 2027-02-28, 0, not given"
    })
    void digitalCitizensPayNothing(String code, String channel, LocalDate day, String claimed, String others) {
        Fee fee =
                procedure(code, day).orElseThrow().findFee(Channel.of(channel)).orElseThrow();

        assertThat(amount(fee.amount(1, day, Set.of("66.22/2026/NQ-CP")))).isEqualTo(claimed);
        assertThat(amount(fee.amount(1, day))).isEqualTo(others);
    }

    private static String amount(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("not given");
    }

    /** The records of the portal of 18 July 2026; of the others the level is not known. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            FULL    : 1.003197 1.004194 1.010041 2.001159 1.001662
            PARTIAL : 1.001193 1.000894 1.000656 1.001022 1.004873 1.004859 1.004837 1.004845 1.004884 1.004746
            PARTIAL : 2.000528 2.000806 2.000635 2.002516 1.004222 1.002755 1.010038 1.013225 1.013227 1.013228
            UNKNOWN : 2.000986 2.000815 1.014061 1.001612 1.012812 1.011607 1.013274
            """)
    void theOnlineLevelIsThatOfThePortal(String level, String codes) {
        for (String code : words(codes)) {
            Procedure procedure = procedure(code, LocalDate.of(2026, 7, 18)).orElseThrow();
            assertThat(procedure.onlineLevel().map(OnlineLevel::name).orElse("UNKNOWN"))
                    .as(code)
                    .isEqualTo(level);
            // Whether a reason was published is not in them.
            assertThat(procedure.onlineRestriction().stream().toList())
                    .as(code)
                    .isEqualTo(level.equals("PARTIAL") ? List.of(OnlineRestrictions.NOT_KNOWN) : List.of());
        }
    }

    /** What cited texts say of their last day. Decrees 118 and 150 have none. */
    @ParameterizedTest(name = "{0} ends before {1}")
    @CsvSource(delimiter = '|', textBlock = """
            60/2014/QH13     | 2027-03-01
            120/2025/NĐ-CP   | 2027-03-01
            122/2025/NĐ-CP   | 2027-03-01
            124/2025/NĐ-CP   | 2027-03-01
            125/2025/NĐ-CP   | 2027-03-01
            127/2025/NĐ-CP   | 2027-03-01
            140/2025/NĐ-CP   | 2027-03-01
            151/2025/NĐ-CP   | 2027-03-01
            66.7/2025/NQ-CP  | 2027-03-01
            66.16/2026/NQ-CP | 2027-03-01
            66.18/2026/NQ-CP | 2027-03-01
            66.19/2026/NQ-CP | 2027-03-01
            66.22/2026/NQ-CP | 2027-03-01
            175/2024/NĐ-CP   | 2026-07-01
            20/2021/NĐ-CP    | 2026-10-05
            118/2025/NĐ-CP   |
            150/2025/NĐ-CP   |
            147/2025/NĐ-CP   |
            63/2024/NĐ-CP    |
            72/2025/QH15     |
            """)
    void anInstrumentEndsWhereItsTextSaysSo(String number, @Nullable LocalDate end) {
        assertThat(Tables.instruments().get(number))
                .isNotNull()
                .satisfies(instrument -> assertThat(instrument.validity().end()).isEqualTo(Optional.ofNullable(end)));
    }

    @ParameterizedTest(name = "{0} by {1} from {2}, read: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            118/2025/NĐ-CP | 367/2025/NĐ-CP | 2025-12-31 | no
            118/2025/NĐ-CP | 309/2026/NĐ-CP | 2026-08-05 | yes
            63/2024/NĐ-CP  | 301/2026/NĐ-CP | 2026-09-01 | yes
            23/2015/NĐ-CP  | 280/2025/NĐ-CP | 2025-11-01 | no
            45/2020/NĐ-CP  | 310/2026/NĐ-CP | 2026-08-05 | no
            123/2015/NĐ-CP | 18/2026/NĐ-CP  | 2026-01-14 | no
            10/2025/TT-BNV | 06/2026/TT-BNV | 2026-06-15 | yes
            151/2025/NĐ-CP | 49/2026/NĐ-CP  | 2026-01-31 | yes
            140/2025/NĐ-CP | 217/2026/NĐ-CP | 2026-07-01 | yes
            154/2024/NĐ-CP | 58/2026/NĐ-CP  | 2026-03-15 | yes
            68/2020/QH14   | 118/2025/QH15  | 2026-07-01 | no
            150/2025/NĐ-CP | 370/2025/NĐ-CP | 2025-12-31 | no
            """)
    void anInstrumentIsAmendedFromTheDayOfTheAmendment(String number, String by, LocalDate from, String read) {
        Instrument instrument = Tables.instruments().get(number);
        List<Amendment> amendments = instrument.amendments().stream()
                .filter(one -> one.instrument().equals(by))
                .toList();

        assertThat(amendments)
                .isNotEmpty()
                .allMatch(one -> one.effectiveFrom().equals(from) && one.contentRead() == read.equals("yes"));
        assertThat(instrument.unreadAmendments(from.minusDays(1))).doesNotContainAnyElementsOf(amendments);
        for (LocalDate day : List.of(from, from.plusDays(1))) {
            assertThat(instrument.unreadAmendments(day).containsAll(amendments)).isEqualTo(read.equals("no"));
        }
    }

    /** Decree 301/2026 Art. 8(1)(b); Decree 217/2026 Art. 54(2) and (3), which do not say whether the clock stops; before them what the portal showed. */
    @ParameterizedTest(name = "{0} on {1}: within {2}, {3} request(s), answered within {4}; stops the clock: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            1.013225 | 2026-06-30 | {}=7 working-days | 1 | | YES
            1.013225 | 2026-07-01 | {private-house=false}=5 working-days {private-house=true}=3 working-days | 1 | 2 working-days | UNKNOWN
            1.013226 | 2026-07-02 | {private-house=false}=5 working-days {private-house=true}=3 working-days | 1 | 2 working-days | UNKNOWN
            1.013229 | 2026-07-02 | {private-house=false}=5 working-days {private-house=true}=3 working-days | 1 | 2 working-days | UNKNOWN
            1.013227 | 2026-07-01 | {}=2 working-days | 1 | 1 working-days | UNKNOWN
            1.013228 | 2026-07-01 | {}=2 working-days | 1 | 1 working-days | UNKNOWN
            2.000986 | 2026-09-01 | {}=24 hours       |   | 7 working-days | YES
            """)
    void aSupplementIsAskedForAsTheTextOfTheDaySays(
            String code,
            LocalDate day,
            String within,
            @Nullable Integer most,
            @Nullable String answer,
            SupplementRule.StopsClock stops) {
        SupplementRule rule = procedure(code, day).orElseThrow().supplements().orElseThrow();

        assertThat(rule.within().cases().stream()
                        .map(one -> one.when() + "=" + one.term())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(within);
        assertThat(rule.stopsClock()).isEqualTo(stops);
        assertThat(rule.mostRequests()).isEqualTo(Optional.ofNullable(most));
        assertThat(rule.answerWithin().map(Term::toString)).isEqualTo(Optional.ofNullable(answer));
    }
}
