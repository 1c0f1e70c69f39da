package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.commune4j.core.law.Basis;
import org.commune4j.core.text.LocalizedText;

/** Small indices for the tests of this package. */
final class Indices {

    static final ReportingPeriod PERIOD = ReportingPeriod.ofYear(2025);

    static final Input RECEIVED = input("RECEIVED");
    static final Input ON_TIME = input("ON_TIME");
    static final Input DISLIKED = input("DISLIKED");
    static final Input ONLINE = input("ONLINE");
    static final Input PETITIONS = input("PETITIONS");
    static final Input PETITIONS_ON_TIME = input("PETITIONS_ON_TIME");

    private Indices() {}

    static Input input(String code) {
        return Input.of(code, text(code));
    }

    static LocalizedText text(String text) {
        return LocalizedText.of(text + " (vi)", text);
    }

    static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    static Indicator.Builder indicator(String code, String maximum, Formula formula) {
        return Indicator.builder()
                .code(code)
                .name(text(code))
                .maximum(d(maximum))
                .formula(formula)
                .basis(Basis.PRACTICE);
    }

    static Rounding rounding(Rounding.RoundingLevel level) {
        return new Rounding(level, 2, RoundingMode.HALF_UP, Basis.PRACTICE);
    }

    static IndexDefinition of(Rounding.RoundingLevel level, Indicator... indicators) {
        return IndexDefinition.builder()
                .code("INDEX")
                .name(text("index"))
                .addGroups(IndicatorGroup.of("GROUP", text("group"), List.of(indicators)))
                .rounding(rounding(level))
                .basis(Basis.PRACTICE)
                .build();
    }

    static IndexDefinition of(Indicator... indicators) {
        return of(Rounding.RoundingLevel.INDICATOR, indicators);
    }

    static Measurements.Builder commune() {
        return Measurements.builder("21400", UnitLevel.COMMUNE, PERIOD);
    }

    /** Progress, satisfaction, online share and petitions, in two groups, with two classes. */
    static IndexDefinition service(Rounding.RoundingLevel level) {
        return IndexDefinition.builder()
                .code("SERVICE")
                .name(text("service"))
                .addGroups(
                        IndicatorGroup.of(
                                "DOSSIERS",
                                text("dossiers"),
                                List.of(
                                        indicator("PROGRESS", "20", Formula.ofRatio(ON_TIME, RECEIVED))
                                                .build(),
                                        indicator("SHARE_ONLINE", "12", Formula.ofTarget(ONLINE, RECEIVED, d("0.5")))
                                                .build())),
                        IndicatorGroup.of(
                                "PEOPLE",
                                text("people"),
                                List.of(
                                        indicator(
                                                        "SATISFACTION",
                                                        "6",
                                                        Formula.ofComplement(
                                                                List.of(
                                                                        Share.ofRest(ON_TIME, RECEIVED),
                                                                        Share.of(DISLIKED, RECEIVED)),
                                                                d("0.9")))
                                                .build(),
                                        indicator(
                                                        "PETITIONS_IN_TIME",
                                                        "6",
                                                        Formula.ofRatio(PETITIONS_ON_TIME, PETITIONS))
                                                .zeroDenominator(Fallback.FULL_POINTS)
                                                .build())))
                .rounding(rounding(level))
                .addClasses(
                        new ScoreClass("GOOD", text("good"), d("40"), Basis.PRACTICE),
                        new ScoreClass("FAIR", text("fair"), BigDecimal.ZERO, Basis.PRACTICE))
                .basis(Basis.PRACTICE)
                .build();
    }
}
