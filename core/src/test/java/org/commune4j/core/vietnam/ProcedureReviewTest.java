package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.vietnam.DossierDesk.dossier;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ProcedureReview.Direction;
import org.commune4j.core.dossier.ReviewedProcedure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Guardianship (1.004837) takes three working days; 15 September 2025 is a Monday. */
class ProcedureReviewTest {

    private static final String GUARDIANSHIP = "1.004837";
    private static final String OWN = "9.100001";
    private static final String UNLISTED = "9.200002";

    /** A procedure of which everything is known, in a law book beside those of the country. */
    private static final LawBook LAW = LawBooks.vietnam().withProcedures(all -> all.with(own()));

    private static Procedure own() {
        return Procedure.builder()
                .code(ProcedureCode.parse(OWN))
                .name(LocalizedText.of("Thủ tục thử", "A procedure for tests"))
                .field(Fields.LAND)
                .addLevels(AdministrativeLevel.COMMUNE, AdministrativeLevel.PROVINCE)
                .addChannels(Channel.DIRECT)
                .addComponents(component("form", true), component("copy", true), component("map", false))
                .addSteps(
                        step("receive", AdministrativeLevel.COMMUNE),
                        step("appraise", AdministrativeLevel.PROVINCE),
                        step("decide", AdministrativeLevel.PROVINCE),
                        step("return", AdministrativeLevel.COMMUNE))
                .timeLimit(TimeLimit.of(LimitCase.builder()
                        .label(LocalizedText.of("Mọi trường hợp", "Every case"))
                        .term(Term.workingDays(5))
                        .build()))
                .build();
    }

    private static DossierComponent component(String id, boolean required) {
        return new DossierComponent(id, LocalizedText.of(id, id), required, Optional.empty(), 1, 0);
    }

    private static ProcedureStep step(String id, AdministrativeLevel level) {
        return ProcedureStep.of(id, LocalizedText.of(id, id)).withLevel(level);
    }

