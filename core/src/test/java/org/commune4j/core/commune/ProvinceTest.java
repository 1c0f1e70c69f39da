package org.commune4j.core.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.commune4j.core.law.Basis;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ProvinceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);

    private static Commune commune(String province, String code, LocalDate from, LocalDate until) {
        return Commune.builder()
                .code(code)
                .province(province)
                .name(LocalizedText.ofVietnamese(code))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.of(from, until))
                .asOf(DAY)
                .completeness(CommunePart.APPOINTMENTS, Completeness.ofComplete(DAY))
                .build();
    }

    private static Commune commune(String province, String code) {
        return commune(province, code, LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1));
    }

    private static Checked<Province> checked(Commune... communes) {
        return Province.of("51", LocalizedText.ofVietnamese("Quảng Ngãi"), List.of(communes), Completeness.NOT_GIVEN);
    }

    private static Province province(Commune... communes) {
        return checked(communes).orThrow();
    }

    @Test
    void seesTheCommunesThatExistOnTheDate() {
        Province province =
                province(commune("51", "1"), commune("51", "2", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1)));

        assertThat(province.on(DAY).communes()).hasSize(1);
        assertThat(province.on(LocalDate.of(2025, 10, 1)).communes()).hasSize(2);
        TreeSet<LocalDate> days = new TreeSet<>();
        province.addBoundaries(DateRange.of(DAY, LocalDate.of(2026, 2, 1)), days);
        assertThat(days).contains(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1));
    }

    @Test
    void refusesACommuneOfAnotherProvinceAndACodeGivenTwiceAtOnce() {
        assertThat(checked(commune("52", "1"), commune("51", "2"), commune("51", "2"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "COMMUNE-003{commune=1, found=52, province=51} at /communes/0/province",
                        "COMMUNE-004{commune=2} at /communes/2/code");
    }

    @Test
    void aSumCanBeTakenOnlyWhereEverythingIsGiven() {
        Province partial = province(commune("51", "1"));
        assertThat(partial.on(DAY).isCompletelyGiven(CommunePart.APPOINTMENTS).isUnknown())
                .isTrue();

        Province complete =
                new Province(partial.code(), partial.name(), partial.communes(), Completeness.ofComplete(DAY));
        assertThat(complete.on(DAY).isCompletelyGiven(CommunePart.APPOINTMENTS).isTrue())
                .isTrue();
        assertThat(complete.on(DAY).isCompletelyGiven(CommunePart.POSTS).missing())
                .extracting(message -> message.code())
                .containsExactly("COMMUNE.part-of-commune-not-complete");
    }

    @Test
    void aLawBookEvaluatesItsRulesOnProvinces() {
        Rule<ProvinceView> rule = Rule.on(ProvinceSubjects.PROVINCE, "TEST-001")
                .says("có xã", "has a commune")
                .must(Condition.ofTruth(
                        "có xã",
                        "has a commune",
                        (view, context) ->
                                Truth.of(!ProvinceView.of(context).communes().isEmpty())))
                .per(Basis.INTEGRITY)
                .build();
        LawBook book = LawBook.builder().name("test").build().withProvinceRules(rules -> rules.with(rule));

        assertThat(book.evaluate(province(), DAY).count(Outcome.BREACHED)).isEqualTo(1);
        assertThat(book.evaluate(province(commune("51", "1")), DAY).count(Outcome.MET))
                .isEqualTo(1);
    }
}
