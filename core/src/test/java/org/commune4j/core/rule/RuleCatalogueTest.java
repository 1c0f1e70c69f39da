package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.rule.Market.ARTICLE;
import static org.commune4j.core.rule.Market.BYLAW;
import static org.commune4j.core.rule.Market.CIRCULAR;
import static org.commune4j.core.rule.Market.NEW_YEAR;
import static org.commune4j.core.rule.Market.TABLES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Provision;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final Instrument IDLE = Instrument.of("99/NQ-HĐND");

    private static final Rule<Stall> ON_ARTICLE = Market.must("C-2", Market.LICENSED)
            .unless("few", Market.FEW_TABLES)
            .reads(TABLES)
            .inForce(DateRange.from(NEW_YEAR))
            .in(Jurisdiction.ofProvince("51"))
            .build();
    private static final Rule<Stall> ON_CIRCULAR =
            Market.may("C-3", Market.SMALL).defeats("C-9").build();
    private static final Rule<Stall> BY_FIGURE = Rule.on(Market.STALL, "C-1")
            .per(Basis.PRACTICE)
            .should(Market.FEW_TABLES)
            .reads(TABLES)
            .build();

    private static final Parameters FIGURES = Parameters.of(List.of(
            Parameter.of(
                    TABLES,
                    "tables",
                    List.of(
                            ParameterValue.of(BigDecimal.TEN, DateRange.until(NEW_YEAR), Basis.ofLaw(CIRCULAR)),
                            ParameterValue.ofAbolished(DateRange.from(NEW_YEAR), Basis.ofLaw(ARTICLE)))),
            Parameter.of(ParameterKey.of("market.rent", Integer.class), "dong", List.of())));

    private static final RuleCatalogue CATALOGUE =
            RuleCatalogue.of(List.of(ON_ARTICLE, ON_CIRCULAR, BY_FIGURE), FIGURES, List.of(IDLE));

    private static List<String> codes(RuleCatalogue.AffectedLaw touched) {
        return touched.rules().stream().map(Rule::code).toList();
    }

    @Test
    void listsRulesByCodeAndTheInstrumentsBehindThem() {
        assertThat(CATALOGUE.rules()).containsExactly(BY_FIGURE, ON_ARTICLE, ON_CIRCULAR);
        assertThat(CATALOGUE.parameters())
                .map(parameter -> parameter.key().code())
                .containsExactly("market.rent", "market.tables");
        assertThat(CATALOGUE.instruments()).containsExactly(IDLE, BYLAW, CIRCULAR.instrument());
        assertThat(CATALOGUE).hasToString("3 rules, 2 parameters, 3 instruments");
    }

    @Test
    void saysWhatARuleRestsOnWithTheFiguresItReads() {
        assertThat(CATALOGUE.sourcesOf(ON_ARTICLE)).containsExactly(ARTICLE, CIRCULAR);
        assertThat(CATALOGUE.sourcesOf(BY_FIGURE)).containsExactly(CIRCULAR, ARTICLE);
        assertThat(CATALOGUE.sourcesOf(ON_CIRCULAR)).containsExactly(CIRCULAR);
    }

    @Test
    void saysWhatAChangeOfLawTouches() {
        assertThat(codes(CATALOGUE.touchedBy("7/TT"))).containsExactly("C-1", "C-2", "C-3");
        assertThat(codes(CATALOGUE.touchedBy("12/QĐ-UBND"))).containsExactly("C-1", "C-2");
        assertThat(CATALOGUE.touchedBy("12/QĐ-UBND").parameters()).hasSize(1);
        assertThat(CATALOGUE.touchedBy("99/NQ-HĐND").rules()).isEmpty();
        assertThat(CATALOGUE.touchedBy("99/NQ-HĐND").parameters()).isEmpty();
        // The amending instrument touches what rests on the amended one.
        assertThat(codes(CATALOGUE.touchedBy("34/QĐ-UBND"))).containsExactly("C-1", "C-2");
    }

    @Test
    void knowsArticleFromArticle() {
        RuleCatalogue rules = RuleCatalogue.of(List.of(ON_ARTICLE, ON_CIRCULAR), Parameters.empty(), List.of());

        assertThat(codes(rules.touchedBy("12/QĐ-UBND", Provision.ofClause("3", "1"))))
                .containsExactly("C-2");
        assertThat(codes(rules.touchedBy("12/QĐ-UBND", Provision.ofArticle("4"))))
                .isEmpty();
        assertThat(codes(rules.touchedBy("7/TT", Provision.ofArticle("5")))).containsExactly("C-3");
        assertThat(codes(rules.touchedBy("7/TT", Provision.ofClause("5", "1")))).isEmpty();
    }

    @Test
    void isAPageInBothLanguages() {
        String page = CATALOGUE.markdown(List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH));

        assertThat(page).startsWith("""
                # Danh mục quy tắc / Catalogue of rules

                ## Quy tắc / Rules

                ### C-1

                | | Tiếng Việt | English |
                | --- | --- | --- |
                | nội dung / says | C-1 | C-1 |
                | đối tượng / speaks of | quầy | stall |
                | mức độ ràng buộc / strength | cần (khuyến nghị) | should (guidance) |
                | căn cứ / rests on | thông lệ quản lý | management practice |
                | hiệu lực / in force | bất kỳ lúc nào | at any time |
                | sử dụng / reads | market.tables | market.tables |

                ### C-2

                | | Tiếng Việt | English |
                | --- | --- | --- |
                | nội dung / says | Quy tắc C-2 | Rule C-2 |
                | đối tượng / speaks of | quầy | stall |
                | mức độ ràng buộc / strength | phải | must |
                | căn cứ / rests on | Điều 3 Quyết định 12/QĐ-UBND (đã đọc trong văn bản) | Article 3 of Decision 12/QĐ-UBND (read in the text) |
                | hiệu lực / in force | từ 01/01/2026 | from 1 Jan 2026 |
                | nơi áp dụng / where | tỉnh, thành phố có mã 51 | province 51 |
                | ngoại lệ / exception | few: quầy có … bàn, trong giới hạn | few: the stall has … tables, within the limit |
                | sử dụng / reads | market.tables | market.tables |
                | sửa đổi chưa đọc / amendment not read | 34/QĐ-UBND từ 01/01/2026 | 34/QĐ-UBND from 1 Jan 2026 |
                """);
        assertThat(page).contains("| cho phép, không áp dụng / permits despite | C-9 | C-9 |");
        assertThat(page).endsWith("""
                ### market.rent

                | | Tiếng Việt | English |
                | --- | --- | --- |
                | nội dung / says | market.rent | market.rent |
                | giá trị / value | chưa có cho đến khi đơn vị áp dụng phần mềm đặt | none until the host gives one |

                ### market.tables

                | | Tiếng Việt | English |
                | --- | --- | --- |
                | nội dung / says | market.tables | market.tables |
                | giá trị / value | 10 tables, trước ngày 01/01/2026, cả nước; khoản 2 Điều 5 7/TT (theo nguồn thứ cấp) | 10 tables, before 1 Jan 2026, the whole country; Article 5(2) of 7/TT (reported by a secondary source) |
                | giá trị / value | đã bãi bỏ, từ 01/01/2026, cả nước; Điều 3 Quyết định 12/QĐ-UBND (đã đọc trong văn bản) | abolished, from 1 Jan 2026, the whole country; Article 3 of Decision 12/QĐ-UBND (read in the text) |
                | sửa đổi chưa đọc / amendment not read | 34/QĐ-UBND từ 01/01/2026 | 34/QĐ-UBND from 1 Jan 2026 |
                | được sử dụng bởi / read by | C-1, C-2 | C-1, C-2 |

                ## Quy tắc và tham số theo từng văn bản / What rests on which instrument

                | Văn bản / Instrument | Quy tắc / Rules | Tham số / Parameters | sửa đổi chưa đọc / amendment not read |
                | --- | --- | --- | --- |
                | 99/NQ-HĐND | — | — | — |
                | Quyết định 12/QĐ-UBND / Decision 12/QĐ-UBND | C-1, C-2 | market.tables | 34/QĐ-UBND từ 01/01/2026 / 34/QĐ-UBND from 1 Jan 2026 |
                | 7/TT | C-1, C-2, C-3 | market.tables | — |
                """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.markdown(List.of()))
                .withMessageContaining("at least one language");
    }
}
