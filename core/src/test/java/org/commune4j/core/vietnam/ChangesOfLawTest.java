package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Charge;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of a dossier that is under way when the law changes, of acts of before, of fees, tasks and counting whose law has ended: the
 * law as it ships, asked on the day before a change, on the day and on the day after it.
 */
@SuppressWarnings("StringConcatToTextBlock") // tables read better line by line here
class ChangesOfLawTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final Jurisdiction XA = Jurisdiction.ofCommune("51", "21400");
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);

    private static OffsetDateTime at(String day) {
        return OffsetDateTime.parse(day + "T10:00:00+07:00");
    }

    private static LawBook with(String table, String text) {
        return LawFiles.read(Map.of(table, text), LAW).orThrow();
    }

    private static DossierEvent received(String day) {
        return DossierEvent.of(DossierEventKind.RECEIVED, at(day));
    }

    private static Dossier.Builder dossier(String code, DossierEvent... events) {
        return Dossier.builder("D-1", ProcedureCode.parse(code)).place(XA).events(List.of(events));
    }

    private static Dossier.Builder facts(Dossier.Builder dossier, @Nullable String facts) {
        for (String fact : facts == null ? new String[0] : facts.split(" ", -1)) {
            dossier.fact(fact.substring(0, fact.indexOf('=')), fact.endsWith("=yes"));
        }
        return dossier;
    }

    /** The term, or what it may be; "former" where the law has ended, "none" where nothing is known. */
    private static String term(Optional<Deadline> deadline) {
        if (deadline.isEmpty()) {
            return "none";
        }
        Deadline due = deadline.get();
        return due.term()
                .map(Object::toString)
                .orElseGet(() -> (due.isFormer() ? "former " : "either ")
                        + due.candidates().stream()
                                .map(one -> one.term().orElseThrow().toString())
                                .collect(Collectors.joining(", ")))
                .strip();
    }

    // ---------------------------------------------------------------- dossiers under way

    @ParameterizedTest(name = "{0} filed {1}, received {2}, on {3} {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # Decree 217/2026 Art. 76(19): what was filed before 1 July 2026 continues under Decree 175/2024
            1.013225 | 2026-06-30 | 2026-06-30 | 2026-06-30 | private-house=yes | 15 calendar-days
            1.013225 | 2026-06-30 | 2026-06-30 | 2026-07-01 | private-house=yes | 15 calendar-days
            1.013225 | 2026-06-30 | 2026-06-30 | 2026-07-02 | private-house=no  | 20 calendar-days
            1.013225 | 2026-06-30 | 2026-07-01 | 2026-07-02 | private-house=yes | 15 calendar-days
            1.013225 | 2026-07-01 | 2026-07-01 | 2026-07-02 | private-house=yes | 7 working-days
            1.013225 | 2026-07-01 | 2026-07-03 | 2026-07-06 | private-house=no  | 10 working-days
            1.013227 | 2026-06-30 | 2026-07-02 | 2026-07-02 |                   | 5 working-days
            # of what Decree 175/2024 says of them nothing ships: not the limit of the new decree
            1.013226 | 2026-06-30 | 2026-07-02 | 2026-07-02 | private-house=yes | former
            1.013226 | 2026-07-01 | 2026-07-02 | 2026-07-02 | private-house=yes | 7 working-days
            1.013229 | 2026-06-30 | 2026-07-01 | 2026-07-01 | private-house=no  | former

            # Decree 301/2026 Art. 18(1): received before 1 September 2026, by the former law unless the applicant asks
            2.000986 |            | 2026-08-31 | 2026-08-31 | verification=no | 3 working-days
            2.000986 |            | 2026-08-31 | 2026-09-01 | verification=no new-law-requested=no | 3 working-days
            2.000986 |            | 2026-08-31 | 2026-09-03 | verification=no new-law-requested=yes identity-card=yes | 5 working-days
            2.000986 |            | 2026-08-31 | 2026-09-03 | verification=no identity-card=no | 3 working-days
            2.000986 |            | 2026-08-31 | 2026-09-03 | verification=no identity-card=yes | either 3 working-days, 5 working-days
            2.000986 |            | 2026-09-01 | 2026-09-01 | verification=no identity-card=yes | 5 working-days
            2.000986 |            | 2026-09-03 | 2026-09-03 | verification=no identity-card=no | 3 working-days

            # Decree 49/2026, 31 January 2026: the province decides on what is under way (Art. 14(3))
            1.012796 |            | 2026-01-20 | 2026-01-30 |              | 8 working-days
            1.012796 |            | 2026-01-20 | 2026-01-31 |              | 8 working-days
            1.012796 |            | 2026-01-21 | 2026-01-30 |              | 8 working-days
            1.012796 |            | 2026-01-21 | 2026-01-31 |              | former 8 working-days
            1.012796 |            | 2026-01-30 | 2026-02-02 |              | former 8 working-days
            1.012796 |            | 2026-01-31 | 2026-02-02 |              | former 8 working-days
            1.013967 |            | 2026-01-30 | 2026-02-02 | hard-area=no | 45 calendar-days
            1.012812 |            | 2026-01-30 | 2026-02-02 |              | 30 calendar-days

            # Circular 116/2026 and Decrees 58 and 335/2026: no transitional clause was noted, so both
            1.010041 |            | 2026-06-30 | 2026-06-30 | second-portal-limit=no | 1 working-days
            1.010041 |            | 2026-06-30 | 2026-07-01 | second-portal-limit=no in-population-database=yes | either 1 working-days, 0.5 working-days
            1.010041 |            | 2026-07-01 | 2026-07-01 | in-population-database=yes | 0.5 working-days
            1.003197 |            | 2026-03-13 | 2026-03-13 |              | 5 working-days
            1.003197 |            | 2026-03-13 | 2026-03-16 |              | 5 working-days
            1.003197 |            | 2026-03-16 | 2026-03-16 |              | 5 working-days
            1.014027 |            | 2026-10-02 | 2026-10-04 |              | 10 working-days
            1.014027 |            | 2026-10-02 | 2026-10-05 |              | either 10 working-days, 7 working-days
            1.014027 |            | 2026-10-02 | 2026-10-06 |              | either 10 working-days, 7 working-days
            1.014027 |            | 2026-10-05 | 2026-10-06 |              | 7 working-days

            # Law 60/2014 and Decree 120/2025, 1 March 2027
            2.000806 |            | 2027-02-19 | 2027-02-28 | verification=no | 5 working-days
            2.000806 |            | 2027-02-19 | 2027-03-01 | verification=no | 5 working-days
            2.000806 |            | 2027-02-22 | 2027-03-01 | verification=no | former 5 working-days
            2.000806 |            | 2027-03-01 | 2027-03-02 | verification=no | former 5 working-days
            1.004884 |            | 2027-02-26 | 2027-02-28 |                 | 5 working-days
            1.004884 |            | 2027-03-01 | 2027-03-01 |                 | former 5 working-days
            1.013967 |            | 2027-03-01 | 2027-03-01 | hard-area=no    | former 45 calendar-days
            1.004222 |            | 2027-03-01 | 2027-03-01 |                 | 7 working-days
            """)
    void aDossierGoesByTheLawThatItsTextsName(
            String code,
            @Nullable String filed,
            String received,
            String asOf,
            @Nullable String facts,
            String expected) {
        List<DossierEvent> events = new ArrayList<>();
        if (filed != null) {
            events.add(DossierEvent.of(DossierEventKind.SUBMITTED, at(filed).minusHours(1)));
        }
        events.add(received(received));
        Dossier open = facts(dossier(code, events.toArray(DossierEvent[]::new)), facts)
                .build()
                .orThrow();

        assertThat(term(LAW.assess(open, at(asOf)).deadline())).isEqualTo(expected);
    }

    @Test
    void aDossierThatMayHaveBeenFiledUnderAFormerLawThatDoesNotShipIsUndetermined() {
        Dossier untracked = dossier("1.013226", received("2026-07-02"))
                .fact("private-house", true)
                .untracked(DossierEventKind.SUBMITTED)
                .build()
                .orThrow();
        DossierAssessment assessment = LAW.assess(untracked, at("2026-07-03"));

        Deadline due = assessment.deadline().orElseThrow();
        assertThat(due.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(due.findLatest()).as("the former limit may be any").isEmpty();
        assertThat(assessment.explanation().render(Locale.ENGLISH)).contains("217/2026");
    }

    @Test
    void theProvinceGoesOnWithTheFormerLandProcedures() {
        LawBook own = LawFiles.read(
                        Map.of(
                                "continuations.csv",
                                "text,place,to,basis\n151/2025/NĐ-CP,province:51,2026-07-01,PRACTICE\n",
                                "procedures.csv",
                                "code,place,from,to,like,basis\n"
                                        + "1.012796,province:51,2026-01-31,2026-07-01,2025-07-01,UNSOURCED\n"),
                        LAW)
                .orThrow();

        for (String received : List.of("2026-01-26", "2026-01-31", "2026-02-02")) {
            assertThat(term(own.assess(
                                    dossier("1.012796", received(received))
                                            .build()
                                            .orThrow(),
                                    at("2026-02-03"))
                            .deadline()))
                    .as(received)
                    .isEqualTo("8 working-days");
        }
    }

    // ---------------------------------------------------------------- odd lines of hosts

    private static String guardianship(LawBook law, Jurisdiction place, String received, String asOf) {
        Dossier dossier = Dossier.builder("D-1", ProcedureCode.parse("1.004845"))
                .place(place)
                .event(received(received))
                .build()
                .orThrow();
        return term(law.assess(dossier, at(asOf)).deadline());
    }

    @Test
    void aTextGoesOnInOneCommuneAndForSomeTime() {
        LawBook own =
                with("continuations.csv", "text,place,to,basis\n60/2014/QH13,commune:51:21400,2027-06-01,PRACTICE\n");
        Jurisdiction next = Jurisdiction.ofCommune("51", "21403");

        assertThat(guardianship(own, XA, "2027-03-01", "2027-03-01")).isEqualTo("2 working-days");
        assertThat(guardianship(own, next, "2027-03-01", "2027-03-01")).isEqualTo("former 2 working-days");
        assertThat(guardianship(own, XA, "2027-05-28", "2027-05-31")).isEqualTo("2 working-days");
        assertThat(guardianship(own, XA, "2027-06-01", "2027-06-01")).isEqualTo("former 2 working-days");
    }

    @Test
    void aHostMayEndATextEarlier() {
        LawBook own = with("instruments.csv", "number,to\n60/2014/QH13,2026-12-15\n");

        assertThat(guardianship(own, XA, "2026-12-14", "2026-12-14")).isEqualTo("2 working-days");
        assertThat(guardianship(own, XA, "2026-12-15", "2026-12-15")).isEqualTo("former 2 working-days");
        assertThat(charge(own, "2.000635", LocalDate.of(2026, 12, 15)).amount()).isEmpty();
    }

    @Test
    void aHostsClauseOnATextOfTheLawReplacesItsOwn() {
        LawBook decided = with("transitions.csv", "text,kind,basis\n217/2026/NĐ-CP,DECIDED,PRACTICE\n");
        Dossier house = dossier("1.013225", received("2026-06-30"))
                .fact("private-house", true)
                .build()
                .orThrow();

        assertThat(term(decided.assess(house, at("2026-06-30")).deadline())).isEqualTo("15 calendar-days");
        assertThat(term(decided.assess(house, at("2026-07-01")).deadline())).isEqualTo("7 working-days");
        assertThat(LAW.impact(decided, List.of(house).stream(), at("2026-07-02"))
                        .moved())
                .hasSize(1);
    }

    // ---------------------------------------------------------------- the start of the clock

    private static Optional<Deadline> completeLater(LawBook law, String filed, String received, String complete) {
        Dossier open = Dossier.builder("D-1", ProcedureCode.parse("1.004222"))
                .place(XA)
                .event(DossierEvent.of(DossierEventKind.SUBMITTED, at(filed).minusHours(1)))
                .event(received(received).with(EventDetail.COMPLETE_AT, at(complete)))
                .build()
                .orThrow();
        return law.assess(open, at("2026-08-07")).deadline();
    }

    /** Decree 309/2026 Art. 16 says nothing of what was open on 5 August 2026; a line on its clause is a line on the clock. */
    @ParameterizedTest(name = "{0}: filed {1}, received {2}, complete {3}: {4}")
    @CsvSource({
        "NOT_SAID, 2026-08-03, 2026-08-03, 2026-08-05, 2026-08-12..2026-08-14",
        "NOT_SAID, 2026-08-04, 2026-08-04, 2026-08-06, 2026-08-13..2026-08-17",
        "NOT_SAID, 2026-08-04, 2026-08-05, 2026-08-06, 2026-08-17",
        "RECEIVED, 2026-08-04, 2026-08-04, 2026-08-06, 2026-08-13",
        "RECEIVED, 2026-08-04, 2026-08-05, 2026-08-06, 2026-08-17",
        "DECIDED, 2026-08-04, 2026-08-04, 2026-08-06, 2026-08-17",
        "FILED, 2026-08-04, 2026-08-05, 2026-08-06, 2026-08-14",
        "FILED, 2026-08-05, 2026-08-05, 2026-08-06, 2026-08-17"
    })
    void theClauseOfTheTextDecidesOnTheStartOfTheClock(
            String kind, String filed, String received, String complete, String due) {
        LawBook law = kind.equals("NOT_SAID")
                ? LAW
                : with("transitions.csv", "text,kind,basis\n309/2026/NĐ-CP," + kind + ",PRACTICE\n");
        Deadline found = completeLater(law, filed, received, complete).orElseThrow();

        String days = found.findEarliest().equals(found.findLatest())
                ? found.date().toString()
                : found.findEarliest().orElseThrow() + ".." + found.findLatest().orElseThrow();
        assertThat(days).isEqualTo(due);
    }

    @Test
    void aHostMaySayThatTheApplicantChoosesTheStart() {
        LawBook law = LawFiles.read(
                        Map.of(
                                "words.csv",
                                "family,code,name\nCASE_FACT,asked,người nộp đề nghị áp dụng quy định mới\n",
                                "transitions.csv",
                                "text,kind,fact,basis\n309/2026/NĐ-CP,ON_REQUEST,asked,PRACTICE\n"),
                        LAW)
                .orThrow();
        Dossier.Builder open = Dossier.builder("D-1", ProcedureCode.parse("1.004222"))
                .place(XA)
                .event(received("2026-08-04").with(EventDetail.COMPLETE_AT, at("2026-08-06")));

        assertThat(law.assess(open.build().orThrow(), at("2026-08-07"))
                        .deadline()
                        .orElseThrow()
                        .candidates())
                .hasSize(2);
        DossierAssessment asked = law.assess(open.fact("asked", true).build().orThrow(), at("2026-08-07"));
        assertThat(asked.deadline().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(asked.dossier().warnings()).isEmpty();
    }

    // ---------------------------------------------------------------- counting by law that ends

    @Test
    void whatIsCountedByLawThatHasEndedIsUndetermined() {
        Map<String, String> tables = Map.of(
                "instruments.csv",
                "number,from,to,successor\n7/2026/QĐ-UBND,2026-01-01,2026-10-01,8/2026/QĐ-UBND\n",
                "counting.csv",
                "choice,value,basis,instrument,status\n"
                        + "offHoursReceipt,NEXT_RECEIVING_TIME,LAW,7/2026/QĐ-UBND,VERIFIED\n");
        LawBook law = LawFiles.read(tables, LAW).orThrow();
        OffsetDateTime evening = OffsetDateTime.parse("2026-09-29T19:00:00+07:00");
        Dossier late = dossier("1.004194", DossierEvent.of(DossierEventKind.RECEIVED, evening))
                .build()
                .orThrow();
        Dossier plain = dossier("1.004194", received("2026-09-29")).build().orThrow();

        assertThat(term(law.assess(late, at("2026-09-30")).deadline())).isEqualTo("3 working-days");
        DossierAssessment after = law.assess(late, at("2026-10-01"));
        assertThat(term(after.deadline())).isEqualTo("former 3 working-days");
        assertThat(after.explanation().render(Locale.ENGLISH))
                .contains("7/2026/QĐ-UBND is not in force after 30 Sep 2026; followed by 8/2026/QĐ-UBND", "candidate");
        assertThat(term(law.assess(plain, at("2026-10-01")).deadline()))
                .as("the choice makes no difference")
                .isEqualTo("3 working-days");
        LawBook continued = LawFiles.read(
                        Map.of("continuations.csv", "text,place,basis\n7/2026/QĐ-UBND,province:51,PRACTICE\n"), law)
                .orThrow();
        assertThat(term(continued.assess(late, at("2026-10-01")).deadline())).isEqualTo("3 working-days");
        assertThat(law.readiness(XA, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31))
                        .render(Locale.ENGLISH))
                .contains("7/2026/QĐ-UBND", "offHoursReceipt");
    }

    @Test
    void aCutOffOfLawThatHasEndedLeavesTheLimitOpen() {
        Map<String, String> tables = Map.of(
                "instruments.csv",
                "number,to\n7/2026/QĐ-UBND,2026-10-01\n",
                "cut-offs.csv",
                "id,after,effect,basis,instrument,status\nown,16:00,START_MOVES,LAW,7/2026/QĐ-UBND,VERIFIED\n",
                "procedures.csv",
                "code,place,from,like,basis\n1.004194,province:51,2026-01-01,2025-12-31,UNSOURCED\n",
                "limits.csv",
                "code,term,cutOff\n1.004194,3 working-days,own\n");
        LawBook law = LawFiles.read(tables, LAW).orThrow();

        assertThat(term(law.assess(
                                dossier("1.004194", received("2026-09-30"))
                                        .build()
                                        .orThrow(),
                                at("2026-09-30"))
                        .deadline()))
                .isEqualTo("3 working-days");
        assertThat(term(law.assess(
                                dossier("1.004194", received("2026-10-01"))
                                        .build()
                                        .orThrow(),
                                at("2026-10-01"))
                        .deadline()))
                .isEqualTo("former 3 working-days");
    }

    // ---------------------------------------------------------------- fees

    private static Charge charge(LawBook law, String code, LocalDate day, String... claimed) {
        Procedure procedure =
                law.procedures().find(ProcedureCode.parse(code), day, XA).orElseThrow();
        return procedure.charge(Channel.ONLINE, 1, day, XA, Set.of(claimed));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, formerly {3}")
    @CsvSource({
        "2.000635, 2027-02-27, 8000, ",
        "2.000635, 2027-02-28, 8000, ",
        "2.000635, 2027-03-01, , 8000",
        "2.000635, 2027-03-02, , 8000",
        "1.001193, 2027-02-28, 0, ",
        "1.001193, 2027-03-01, , 0",
        "1.004194, 2027-02-28, 7000, ",
        "1.004194, 2027-03-01, 7000, ",
        "1.004873, 2026-11-30, , "
    })
    void aFeeOfLawThatHasEndedIsAFormerOne(
            String code, LocalDate day, @Nullable String amount, @Nullable String former) {
        Charge charge = charge(LAW, code, day);

        assertThat(charge.amount().map(one -> one.toPlainString())).isEqualTo(Optional.ofNullable(amount));
        assertThat(charge.former().map(one -> one.toPlainString())).isEqualTo(Optional.ofNullable(former));
        assertThat(charge.ended().isPresent()).isEqualTo(former != null);
        charge.ended()
                .ifPresent(ending -> assertThat(ending.message().render(Locale.ENGLISH))
                        .contains("60/2014/QH13 is not in force after 28 Feb 2027", "03/2026/QH16"));
    }

    @Test
    void aHostLetsAFeeGoOn() {
        LawBook own = with("continuations.csv", "text,place,basis\n60/2014/QH13,province:51,PRACTICE\n");

        assertThat(charge(own, "2.000635", LAST.plusDays(1)).amount()).isPresent();
    }

    @Test
    void aReductionOfLawThatHasEndedIsNotGrantedNorRefused() {
        LawBook law = LawFiles.read(
                        Map.of(
                                "instruments.csv",
                                "number,to\n9/2026/NQ-HĐND,2026-10-01\n",
                                "procedures.csv",
                                "code,place,from,like,basis\n1.004194,province:51,2026-01-01,2025-12-31,UNSOURCED\n",
                                "fees.csv",
                                "code,channel,kind,rates,currency\n1.004194,ONLINE,AMOUNT,1:7000,VND\n",
                                "fee-reductions.csv",
                                "code,channel,id,share,basis,instrument,status\n"
                                        + "1.004194,ONLINE,half,0.5,LAW,9/2026/NQ-HĐND,VERIFIED\n"),
                        LAW)
                .orThrow();

        assertThat(charge(law, "1.004194", LocalDate.of(2026, 9, 30)).amount().orElseThrow())
                .isEqualByComparingTo("3500");
        Charge after = charge(law, "1.004194", LocalDate.of(2026, 10, 1));
        assertThat(after.amount()).isEmpty();
        assertThat(after.former().orElseThrow()).isEqualByComparingTo("3500");
    }

    // ---------------------------------------------------------------- powers

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            COMMUNE | COUNCIL-VILLAGES     | 2026-05-25 | 72/2025/QH15 Art. 21(2) (REPORTED)
            COMMUNE | COUNCIL-VILLAGES     | 2026-05-26 | 185/2026/NĐ-CP Art. 9(1) (VERIFIED)
            WARD    | COUNCIL-VILLAGES     | 2026-05-25 | none
            WARD    | COUNCIL-VILLAGES     | 2026-05-27 | 185/2026/NĐ-CP Art. 9(1) (VERIFIED)
            COMMUNE | CONSTRUCTION-PERMIT  | 2026-06-30 | 56/QĐ-BXD (REPORTED)
            COMMUNE | CONSTRUCTION-PERMIT  | 2026-07-01 | 217/2026/NĐ-CP Art. 53(1) (VERIFIED)
            COMMUNE | LAND-REGISTRATION    | 2026-01-30 | 3380/QĐ-BNNMT (REPORTED)
            COMMUNE | LAND-REGISTRATION    | 2026-01-31 | none
            COMMUNE | LAND-DISTRICT-POWERS | 2026-01-30 | 151/2025/NĐ-CP Art. 5(2) (REPORTED)
            COMMUNE | LAND-DISTRICT-POWERS | 2026-01-31 | 49/2026/NĐ-CP Art. 14 (VERIFIED)
            COMMUNE | LAND-DISPUTE         | 2026-02-01 | 151/2025/NĐ-CP Annex I, Part VIII (REPORTED)
            COMMUNE | AUTHENTICATION       | 2025-10-30 | 858/QĐ-BTP (REPORTED)
            COMMUNE | AUTHENTICATION       | 2025-10-31 | 3152/QĐ-BTP (REPORTED)
            """)
    void aTaskIsThatOfTheDay(AdministrativeUnitKind kind, String code, LocalDate day, String expected) {
        assertThat(LAW.tasksOf(kind)
                        .find(code, day)
                        .flatMap(Task::legalBasis)
                        .map(Object::toString)
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void nobodyMayActForCertainOnceTheLawOfATaskHasEnded() {
        var commune = SampleCommune.ofStandard(SampleCommune.SEPTEMBER).build();
        AuthorityMatrix matrix = LAW.authority(commune);

        TaskView before = matrix.whoMay("LAND-DISPUTE", LAST);
        TaskView after = matrix.whoMay("LAND-DISPUTE", LAST.plusDays(1));
        String chair = before.holders().get(0).holder().id();
        assertThat(before.lawEnded()).isEmpty();
        assertThat(before.mayActIn(chair).isTrue()).isTrue();
        assertThat(after.lawEnded()).isPresent();
        assertThat(after.holders()).as("the former holders are candidates").hasSameSizeAs(before.holders());
        assertThat(after.mayActIn(chair).isUnknown()).isTrue();
        assertThat(after.mayActIn("no-such-post").isFalse()).isTrue();
        assertThat(after.whoMayAct()).isEmpty();
        assertThat(after.isCertain()).isFalse();
        assertThat(after.explanation().render(Locale.ENGLISH))
                .contains("151/2025/NĐ-CP is not in force after 28 Feb 2027");
        assertThat(AuthorityMatrix.ofComplete(matrix.facts())
                        .gaps(DateRange.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 1)))
                        .stream()
                        .filter(gap -> gap.task().equals("CIVIL-STATUS"))
                        .map(gap -> gap.days().startOrMin() + " " + gap.certain()))
                .containsExactly("2027-02-01 true", LAST.plusDays(1) + " false");
        LawBook own = with("continuations.csv", "text,place,basis\n151/2025/NĐ-CP,province:51,PRACTICE\n");
        boolean here = commune.place().toString().startsWith("commune:51");
        assertThat(own.authority(commune)
                        .whoMay("LAND-DISPUTE", LAST.plusDays(1))
                        .mayActIn(chair)
                        .isTrue())
                .isEqualTo(here);
    }

    // ---------------------------------------------------------------- acts of before

    private static List<String> datedRules() {
        return LAW.dossierRules().rules().stream()
                .filter(rule -> rule.validity().start().isPresent())
                .map(Rule::code)
                .sorted()
                .toList();
    }

    private static Outcome outcome(String rule, DossierAssessment assessment) {
        return assessment.verdicts().ofRule(rule).stream()
                .map(verdict -> verdict.outcome())
                .findFirst()
                .orElse(Outcome.NOT_APPLICABLE);
    }

    /** What ended before a rule was in force is not judged by it, whenever it is looked at. */
    @ParameterizedTest
    @MethodSource("datedRules")
    void whatEndedBeforeARuleWasInForceIsNotJudgedByIt(String code) {
        LocalDate first = LAW.dossierRules().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow()
                .validity()
                .startOrMin();
        OffsetDateTime begin = at(first.minusDays(60).toString());
        Dossier past = dossier(
                        "1.004194",
                        DossierEvent.of(DossierEventKind.SUBMITTED, begin),
                        DossierEvent.of(DossierEventKind.RECEIVED, begin.plusDays(9)),
                        DossierEvent.of(DossierEventKind.SUPPLEMENT_REQUESTED, begin.plusDays(10)),
                        DossierEvent.of(DossierEventKind.SUPPLEMENT_SUPPLIED, begin.plusDays(11)),
                        DossierEvent.of(DossierEventKind.SUPPLEMENT_REQUESTED, begin.plusDays(12)),
                        DossierEvent.of(DossierEventKind.SUPPLEMENT_SUPPLIED, begin.plusDays(13)),
                        DossierEvent.of(DossierEventKind.APOLOGISED, begin.plusDays(30)),
                        DossierEvent.of(DossierEventKind.REFUSED, begin.plusDays(40)))
                .channel(Channel.ONLINE)
                .detailed(true)
                .build()
                .orThrow();

        for (int days : List.of(0, 1, 400)) {
            assertThat(outcome(code, LAW.assess(past, at(first.plusDays(days).toString()))))
                    .as("%s, in force from %s, asked %s days later", code, first, days)
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    /** Decree 309/2026: a further request of before 5 August 2026 stays under Article 11 of Decree 118, later ones go by it. */
    @ParameterizedTest(name = "requests on {0} and {1}: {2}, {3}")
    @CsvSource({
        "2026-08-03, 2026-08-04, BREACHED, MET",
        "2026-08-04, 2026-08-05, MET, BREACHED",
        "2026-08-05, 2026-08-06, MET, BREACHED"
    })
    void aFurtherRequestIsJudgedByTheLawOfItsDay(String one, String other, Outcome article11, Outcome decree309) {
        Dossier twice = dossier(
                        "1.004194",
                        received("2026-08-03"),
                        DossierEvent.of(DossierEventKind.SUPPLEMENT_REQUESTED, at(one).plusHours(1)),
                        DossierEvent.of(DossierEventKind.SUPPLEMENT_SUPPLIED, at(one).plusHours(2)),
                        DossierEvent.of(
                                DossierEventKind.SUPPLEMENT_REQUESTED, at(other).plusHours(3)))
                .build()
                .orThrow();
        DossierAssessment later = LAW.assess(twice, at("2026-09-01"));

        assertThat(outcome("DOSSIER-015", later)).isEqualTo(article11);
        assertThat(outcome("DOSSIER-016", later)).isEqualTo(decree309);
    }

    /** A host says that Decree 118/2025 ended with the year 2026. */
    @Test
    void whatWasDoneWhileALawHeldIsStillJudgedByIt() {
        LawBook law = with("instruments.csv", "number,to\n118/2025/NĐ-CP,2027-01-01\n");
        DossierEvent receipt = received("2026-11-02").with(EventDetail.APPOINTED_AT, at("2026-11-05"));
        Dossier done = dossier("1.004194", receipt, DossierEvent.of(DossierEventKind.RESOLVED, at("2026-11-04")))
                .build()
                .orThrow();
        Dossier open = dossier("1.004194", receipt).build().orThrow();

        assertThat(outcome("DOSSIER-009", law.assess(done, at("2027-01-15")))).isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-009", law.assess(open, at("2026-12-31")))).isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-009", law.assess(open, at("2027-01-01")))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(law.assess(open, at("2027-01-01"))
                        .verdicts()
                        .ofRule("DOSSIER-009")
                        .get(0)
                        .formerOutcome())
                .contains(Outcome.MET);
    }

    /** Decree 224/2026 Art. 14, 1 July 2026: a partial service gives its reason. */
    @ParameterizedTest(name = "submitted {0}: judged {1}")
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-07-02, true"})
    void aPartialServiceIsAskedForItsReasonSinceTheDecree(String submitted, boolean judged) {
        Dossier online = dossier(
                        "1.004222", DossierEvent.of(DossierEventKind.SUBMITTED, at(submitted)), received("2026-07-03"))
                .channel(Channel.ONLINE)
                .build()
                .orThrow();

        assertThat(outcome("DOSSIER-010", LAW.assess(online, at("2026-08-10"))) != Outcome.NOT_APPLICABLE)
                .isEqualTo(judged);
    }

    // ---------------------------------------------------------------- rules and their days

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # rule | last day on which it does not apply | first day | last day
            CON-002    | 2025-10-14 | 2025-10-15 |            | Resolution 332/NQ-CP
            DEP-002    | 2025-11-16 | 2025-11-17 |            | Decree 300/2025
            PRV-001    | 2025-11-16 | 2025-11-17 |            | Decree 300/2025
            DEP-004    | 2025-10-15 | 2025-10-16 |            | Resolution 106/2025
            PRV-004    | 2025-10-15 | 2025-10-16 |            | Resolution 106/2025
            TASK-001   |            | 2025-12-06 | 2025-12-07 | Resolution 18-NQ/TW
            TASK-010   | 2025-12-07 | 2025-12-08 |            | Decree 315/2025
            APP-009    | 2026-05-25 | 2026-05-26 |            | Decree 185/2026
            APP-010    | 2026-05-25 | 2026-05-26 |            | Decree 185/2026
            APP-011    | 2026-08-04 | 2026-08-05 |            | Decree 309/2026
            DOSSIER-010 | 2026-06-30 | 2026-07-01 |           | Decree 224/2026
            DOSSIER-013 | 2025-09-14 | 2025-09-15 |           | Circular 03/2025
            DOSSIER-016 | 2026-08-04 | 2026-08-05 |           | Decree 309/2026
            DOSSIER-017 | 2026-08-04 | 2026-08-05 |           | Decree 309/2026
            """)
    void aRuleAppliesFromTheDayOfItsText(
            String code, @Nullable LocalDate before, LocalDate first, @Nullable LocalDate last, String text) {
        DateRange days = LAW.ruleCatalogue().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow()
                .validity();

        assertThat(before != null && days.contains(before)).as(text).isFalse();
        assertThat(days.contains(first)).as(text).isTrue();
        assertThat(days.contains(first.plusDays(1))).as(text).isTrue();
        assertThat(days.end().map(end -> end.minusDays(1))).as(text).isEqualTo(Optional.ofNullable(last));
    }

    /** What no table says of a text that ends does not ship as if it went on: everything of civil status rests on Law 60/2014. */
    @Test
    void everythingOfCivilStatusEndsWithItsLaw() {
        Set<String> ended = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (Procedure procedure : LAW.procedures().on(LAST, XA)) {
            if (procedure.field().equals(Fields.CIVIL_STATUS)
                    && !procedure.code().text().equals("2.000986")) {
                expected.add(procedure.code().text());
                if (!procedure.lawEndedOn(LAST.plusDays(1), XA).isEmpty()) {
                    ended.add(procedure.code().text());
                }
            }
        }
        assertThat(ended).isEqualTo(expected).hasSizeGreaterThan(13);
        assertThat(LAW.tasksOf(AdministrativeUnitKind.COMMUNE)
                        .find("CIVIL-STATUS", LAST)
                        .orElseThrow()
                        .legalBasis()
                        .map(Basis::ofLaw)
                        .orElseThrow()
                        .endedOn(LAST.plusDays(1), XA))
                .isPresent();
    }
}
