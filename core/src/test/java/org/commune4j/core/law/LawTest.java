package org.commune4j.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static final Instrument DECREE = Instrument.builder()
            .number("150/2025/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 150/2025/NĐ-CP", "Decree 150/2025/NĐ-CP"))
            .addAmendments(new Amendment("200/2025/NĐ-CP", LocalDate.of(2025, 8, 1), true))
            .addAmendments(new Amendment("370/2025/NĐ-CP", NEW_YEAR, false))
            .build();

    @Test
    void aTextWithAnUnreadAmendmentInForceIsUnverified() {
        LegalReference reference = LegalReference.of(DECREE, SourceStatus.REPORTED);

        assertThat(reference.statusOn(NEW_YEAR.minusDays(1))).isEqualTo(SourceStatus.REPORTED);
        assertThat(reference.unreadAmendments(NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(reference.statusOn(NEW_YEAR)).isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(reference.unreadAmendments(NEW_YEAR))
                .map(Amendment::instrument)
                .containsExactly("370/2025/NĐ-CP");
    }

    @Test
    void aBasisNamesTheDaysOnWhichItBecomesLessSure() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        DateRange range = DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2027, 1, 1));
        Basis.ofLaw(LegalReference.of(DECREE, SourceStatus.VERIFIED)).addBoundaries(range, days);
        Basis.PRACTICE.addBoundaries(range, days);

        assertThat(days).containsExactly(NEW_YEAR);
    }

    @Test
    void citesAProvisionAsTheLanguageDoes() {
        LegalReference point = LegalReference.of(DECREE, Provision.ofPoint("6", "2", "a"), SourceStatus.VERIFIED);

        assertThat(point.citation().render(VIETNAMESE)).isEqualTo("điểm a khoản 2 Điều 6 Nghị định 150/2025/NĐ-CP");
        assertThat(point.citation().render(Locale.ENGLISH)).isEqualTo("Article 6(2)(a) of Decree 150/2025/NĐ-CP");
        assertThat(LegalReference.of(DECREE, SourceStatus.VERIFIED).citation().render(Locale.ENGLISH))
                .isEqualTo("Decree 150/2025/NĐ-CP");
        assertThat(Provision.ofAnnex("I").message().render(VIETNAMESE)).isEqualTo("Phụ lục I");
        assertThat(point).hasToString("150/2025/NĐ-CP Art. 6(2)(a) (VERIFIED)");
    }

    @Test
    void anInstrumentKnownByNumberAloneIsNamedByIt() {
        assertThat(LegalReference.of(Instrument.of("332/NQ-CP"), SourceStatus.REPORTED)
                        .citation()
                        .render(Locale.ENGLISH))
                .isEqualTo("332/NQ-CP");
        assertThat(Instrument.of("332/NQ-CP").validity()).isEqualTo(DateRange.ALWAYS);
    }

    @Test
    void aProvisionReadsWhatItWrites() {
        for (Provision provision : List.of(
                Provision.ofArticle("6"),
                Provision.ofArticle("1.2.3"),
                Provision.ofClause("6", "2"),
                Provision.ofPoint("6", "2", "đ"),
                Provision.ofAnnex("I, part 2"))) {
            assertThat(Provision.parse(provision.toString())).isEqualTo(provision);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.parse("Article 6"))
                .withMessageContaining("'Art. 6(2)(a)'");
        assertThatIllegalArgumentException().isThrownBy(() -> Provision.parse("Annex "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.ofClause("6(2)", "a"))
                .withMessageContaining("'6(2)'");
        assertThatIllegalArgumentException().isThrownBy(() -> Provision.ofArticle(" "));
    }

    @Test
    void anArticleEnclosesItsClauses() {
        Provision article = Provision.ofArticle("6");
        Provision clause = Provision.ofClause("6", "2");

        assertThat(article.encloses(clause)).isTrue();
        assertThat(article.encloses(article)).isTrue();
        assertThat(clause.encloses(article)).isFalse();
        assertThat(clause.encloses(Provision.ofPoint("6", "2", "a"))).isTrue();
        assertThat(clause.encloses(Provision.ofPoint("6", "3", "a"))).isFalse();
        assertThat(article.encloses(Provision.ofArticle("60"))).isFalse();
        assertThat(article.encloses(Provision.ofAnnex("6"))).isFalse();
    }

    @Test
    void theCountryBindsAllAndAProvinceItsCommunes() {
        Jurisdiction province = Jurisdiction.ofProvince("51");
        Jurisdiction commune = Jurisdiction.ofCommune("51", "21400");

        assertThat(Jurisdiction.NATIONAL.covers(commune)).isTrue();
        assertThat(province.covers(commune)).isTrue();
        assertThat(province.covers(province)).isTrue();
        assertThat(province.covers(Jurisdiction.ofCommune("01", "00004"))).isFalse();
        assertThat(province.covers(Jurisdiction.NATIONAL)).isFalse();
        assertThat(commune.covers(province)).isFalse();
        assertThat(commune.covers(commune)).isTrue();
    }

    @Test
    void aJurisdictionReadsWhatItWritesAndHasWords() {
        for (String text : List.of("national", "province:01", "commune:51:21400")) {
            assertThat(Jurisdiction.parse(text)).hasToString(text);
        }
        assertThat(Jurisdiction.parse("commune:51:21400").message().render(Locale.ENGLISH))
                .isEqualTo("commune 21400 of province 51");
        assertThat(Jurisdiction.parse("province:51").message().render(VIETNAMESE))
                .isEqualTo("tỉnh, thành phố có mã 51");
        assertThat(Jurisdiction.NATIONAL.message().render(VIETNAMESE)).isEqualTo("cả nước");
        assertThatIllegalArgumentException().isThrownBy(() -> Jurisdiction.parse("province"));
        assertThatIllegalArgumentException().isThrownBy(() -> Jurisdiction.ofProvince("5:1"));
    }

    @Test
    void theLessSureStatusWins() {
        assertThat(SourceStatus.VERIFIED.weaker(SourceStatus.REPORTED)).isEqualTo(SourceStatus.REPORTED);
        assertThat(SourceStatus.UNVERIFIED.weaker(SourceStatus.VERIFIED)).isEqualTo(SourceStatus.UNVERIFIED);
    }

    @Test
    void onlyLawHasAReference() {
        LegalReference reference = LegalReference.of(DECREE, SourceStatus.VERIFIED);

        assertThat(Basis.ofLaw(reference).reference()).contains(reference);
        assertThat(Basis.INTEGRITY.reference()).isEmpty();
        assertThat(Basis.PRACTICE).isNotEqualTo(Basis.INTEGRITY).hasToString("PRACTICE");
        assertThat(Basis.BasisKind.INTEGRITY.message().render(Locale.ENGLISH)).isEqualTo("logic of the model");
    }

    @Test
    void anEditionNamesItsContentByHash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition("vietnam", "ABC", "1"))
                .withMessageContaining("64 lower-case hexadecimal digits, but found \"ABC\"");
    }
}
