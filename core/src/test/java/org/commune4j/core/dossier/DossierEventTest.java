package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.commune4j.core.dossier.DossierEventKind.APOLOGISED;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.EXTENDED;
import static org.commune4j.core.dossier.DossierEventKind.RATED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.REFUSED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commune4j.core.deadline.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierEventTest {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2025-09-15T09:00:00+07:00");

    @Test
    void saysWhatItWasGivenAndNothingElse() {
        DossierEvent handOver = DossierEvent.of(ASSIGNED, NINE)
                .by("front-desk", "CB-07")
                .to("economic", "CB-12")
                .step("appraise");

        assertThat(handOver.kind()).isEqualTo(ASSIGNED);
        assertThat(handOver.at()).isEqualTo(NINE);
        assertThat(handOver.find(EventDetail.UNIT)).contains("front-desk");
        assertThat(handOver.find(EventDetail.OFFICIAL)).contains("CB-07");
        assertThat(handOver.find(EventDetail.TO_UNIT)).contains("economic");
        assertThat(handOver.find(EventDetail.TO_OFFICIAL)).contains("CB-12");
        assertThat(handOver.find(EventDetail.STEP)).contains("appraise");
        assertThat(handOver.find(EventDetail.REASON)).isEmpty();
        assertThat(DossierEvent.of(ASSIGNED, NINE).find(EventDetail.UNIT)).isEmpty();
        assertThat(DossierEvent.of(ASSIGNED, NINE).by("front-desk").find(EventDetail.OFFICIAL))
                .isEmpty();
        assertThat(DossierEvent.of(ASSIGNED, NINE).to("economic").find(EventDetail.TO_OFFICIAL))
                .isEmpty();
    }

    @Test
    void theLastValueOfADetailHoldsAndTheEventBeforeStaysAsItWas() {
        DossierEvent first = DossierEvent.of(REFUSED, NINE).reason("one");
        DossierEvent second = first.reason("two");

        assertThat(first.find(EventDetail.REASON)).contains("one");
        assertThat(second.find(EventDetail.REASON)).contains("two");
    }

    @Test
    void theShortWaysSayWhatTheirNamesSay() {
        assertThat(DossierEvent.ofReceived(NINE, NINE.plusDays(3)))
                .isEqualTo(DossierEvent.of(RECEIVED, NINE).with(EventDetail.APPOINTED_AT, NINE.plusDays(3)));
        assertThat(DossierEvent.ofExtended(NINE, Term.workingDays(5)))
                .isEqualTo(DossierEvent.of(EXTENDED, NINE, Map.of(EventDetail.EXTENSION, Term.workingDays(5))));
        assertThat(DossierEvent.ofRated(NINE, false).points(1, 5))
                .isEqualTo(DossierEvent.of(
                        RATED,
                        NINE,
                        Map.of(EventDetail.SATISFIED, false, EventDetail.SCORE, 1, EventDetail.OUT_OF, 5)));
    }

    @Test
    void whatTheKindDoesNotSayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DossierEvent.of(DossierEventKind.RESUMED, NINE).reason("private"))
                .withMessage("An event of the kind RESUMED does not say 'reason'; it may say" + " [unit, official]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierEvent.of(RESOLVED, NINE, Map.of(EventDetail.SLIP, "0142/2025")))
                .withMessageContaining("does not say 'slip'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierEvent.of(RESOLVED, NINE).points(1, 5))
                .withMessageContaining("does not say 'score'");
    }

    @Test
    void aValueOfAnotherClassIsRefusedAndNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierEvent.of(REFUSED, NINE, Map.of(EventDetail.REASON, List.of("private"))))
                .withMessageStartingWith("The detail 'reason' of an event is of the class String, but found a value of")
                .withMessageNotContaining("private");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DossierEvent.of(SUPPLEMENT_REQUESTED, NINE, Map.of(EventDetail.COMPONENTS, List.of("a", 5))))
                .withMessageContaining("found a value of the class Integer");
    }

    @Test
    void nothingIsTakenForAMoment() {
        assertThatNullPointerException().isThrownBy(() -> DossierEvent.of(RESOLVED, null));
        assertThatNullPointerException().isThrownBy(() -> DossierEvent.of(RESOLVED, null, Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void whatAKindRequiresMustBeGivenWhenTheEventIsMade(DossierEventKind kind) {
        if (kind.required().isEmpty()) {
            assertThat(DossierEvent.of(kind, NINE)).isEqualTo(DossierEvent.of(kind, NINE, Map.of()));
        } else {
            String missing = kind.required().get(0).code();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DossierEvent.of(kind, NINE))
                    .withMessageStartingWith("An event of the kind " + kind + " says '" + missing + "'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DossierEvent.of(kind, NINE, Map.of(EventDetail.UNIT, "one-stop")))
                    .withMessageContaining("'" + missing + "', but found none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "same-day"})
    void anExtensionIsAnAmountOfTime(String by) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierEvent.ofExtended(NINE, Term.parse(by)))
                .withMessageContaining("An extension is an amount of time");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 5", "0, 0"})
    void pointsGoFromNoneToAllOfThem(int score, int outOf) {
        DossierEvent rating = DossierEvent.ofRated(NINE, true).points(score, outOf);

        assertThat(rating.find(EventDetail.SCORE)).contains(score);
        assertThat(rating.find(EventDetail.OUT_OF)).contains(outOf);
    }

    @ParameterizedTest
    @CsvSource({"6, 5", "-1, 5", "0, -1"})
    void otherPointsAreRefused(int score, int outOf) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierEvent.ofRated(NINE, true).points(score, outOf))
                .withMessageContaining("The points " + score + " are not from 0 to " + outOf);
    }

    @Test
    void pointsComeWithWhatTheyAreOutOf() {
        DossierEvent rating = DossierEvent.ofRated(NINE, true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating.with(EventDetail.SCORE, 4))
                .withMessageContaining("lacks the field \"outOf\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating.with(EventDetail.OUT_OF, 4))
                .withMessageContaining("lacks the field \"score\"");
    }

    @Test
    void aListOfNoComponentsSaysNothing() {
        DossierEvent request = DossierEvent.of(SUPPLEMENT_REQUESTED, NINE);

        assertThat(request.with(EventDetail.COMPONENTS, List.of()))
                .isEqualTo(request)
                .hasSameHashCodeAs(request);
        assertThat(request.with(EventDetail.COMPONENTS, List.of("form")).with(EventDetail.COMPONENTS, List.of()))
                .isEqualTo(request);
        assertThat(request.with(EventDetail.COMPONENTS, List.of()).find(EventDetail.COMPONENTS))
                .isEmpty();
        assertThat(request.reason("r").with(EventDetail.COMPONENTS, List.of())).isEqualTo(request.reason("r"));
    }

    @Test
    void componentsAreKeptAsTheyWereGiven() {
        List<String> ids = new ArrayList<>(List.of("form"));
        DossierEvent request = DossierEvent.of(SUPPLEMENT_REQUESTED, NINE).with(EventDetail.COMPONENTS, ids);
        ids.clear();

        assertThat(request.find(EventDetail.COMPONENTS)).contains(List.of("form"));
    }

    @Test
    void equalAreKindMomentAndEverythingSaid() {
        DossierEvent apology = DossierEvent.of(APOLOGISED, NINE).reason("late");

        assertThat(apology)
                .isEqualTo(DossierEvent.of(APOLOGISED, NINE, Map.of(EventDetail.REASON, "late")))
                .hasSameHashCodeAs(DossierEvent.of(APOLOGISED, NINE, Map.of(EventDetail.REASON, "late")))
                .isNotEqualTo(DossierEvent.of(APOLOGISED, NINE))
                .isNotEqualTo(DossierEvent.of(REFUSED, NINE).reason("late"))
                .isNotEqualTo(DossierEvent.of(APOLOGISED, NINE.plusHours(1)).reason("late"))
                .isNotEqualTo(apology.by("one-stop"))
                .isNotEqualTo("APOLOGISED");
    }

    @Test
    void neverShowsTheReasonGivenToAnApplicant() {
        DossierEvent refusal = DossierEvent.of(REFUSED, NINE).reason("Ông Nguyễn Văn A chưa đủ điều kiện");

        assertThat(refusal).hasToString("REFUSED 2025-09-15T09:00+07:00");
    }
}