    private static ServiceTally tally() {
        Dossier late = dossier(
                OWN,
                DossierEvent.of(RECEIVED, september(1, 9)),
                DossierEvent.of(ASSIGNED, september(1, 10)),
                DossierEvent.of(RESOLVED, september(15, 9)));
        // Asked on Tuesday the 16th, supplied on Friday the 19th: Wednesday and Thursday do not count.
        Dossier supplemented = dossier(
                OWN,
                DossierEvent.of(RECEIVED, september(15, 9)),
                DossierEvent.of(ASSIGNED, september(15, 10)),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(19, 9)),
                DossierEvent.of(RESOLVED, september(19, 15)));
        Dossier untold = DossierDesk.builder(
                        OWN, DossierEvent.of(RECEIVED, september(15, 9)), DossierEvent.of(RESOLVED, september(16, 9)))
                .untracked(DossierEventKind.SUPPLEMENT_REQUESTED, DossierEventKind.ASSIGNED)
                .build()
                .orThrow();
        Dossier early = dossier(
                GUARDIANSHIP, DossierEvent.of(RECEIVED, september(15, 9)), DossierEvent.of(RESOLVED, september(16, 9)));
        Dossier unlisted = dossier(
                UNLISTED, DossierEvent.of(RECEIVED, september(15, 9)), DossierEvent.of(RESOLVED, september(16, 9)));
        return Stream.of(late, supplemented, untold, early, unlisted).collect(LAW.serviceTally(september(30, 9)));
    }

    @Test
    void showsEachFigureOfAProcedure() {
        ProcedureReview review = LAW.review(tally(), Jurisdiction.NATIONAL);

        assertThat(review.date()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(review.get(ProcedureCode.parse(OWN)).dossiers()).hasValue(3);
        assertThat(review.get(ProcedureCode.parse(OWN)).figures().entrySet())
                .containsExactly(
                        entry(Figure.HAND_OVERS, new Quantity(2, 1, 0)),
                        entry(Figure.PROCEDURE_LEVELS, new Quantity(2, 1, 0)),
                        entry(Figure.COMPONENTS, new Quantity(2, 1, 0)),
                        entry(Figure.CHANNELS, new Quantity(1, 1, 0)),
                        entry(Figure.LATE, new Quantity(1, 3, 0)),
                        // The portal goes by the longest limit, and cannot judge a record without supplements.
                        entry(Figure.LATE_BY_PORTAL, new Quantity(1, 2, 1)),
                        entry(Figure.SUPPLEMENTS, new Quantity(1, 2, 1)),
                        entry(Figure.RECORDED_HAND_OVERS, new Quantity(2, 2, 1)),
                        entry(Figure.WAITING_DAYS, new Quantity(2, 2, 1)),
                        // 9 working days from 3 September, after the holidays, to the 15th; and the 16th and the 19th.
                        entry(Figure.WORKED_DAYS, new Quantity(11, 2, 1)),
                        entry(Figure.WAITING_SHARE, new Quantity(2, 13, 1)));
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        ProcedureReview review = LAW.review(tally(), Jurisdiction.NATIONAL);
        ReviewedProcedure guardianship = review.get(ProcedureCode.parse(GUARDIANSHIP));

        // The portal's entry gives neither steps nor components.
        assertThat(guardianship.get(Figure.HAND_OVERS).isKnown()).isFalse();
        assertThat(guardianship.get(Figure.COMPONENTS)).isEqualTo(Quantity.UNDETERMINED);
        assertThat(guardianship.get(Figure.CHANNELS)).isEqualTo(new Quantity(3, 1, 0));
        assertThat(guardianship.get(Figure.LATE)).isEqualTo(new Quantity(0, 1, 0));
        assertThat(guardianship.get(Figure.WAITING_SHARE)).isEqualTo(new Quantity(0, 1, 0));

        ReviewedProcedure unlisted = review.get(ProcedureCode.parse(UNLISTED));
        assertThat(unlisted.procedure()).isEmpty();
        assertThat(unlisted.get(Figure.CHANNELS).isKnown()).isFalse();
        assertThat(unlisted.get(Figure.LATE)).isEqualTo(new Quantity(0, 0, 1));

        ReviewedProcedure birth = review.get(ProcedureCode.parse("1.001193"));
        assertThat(birth.dossiers()).isEmpty();
        assertThat(birth.get(Figure.SUPPLEMENTS)).isEqualTo(new Quantity(0, 0, 0));
        ReviewedProcedure published =
                ProcedureReview.of(List.of(own()), review.date()).procedures().get(0);
        assertThat(ReviewedProcedure.reviewed().subList(0, 4))
                .allSatisfy(figure -> assertThat(published.get(figure))
                        .isEqualTo(review.get(ProcedureCode.parse(OWN)).get(figure)));
        assertThat(published.explanation().render(Locale.ENGLISH))
                .as("no tally, no number of dossiers")
                .startsWith("9.100001 A procedure for tests\n");
    }

    @Test
    void sortsByAFigureAndPutsTheUnknownLast() {
        ProcedureReview review = LAW.review(tally(), Jurisdiction.NATIONAL);
        int known = 2;

        List<String> descending = codes(review.sortedBy(Figure.LATE, Direction.DESCENDING));
        List<String> ascending = codes(review.sortedBy(Figure.LATE, Direction.ASCENDING));

        assertThat(descending.subList(0, known)).containsExactly(OWN, GUARDIANSHIP);
        assertThat(ascending.subList(0, known)).containsExactly(GUARDIANSHIP, OWN);
        List<String> unknown = codes(review);
        unknown.removeAll(List.of(OWN, GUARDIANSHIP));
        assertThat(descending.subList(known, descending.size())).isEqualTo(unknown);
        assertThat(ascending.subList(known, ascending.size())).isEqualTo(unknown);
        assertThat(review.sortedBy()).isEmpty();
        assertThat(review.sortedBy(Figure.LATE, Direction.ASCENDING).sortedBy()).contains(Figure.LATE);
    }

    private static List<String> codes(ProcedureReview review) {
        return new java.util.ArrayList<>(
                review.procedures().stream().map(row -> row.code().toString()).toList());
    }

    /** A third lies between 0.3333 and 0.3334; rounded to four decimals it would equal the former. */
    @Test
    void comparesFractionsAndNotRoundedNumbers() {
        Quantity third = new Quantity(1, 3, 0);
        Quantity less = new Quantity(3333, 10_000, 0);

        assertThat(third.value(4)).isEqualTo(less.value(4)).contains(new BigDecimal("0.3333"));
        assertThat(third).isNotEqualTo(less);
        assertThat(new Quantity(0, 0, 2).value(4)).isEmpty();
    }

    @Test
    void rendersInBothLanguages() {
        ProcedureReview review = ProcedureReview.of(List.of(own()), tally())
                .from(LocalizedText.of("sổ theo dõi", "the register"))
                .sortedBy(Figure.SUPPLEMENTS, Direction.DESCENDING);

        assertThat(review.explanation().render(Locale.ENGLISH).lines().limit(14))
                .containsExactly(
                        "3 procedures as of 30 Sep 2025, sorted by \"Requests for a supplement\", the greatest first",
                        "  dossiers from: the register",
                        "  9.100001 A procedure for tests: 3 dossiers",
                        "    Hand-overs between the steps: 2",
                        "    Levels of administration crossed: 2",
                        "    Required components of dossiers: 2",
                        "    Channels: 1",
                        "    Share late by law: 33.33% (1 of 3)",
                        "    Share late by the portal: 50% (1 of 2); 1 undetermined",
                        "    Requests for a supplement: 0.5 per dossier (1 on 2 dossiers); 1 undetermined",
                        "    Hand-overs recorded: 1 per dossier (2 on 2 dossiers); 1 undetermined",
                        "    Waiting time: 1 working day(s) per dossier (2 on 2 dossiers); 1 undetermined",
                        "    Working time: 5.5 working day(s) per dossier (11 on 2 dossiers); 1 undetermined",
                        "    Share of waiting time in waiting and working time: 15.38% (2 of 13); 1 undetermined");
        String vietnamese = review.explanation().render(Locale.forLanguageTag("vi"));
        assertThat(vietnamese)
                .contains("    Tỷ lệ quá hạn theo quy định: 33,33% (1 trên 3)")
                .contains("  9.200002, không có trong danh mục: 1 hồ sơ")
                .contains("    [?] Số hình thức nộp hồ sơ: chưa xác định");
    }

    @Test
    void refusesWhatCannotBeReviewed() {
        ServiceTally tally = tally();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawBooks.vietnam().review(tally, Jurisdiction.NATIONAL))
                .withMessageContaining("review it by the book that counted it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcedureReview.of(List.of(own(), own()), tally))
                .withMessageContaining(OWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.LATE.checked(new Quantity(2, 1, 0)))
                .withMessageContaining("2 is more than the whole 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.HAND_OVERS.checked(new Quantity(2, 2, 0)))
                .withMessageContaining("/of");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ProcedureReview.of(List.of(own()), tally).get(ProcedureCode.parse("8.000000")))
                .withMessageContaining(OWN);
    }
}
