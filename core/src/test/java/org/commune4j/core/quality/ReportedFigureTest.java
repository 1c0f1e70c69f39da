package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.commune4j.core.explain.Explained;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.quality.ReportedFigure.Bound;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportedFigureTest {

    private static final LocalizedText SOURCE = LocalizedText.of("bài báo", "a press article");
    private static final DateRange PERIOD = DateRange.from(LocalDate.of(2025, 7, 1));

    private static ReportedFigure.Builder figure(FigureKind kind, String value, FigureUnit unit) {
        return ReportedFigure.builder()
                .kind(kind)
                .value(new BigDecimal(value))
                .unit(unit)
                .period(PERIOD)
                .source(SOURCE);
    }

    @Test
    void moreThanIsNotTheValueItself() {
        ReportedFigure early = figure(FigureKind.RESOLVED_EARLY, "0.96", FigureUnit.SHARE)
                .bound(Bound.MORE_THAN)
                .build();

        assertThat(early.compare(new BigDecimal("0.9601")).value()).isEqualTo(Agreement.AGREES);
        assertThat(early.compare(new BigDecimal("0.960")).value()).isEqualTo(Agreement.DISAGREES);
        assertThat(early.compare(new BigDecimal("0.95")).value()).isEqualTo(Agreement.DISAGREES);
    }

    private static ReportedFigure within(ReportedFigure figure, String tolerance) {
        return ReportedFigure.builder()
                .from(figure)
                .tolerance(new BigDecimal(tolerance))
                .build();
    }

    @Test
    void exactWantsTheSameNumberWhateverItsScale() {
        ReportedFigure satisfaction = figure(FigureKind.SATISFACTION, "18", FigureUnit.POINTS)
                .outOf(new BigDecimal("18"))
                .build();

        assertThat(satisfaction.compare(new BigDecimal("18.00")).value()).isEqualTo(Agreement.AGREES);
        assertThat(satisfaction.compare(new BigDecimal("17.99")).value()).isEqualTo(Agreement.DISAGREES);
    }

    @Test
    void aboutIsUndeterminedUntilAToleranceIsGiven() {
        ReportedFigure.Builder about = figure(FigureKind.DOSSIERS_RECEIVED, "1240", FigureUnit.DOSSIERS)
                .bound(Bound.ABOUT);

        assertThat(about.build().compare(new BigDecimal("1250")).value()).isEqualTo(Agreement.UNDETERMINED);
        assertThat(about.build().compare(new BigDecimal("1240")).value()).isEqualTo(Agreement.AGREES);

        ReportedFigure within = about.tolerance(BigDecimal.TEN).build();
        assertThat(within.compare(new BigDecimal("1250")).value()).isEqualTo(Agreement.AGREES);
        assertThat(within.compare(new BigDecimal("1251")).value()).isEqualTo(Agreement.DISAGREES);
    }

    @Test
    void comparisonSaysBothFiguresAndTheAnswer() {
        Explained<Agreement> compared = figure(FigureKind.DOSSIERS_RECEIVED, "1240", FigureUnit.DOSSIERS)
                .bound(Bound.MORE_THAN)
                .build()
                .compare(new BigDecimal("1251"));

        assertThat(compared.value()).isEqualTo(Agreement.AGREES);
        assertThat(compared.explanation().mark()).isEqualTo(Mark.HOLDS);
        assertThat(compared.explanation().render(Locale.ENGLISH))
                .isEqualTo("[+] computed: 1,251 dossiers; reported: dossiers received: more than 1,240 dossiers,"
                        + " from 1 Jul 2025 (source: a press article); the two agree");
        assertThat(compared.explanation().render(Locale.forLanguageTag("vi")))
                .isEqualTo("[+] tính được: 1.251 hồ sơ; được báo cáo: số hồ sơ đã tiếp nhận: hơn 1.240 hồ sơ,"
                        + " từ 01/07/2025 (nguồn: bài báo); hai số liệu khớp nhau");
    }

    @Test
    void aShareIsComparedAsAFraction() {
        ReportedFigure early = figure(FigureKind.RESOLVED_EARLY, "0.96", FigureUnit.SHARE)
                .bound(Bound.MORE_THAN)
                .build();

        // 96 % of 1,250 is 1,200; of 1,240 it is 1,190.4.
        assertThat(early.compare(1200, 1250).value()).isEqualTo(Agreement.DISAGREES);
        assertThat(early.compare(1201, 1250).value()).isEqualTo(Agreement.AGREES);
        assertThat(early.compare(1190, 1240).value()).isEqualTo(Agreement.DISAGREES);
        assertThat(early.compare(1191, 1240).value()).isEqualTo(Agreement.AGREES);
        assertThat(early.compare(0, 0).value()).isEqualTo(Agreement.UNDETERMINED);
        // One more than 96 % of the largest whole that it fits: a double would not see it.
        assertThat(early.compare(8_640_000_000_000_000_001L, 9_000_000_000_000_000_000L)
                        .value())
                .isEqualTo(Agreement.AGREES);
        assertThat(early.compare(8_640_000_000_000_000_000L, 9_000_000_000_000_000_000L)
                        .value())
                .isEqualTo(Agreement.DISAGREES);

        ReportedFigure third =
                figure(FigureKind.RESOLVED_EARLY, "0.3333", FigureUnit.SHARE).build();
        assertThat(third.compare(1, 3).value()).isEqualTo(Agreement.AGREES);
        assertThat(third.compare(33_335, 100_000).value()).isEqualTo(Agreement.DISAGREES);
        assertThat(third.compare(3333, 10000).value()).isEqualTo(Agreement.AGREES);
        assertThat(early.compare(1191, 1240).explanation().render(Locale.ENGLISH))
                .isEqualTo(
                        "[+] computed: 1,191 of 1,240 (rounded: 96.05%); reported: dossiers resolved before the deadline:"
                                + " more than 96%, from 1 Jul 2025 (source: a press article); the two agree");
        assertThat(early.compare(0, 0).explanation().render(Locale.ENGLISH))
                .startsWith("[?] computed: nothing was counted, so that there is no share; reported: ");
    }

    @Test
    @DisplayName("D28: a share published with one decimal agrees with what rounds to it, and the text says so")
    void d28APublishedShareIsRounded() {
        ReportedFigure published =
                figure(FigureKind.RESOLVED_IN_TIME, "0.968", FigureUnit.SHARE).build();

        assertThat(published.compare(1200, 1240).value()).isEqualTo(Agreement.AGREES);
        assertThat(published.compare(1200, 1240).explanation().render(Locale.ENGLISH))
                .contains("1,200 of 1,240 (rounded: 96.77%)", "96.8%", "; the two agree")
                .endsWith("\n  a published share agrees with every share that rounds to it: 96.77% rounds to 96.8%");
        assertThat(published.compare(1200, 1240).explanation().render(Locale.forLanguageTag("vi")))
                .endsWith("96,77% làm tròn thành 96,8%");
        // 96.75 % rounds up to 96.8 %, 96.85 % to 96.9 %.
        assertThat(published.compare(9675, 10_000).value()).isEqualTo(Agreement.AGREES);
        assertThat(published.compare(96_749, 100_000).value()).isEqualTo(Agreement.DISAGREES);
        assertThat(published.compare(9685, 10_000).value()).isEqualTo(Agreement.DISAGREES);
        assertThat(published.compare(new BigDecimal("0.9677419")).value()).isEqualTo(Agreement.AGREES);
        assertThat(published.compare(968, 1000).explanation().render(Locale.ENGLISH))
                .endsWith("the two agree");

        // Whole percent, and one decimal of an outright number of tenths.
        ReportedFigure whole =
                figure(FigureKind.RESOLVED_IN_TIME, "0.5", FigureUnit.SHARE).build();
        assertThat(whole.compare(503, 1000).value()).isEqualTo(Agreement.AGREES);
        assertThat(whole.compare(505, 1000).value()).isEqualTo(Agreement.DISAGREES);
    }

    @Test
    @DisplayName("D28, sibling: all and none are not what almost all and almost none round to")
    void d28AllIsAll() {
        ReportedFigure all =
                figure(FigureKind.RESOLVED_IN_TIME, "1.00", FigureUnit.SHARE).build();
        ReportedFigure none =
                figure(FigureKind.RESOLVED_IN_TIME, "0", FigureUnit.SHARE).build();
        assertThat(all.compare(1240, 1240).value()).isEqualTo(Agreement.AGREES);
        assertThat(all.compare(1239, 1240).value()).isEqualTo(Agreement.DISAGREES);
        assertThat(none.compare(0, 1240).value()).isEqualTo(Agreement.AGREES);
        assertThat(none.compare(1, 1240).value()).isEqualTo(Agreement.DISAGREES);
    }

    @Test
    void theCallerMaySayHowCloseIsClose() {
        ReportedFigure about = figure(FigureKind.RESOLVED_EARLY, "0.96", FigureUnit.SHARE)
                .bound(Bound.ABOUT)
                .build();

        Explained<Agreement> undetermined = about.compare(1180, 1240);
        assertThat(undetermined.value()).isEqualTo(Agreement.UNDETERMINED);
        assertThat(undetermined.explanation().render(Locale.ENGLISH))
                .startsWith("[?] ")
                .endsWith("\n  [?] the figure is approximate and no tolerance is given: give one");

        // 1,240 * (0.96 - 0.01) = 1,178
        ReportedFigure within = within(about, "0.01");
        assertThat(within.compare(1178, 1240).value()).isEqualTo(Agreement.AGREES);
        assertThat(within.compare(1177, 1240).value()).isEqualTo(Agreement.DISAGREES);
        assertThat(within.compare(1178, 1240).explanation().render(Locale.forLanguageTag("vi")))
                .startsWith("[+] ")
                .endsWith("\n  được coi là khớp nếu chênh lệch không quá 1%, tính theo điểm phần trăm");
        assertThat(within(within, "0").compare(1178, 1240).value()).isEqualTo(Agreement.DISAGREES);
    }

    @Test
    void refusesAShareThatIsNone() {
        ReportedFigure received = figure(FigureKind.DOSSIERS_RECEIVED, "1240", FigureUnit.DOSSIERS)
                .build();
        ReportedFigure early =
                figure(FigureKind.RESOLVED_EARLY, "0.96", FigureUnit.SHARE).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> received.compare(1, 2).value())
                .withMessageContaining("DOSSIERS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> early.compare(2, 1))
                .withMessageContaining("2 of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> within(early, "1"))
                .withMessageContaining("ABOUT");
    }

    @Test
    void rankAndPointsSayWhatTheyAreOutOf() {
        ReportedFigure rank = figure(FigureKind.SERVICE_QUALITY, "39", FigureUnit.RANK)
                .outOf(new BigDecimal("96"))
                .build();

        assertThat(rank.message().render(Locale.ENGLISH)).contains("rank 39 of 96");
        assertThat(rank).hasToString("SERVICE_QUALITY EXACT 39 of 96 RANK");
    }

    @Test
    void refusesWhatAFigureCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(FigureKind.RESOLVED_EARLY, "96", FigureUnit.SHARE)
                        .build())
                .withMessageContaining("96 % as 0.96");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(FigureKind.DOSSIERS_RECEIVED, "1.5", FigureUnit.DOSSIERS)
                        .build())
                .withMessageContaining("whole number");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        figure(FigureKind.SERVICE_QUALITY, "0", FigureUnit.RANK).build())
                .withMessageContaining("1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(FigureKind.SATISFACTION, "19", FigureUnit.POINTS)
                        .outOf(new BigDecimal("18"))
                        .build())
                .withMessageContaining("more than what it is out of, 18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(FigureKind.DOSSIERS_RECEIVED, "12", FigureUnit.DOSSIERS)
                        .outOf(BigDecimal.TEN)
                        .build())
                .withMessageContaining("does not go with the unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(FigureKind.SATISFACTION, "12", FigureUnit.POINTS)
                        .tolerance(BigDecimal.ONE)
                        .build())
                .withMessageContaining("ABOUT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureKind.of("Dossiers Received"))
                .withMessageContaining("capital letters");
    }

    @Test
    void kindsAreEqualByCode() {
        assertThat(FigureKind.of("DOSSIERS_RECEIVED")).isEqualTo(FigureKind.DOSSIERS_RECEIVED);
        assertThat(FigureKind.of("DOSSIERS_RETURNED")).isNotEqualTo(FigureKind.DOSSIERS_RECEIVED);
    }
}
