package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.dossier.DossierEvent.ofAssigned;
import static org.commune4j.core.dossier.DossierEvent.ofReceived;
import static org.commune4j.core.dossier.DossierEvent.ofResolved;
import static org.commune4j.core.dossier.DossierEvent.ofSupplementRequested;
import static org.commune4j.core.dossier.DossierEvent.ofSupplementSupplied;
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
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ProcedureReview.Direction;
import org.commune4j.core.dossier.ReviewFigure;
import org.commune4j.core.dossier.ReviewedFigure;
import org.commune4j.core.dossier.ReviewedProcedure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureLevel;
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
                .field(ProcedureFields.LAND)
                .addLevels(ProcedureLevel.COMMUNE, ProcedureLevel.PROVINCE)
                .addChannels(Channel.DIRECT)
                .addComponents(component("form", true), component("copy", true), component("map", false))
                .addSteps(
                        step("receive", ProcedureLevel.COMMUNE),
                        step("appraise", ProcedureLevel.PROVINCE),
                        step("decide", ProcedureLevel.PROVINCE),
                        step("return", ProcedureLevel.COMMUNE))
                .timeLimit(TimeLimit.of(LimitCase.builder()
                        .label(LocalizedText.of("Mọi trường hợp", "Every case"))
                        .term(Term.workingDays(5))
                        .build()))
                .build();
    }

    private static DossierComponent component(String id, boolean required) {
        return new DossierComponent(id, LocalizedText.of(id, id), required, Optional.empty(), 1, 0);
    }

    private static ProcedureStep step(String id, ProcedureLevel level) {
        return ProcedureStep.of(id, LocalizedText.of(id, id)).withLevel(level);
    }

    private static ServiceTally tally() {
        Dossier late =
                dossier(OWN, ofReceived(september(1, 9)), ofAssigned(september(1, 10)), ofResolved(september(15, 9)));
        // Asked on Tuesday the 16th, supplied on Friday the 19th: Wednesday and Thursday do not count.
        Dossier supplemented = dossier(
                OWN,
                ofReceived(september(15, 9)),
                ofAssigned(september(15, 10)),
                ofSupplementRequested(september(16, 9)),
                ofSupplementSupplied(september(19, 9)),
                ofResolved(september(19, 15)));
        Dossier untold = DossierDesk.builder(OWN, ofReceived(september(15, 9)), ofResolved(september(16, 9)))
                .untracked(DossierEventKind.SUPPLEMENT_REQUESTED, DossierEventKind.ASSIGNED)
                .build()
                .orThrow();
        Dossier early = dossier(GUARDIANSHIP, ofReceived(september(15, 9)), ofResolved(september(16, 9)));
        Dossier unlisted = dossier(UNLISTED, ofReceived(september(15, 9)), ofResolved(september(16, 9)));
        return Stream.of(late, supplemented, untold, early, unlisted).collect(LAW.serviceTally(september(30, 9)));
    }

    @Test
    void showsEachFigureOfAProcedure() {
        ProcedureReview review = LAW.review(tally(), Jurisdiction.NATIONAL);

        assertThat(review.date()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(review.get(ProcedureCode.parse(OWN)).dossiers()).hasValue(3);
        assertThat(review.get(ProcedureCode.parse(OWN)).figures())
                .containsExactly(
                        ReviewedFigure.of(ReviewFigure.HAND_OVERS, 2, 1, 0),
                        ReviewedFigure.of(ReviewFigure.LEVELS, 2, 1, 0),
                        ReviewedFigure.of(ReviewFigure.COMPONENTS, 2, 1, 0),
                        ReviewedFigure.of(ReviewFigure.CHANNELS, 1, 1, 0),
                        ReviewedFigure.of(ReviewFigure.LATE, 1, 3, 0),
                        // The portal goes by the longest limit, and cannot judge a record without supplements.
                        ReviewedFigure.of(ReviewFigure.LATE_BY_PORTAL, 1, 2, 1),
                        ReviewedFigure.of(ReviewFigure.SUPPLEMENTS, 1, 2, 1),
                        ReviewedFigure.of(ReviewFigure.RECORDED_HAND_OVERS, 2, 2, 1),
                        ReviewedFigure.of(ReviewFigure.WAITING_DAYS, 2, 2, 1),
                        // 9 working days from 3 September, after the holidays, to the 15th; and the 16th and the 19th.
                        ReviewedFigure.of(ReviewFigure.WORKED_DAYS, 11, 2, 1),
                        ReviewedFigure.of(ReviewFigure.WAITING_SHARE, 2, 13, 1));
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        ProcedureReview review = LAW.review(tally(), Jurisdiction.NATIONAL);
        ReviewedProcedure guardianship = review.get(ProcedureCode.parse(GUARDIANSHIP));

        // The portal's entry gives neither steps nor components.
        assertThat(guardianship.get(ReviewFigure.HAND_OVERS).isKnown()).isFalse();
        assertThat(guardianship.get(ReviewFigure.COMPONENTS).amount()).isEmpty();
        assertThat(guardianship.get(ReviewFigure.CHANNELS))
                .isEqualTo(ReviewedFigure.of(ReviewFigure.CHANNELS, 3, 1, 0));
        assertThat(guardianship.get(ReviewFigure.LATE)).isEqualTo(ReviewedFigure.of(ReviewFigure.LATE, 0, 1, 0));
        assertThat(guardianship.get(ReviewFigure.WAITING_SHARE))
                .isEqualTo(ReviewedFigure.of(ReviewFigure.WAITING_SHARE, 0, 1, 0));

        ReviewedProcedure unlisted = review.get(ProcedureCode.parse(UNLISTED));
        assertThat(unlisted.procedure()).isEmpty();
        assertThat(unlisted.get(ReviewFigure.CHANNELS).isKnown()).isFalse();
        assertThat(unlisted.get(ReviewFigure.LATE)).isEqualTo(ReviewedFigure.ofUnknown(ReviewFigure.LATE, 1));

        ReviewedProcedure birth = review.get(ProcedureCode.parse("1.001193"));
        assertThat(birth.dossiers()).isEmpty();
        assertThat(birth.get(ReviewFigure.SUPPLEMENTS))
                .isEqualTo(ReviewedFigure.ofUnknown(ReviewFigure.SUPPLEMENTS, 0));
        assertThat(ProcedureReview.of(List.of(own()), review.date())
                        .procedures()
                        .get(0)
                        .figures()
                        .subList(0, 4))
                .isEqualTo(review.get(ProcedureCode.parse(OWN)).figures().subList(0, 4));
    }

    @Test
    void sortsByAFigureAndPutsTheUnknownLast() {
        ProcedureReview review = LAW.review(tally(), Jurisdiction.NATIONAL);
        int known = 2;

        List<String> descending = codes(review.sortedBy(ReviewFigure.LATE, Direction.DESCENDING));
        List<String> ascending = codes(review.sortedBy(ReviewFigure.LATE, Direction.ASCENDING));

        assertThat(descending.subList(0, known)).containsExactly(OWN, GUARDIANSHIP);
        assertThat(ascending.subList(0, known)).containsExactly(GUARDIANSHIP, OWN);
        List<String> unknown = codes(review);
        unknown.removeAll(List.of(OWN, GUARDIANSHIP));
        assertThat(descending.subList(known, descending.size())).isEqualTo(unknown);
        assertThat(ascending.subList(known, ascending.size())).isEqualTo(unknown);
        assertThat(review.sortedBy()).isEmpty();
        assertThat(review.sortedBy(ReviewFigure.LATE, Direction.ASCENDING).sortedBy())
                .contains(ReviewFigure.LATE);
    }

    private static List<String> codes(ProcedureReview review) {
        return new java.util.ArrayList<>(
                review.procedures().stream().map(row -> row.code().toString()).toList());
    }

    /** A third lies between 0.3333 and 0.3334; rounded to four decimals it would equal the former. */
    @Test
    void comparesFractionsAndNotRoundedNumbers() {
        ReviewedFigure third = ReviewedFigure.of(ReviewFigure.LATE, 1, 3, 0);
        ReviewedFigure less = ReviewedFigure.of(ReviewFigure.LATE, 3333, 10_000, 0);

        assertThat(third.value(4)).isEqualTo(less.value(4)).contains(new BigDecimal("0.3333"));
        assertThat(third).isNotEqualTo(less);
        assertThat(ReviewedFigure.ofUnknown(ReviewFigure.LATE, 2).value(4)).isEmpty();
    }

    @Test
    void rendersInBothLanguages() {
        ProcedureReview review = ProcedureReview.of(List.of(own()), tally())
                .from(LocalizedText.of("sổ theo dõi", "the register"))
                .sortedBy(ReviewFigure.SUPPLEMENTS, Direction.DESCENDING);

        assertThat(review.explanation().render(Locale.ENGLISH).lines().limit(14))
                .containsExactly(
                        "3 procedures as of 30 Sep 2025, sorted by requests for a supplement, the greatest first",
                        "  dossiers from: the register",
                        "  9.100001 A procedure for tests: 3 dossiers",
                        "    hand-overs between the steps: 2",
                        "    levels of administration crossed: 2",
                        "    components that every dossier has to hold: 2",
                        "    channels: 1",
                        "    late by law: 33.33% (1 of 3)",
                        "    late by the statistical clock: 50% (1 of 2); cannot be told of 1",
                        "    requests for a supplement: 0.5 per dossier (1 on 2 dossiers); cannot be told of 1",
                        "    hand-overs recorded: 1 per dossier (2 on 2 dossiers); cannot be told of 1",
                        "    waiting time: 1 working day(s) per dossier (2 on 2 dossiers); cannot be told of 1",
                        "    working time: 5.5 working day(s) per dossier (11 on 2 dossiers); cannot be told of 1",
                        "    waiting time of waiting and working time together: 15.38% (2 of 13); cannot be told"
                                + " of 1");
        String vietnamese = review.explanation().render(Locale.forLanguageTag("vi"));
        assertThat(vietnamese)
                .contains("    quá hạn theo pháp luật: 33,33% (1 trên 3)")
                .contains("  9.200002, không có trong danh mục: 1 hồ sơ")
                .contains("    [?] số hình thức nộp: chưa rõ");
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
                .isThrownBy(() -> ReviewedFigure.of(ReviewFigure.LATE, 2, 1, 0))
                .withMessageContaining("2 on 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewedFigure.of(ReviewFigure.HAND_OVERS, 2, 2, 0))
                .withMessageContaining("HAND_OVERS");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ProcedureReview.of(List.of(own()), tally).get(ProcedureCode.parse("8.000000")))
                .withMessageContaining(OWN);
    }
}
