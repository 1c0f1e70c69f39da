package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.vietnam.PortalEntry.Price;
import org.commune4j.core.vietnam.PortalEntry.Shown;
import org.commune4j.core.vietnam.PortalEntry.Variant;
import org.commune4j.core.vietnam.PortalEntry.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases L1 to L7: what the portal shows and an import got wrong, with their siblings. */
class PortalCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 18);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Map<String, String> row(String channels) {
        Map<String, String> row = new HashMap<>();
        row.put("code", "1.000001");
        row.put("name", "Thủ tục");
        row.put("field", "Hộ tịch");
        row.put("level", "Cấp xã");
        row.put("decision_no", "163/QĐ-BTP");
        row.put("channels_raw", "Hình thức nộpThời gianPhí, lệ phíMô tả" + channels);
        return row;
    }

    private static PortalImport.Row read(Map<String, String> row) {
        return PortalImport.read(row, Pointer.ROOT);
    }

    private static List<String> codes(PortalImport.Row row) {
        return row.doubts().stream().map(Problem::code).toList();
    }

    private static List<Term> terms(PortalImport.Row row) {
        return row.procedure().orElseThrow().timeLimit().cases().stream()
                .map(LimitCase::term)
                .toList();
    }

    private static Optional<Fee> fee(PortalImport.Row row) {
        return row.procedure().orElseThrow().findFee(Channel.ONLINE);
    }

    private static String texts(PortalImport.Row row) {
        StringBuilder text = new StringBuilder();
        row.doubts().forEach(doubt -> text.append(doubt.render(Locale.ENGLISH)).append('\n'));
        return text.toString();
    }

    // ---------------------------------------------------------------- L1

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nuôi con nuôi; ADOPTION",
                "Đường bộ; ROADS",
                "ĐẤT ĐAI; LAND",
                "Đăng ký, quản lý cư trú; RESIDENCE",
                "Hoạt động xây dựng; CONSTRUCTION"
            })
    @DisplayName("L1: a field that the law book knows by its name is that field")
    void l01KnownFields(String name, String code) {
        Map<String, String> row = row("Trực tuyến3 Ngày làm việcMiễn phí");
        row.put("field", name);

        assertThat(read(row).procedure().orElseThrow().field()).isEqualTo(Field.of(code));
        assertThat(read(row).doubts()).isEmpty();
    }

    @Test
    @DisplayName("L1: an unknown field is kept as the host's own, with a note, and the folder declares it")
    void l01UnknownFieldIsKept() {
        Map<String, String> fishing = row("Trực tuyến3 Ngày làm việcMiễn phí");
        fishing.put("field", "Thủy sản");
        Map<String, String> other = new HashMap<>(fishing);
        other.put("code", "1.000002");
        other.put("field", "Thuỷ sản (khai thác) – nuôi trồng & chế biến, bảo vệ nguồn lợi thủy sản trên biển");
        Map<String, String> twin = new HashMap<>(fishing);
        twin.put("code", "1.000003");
        twin.put("field", "Thụy sẵn");
        PortalImport imported = PortalImport.builder(LawBooks.vietnam(), DAY)
                .add(PortalEntry.ofPage(fishing, Pointer.ROOT))
                .add(PortalEntry.ofPage(other, Pointer.ROOT))
                .add(PortalEntry.ofPage(twin, Pointer.ROOT))
                .build();

        assertThat(imported.procedures().value())
                .extracting(Procedure::field)
                .extracting(Field::code)
                .first()
                .isEqualTo("THUY_SAN");
        assertThat(imported.words())
                .extracting(Word::code)
                .doesNotHaveDuplicates()
                .contains("THUY_SAN", "THUY_SAN_2");
        assertThat(imported.words())
                .allSatisfy(word -> assertThat(word.code().length()).isLessThanOrEqualTo(60));
        assertThat(codes(imported.rows().get(0))).containsExactly("PORTAL-001");
        assertThat(imported.rows().get(0).limitDetermined()).isTrue();
        LawBook law = LawFiles.read(imported.tables(), LawBooks.vietnam()).orThrow();
        assertThat(law.procedures().all()).containsAll(imported.procedures().value());
        assertThat(law.vocabulary().declared()).containsExactlyElementsOf(imported.words());
    }

    @Test
    @DisplayName("L1: thousands of unknown names that are written alike are kept without comparing each with all")
    void l01ManyNames() {
        PortalWords words = new PortalWords(LawBooks.vietnam().vocabulary());
        for (int i = 0; i < 50_000; i++) {
            words.code(
                    WordFamily.FIELD,
                    "Lĩnh vực " + "-".repeat(i % 7 + 1) + Character.toString(0x4E00 + i % 20_000)
                            + "!".repeat(i / 20_000));
        }
        assertThat(words.declared())
                .extracting(Word::code)
                .doesNotHaveDuplicates()
                .hasSize(50_000);
    }

    // ---------------------------------------------------------------- L2

    @ParameterizedTest
    @ValueSource(strings = {"18,000 VNĐ", "1150,000 VNĐ", "120 VNĐ", "120 Việt Nam Đồng", "3,000 VNĐ(8.000 đồng/bản)"})
    @DisplayName("L2: a limit without a unit that runs into the fee is a doubt, and no amount")
    void l02RunsTogether(String cell) {
        PortalImport.Row row = read(row("Trực tuyến" + cell + "Trực tiếp3 Ngày làm việcMiễn phí"));

        assertThat(codes(row)).contains("PORTAL-014", "PORTAL-006", "PORTAL-010");
        assertThat(row.procedure().orElseThrow().channels()).containsExactly(Channel.ONLINE, Channel.DIRECT);
        assertThat(fee(row).orElseThrow().kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(fee(row).orElseThrow().amount(1, DAY)).isEmpty();
        assertThat(row.limitDetermined()).isFalse();
        assertThat(row.procedure().get().timeLimit().select(CaseFacts.UNKNOWN).found())
                .isEmpty();
    }

    // ---------------------------------------------------------------- L3

    @Test
    @DisplayName("L3: a cell and the table that differ are a doubt naming both")
    void l03CellAgainstTable() {
        Map<String, String> row = row("Trực tuyến3 Ngày làm việcMiễn phí");
        row.put("online", "30 Ngày làm việc");
        PortalImport.Row read = read(row);

        assertThat(read.limitDetermined()).isFalse();
        assertThat(terms(read)).containsExactly(Term.workingDays(3), Term.workingDays(30));
        assertThat(texts(read)).contains("3 working day(s), 30 working day(s)");
        assertThat(read.procedure().orElseThrow().channels()).containsExactly(Channel.ONLINE);
    }

    @Test
    @DisplayName("L3: of several limits of one channel none becomes the only one")
    void l03SeveralLimitsOfAChannel() {
        Map<String, String> row = row("Trực tiếp5 Ngày làm việcMiễn phíTrực tiếp30 NgàyMiễn phí");
        row.put("direct", "30 Ngày");
        PortalImport.Row read = read(row);

        assertThat(read.limitDetermined()).isFalse();
        assertThat(terms(read)).containsExactly(Term.workingDays(5), Term.calendarDays(30));
        assertThat(codes(read)).containsExactly("PORTAL-009");
    }

    // ---------------------------------------------------------------- L4

    @Test
    @DisplayName("L4: hours beside a text of working hours are a doubt: clock or working hours")
    void l04HoursOfTheClockOrOfWork() {
        PortalImport.Row row = read(row("Trực tuyến8 GiờMiễn phíKhông quá 8 giờ làm việc"));

        assertThat(row.limitDetermined()).isFalse();
        assertThat(terms(row)).containsExactly(Term.hours(8), Term.workingHours(8));
        assertThat(codes(row)).containsExactly("PORTAL-008");
        assertThat(texts(row)).contains("8 hour(s)", "8 working hour(s)");
        assertThat(read(row("Trực tuyến8 GiờMiễn phíKhông quá 8 giờ")).limitDetermined())
                .isTrue();
        assertThat(read(row("Trực tuyến8 Giờ làm việcMiễn phíKhông quá 08 giờ làm việc"))
                        .limitDetermined())
                .isTrue();
    }

    // ---------------------------------------------------------------- L5

    @Test
    @DisplayName("L5: a fee of which nothing is said leaves the channel with an unknown fee")
    void l05NoFee() {
        PortalImport.Row row =
                read(row("Trực tuyến4 Giờ làm việcKhông có thông tinTrực tiếpKhông có thông tinKhông có thông tin"));

        assertThat(row.procedure().orElseThrow().channels()).containsExactly(Channel.ONLINE, Channel.DIRECT);
        assertThat(row.procedure().get().fees()).isEmpty();
        assertThat(row.doubts()).isEmpty();
        assertThat(terms(row)).containsExactly(Term.workingHours(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4 Giờ làm việc; 4 working-hours",
                "1 Tháng; 1 months",
                "7.5 Ngày làm việc; 7.5 working-days",
                "7,5 Ngày làm việc; 7.5 working-days",
                "1.5 Giờ làm việc; 1.5 working-hours",
                "30 Ngày; 30 calendar-days"
            })
    @DisplayName("L5: working hours, months and parts of a working day are read")
    void l05Units(String cell, String term) {
        Map<String, String> row = row("Trực tuyến" + cell + "Miễn phí");
        row.put("online", cell);
        PortalImport.Row read = read(row);

        assertThat(terms(read)).containsExactly(Term.parse(term));
        assertThat(read.limitDetermined()).isTrue();
        assertThat(read.doubts()).isEmpty();
    }

    // ---------------------------------------------------------------- L6

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 Ngày làm việc",
                "99999999999 Ngày",
                "1.5 Ngày",
                "-3 Ngày",
                "3.141 Ngày làm việc",
                "1e3 Ngày",
                "٣ Ngày",
                "3 Tuần trăng"
            })
    @DisplayName("L6: what is no limit is a problem")
    void l06NoLimit(String cell) {
        Map<String, String> row = row("Trực tuyến" + cell + "Miễn phí");
        row.put("online", cell);

        assertThat(codes(read(row))).contains("PORTAL-006");
        assertThat(read(row).limitDetermined()).isFalse();
        assertThat(read(row).procedure().orElseThrow().channels()).containsExactly(Channel.ONLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001 193", "1.00119", "", "=1.001193", "1.001193;DROP"})
    @DisplayName("L6: what is no code is a problem")
    void l06NoCode(String code) {
        Map<String, String> row = row("Trực tuyến3 Ngày làm việcMiễn phí");
        row.put("code", code);

        assertThat(codes(read(row))).containsExactly(code.isEmpty() ? "PORTAL-002" : "PORTAL-011");
        assertThat(read(row).procedure()).isEmpty();
    }

    // ---------------------------------------------------------------- L7

    @Test
    @DisplayName("L7: names are normalised")
    void l07Names() {
        Map<String, String> row = row("Trực tuyến3 Ngày làm việcMiễn phí");
        String name = Normalizer.normalize("Đăng ký khai sinh lưu động", Normalizer.Form.NFD);
        row.put("name", "  " + name + "\n(cấp xã)\u00a0 \u200b");
        row.put("field", Normalizer.normalize("Đất đai", Normalizer.Form.NFD));
        row.put("decision_no", Normalizer.normalize("163/QĐ-BTP", Normalizer.Form.NFD));
        Procedure procedure = read(row).procedure().orElseThrow();

        assertThat(procedure.name().in(VIETNAMESE)).isEqualTo("Đăng ký khai sinh lưu động (cấp xã)");
        assertThat(procedure.field()).isEqualTo(Fields.LAND);
        assertThat(procedure.publishedBy().orElseThrow().instrument().number()).isEqualTo("163/QĐ-BTP");
    }

    // ---------------------------------------------------------------- limits and areas

    private static PortalImport.Row entry(String amount, String unit, String text, String... cases) {
        List<Variant> variants = new ArrayList<>();
        for (String one : cases) {
            variants.add(new Variant(Pointer.ROOT, "1.1", "Thủ tục", new Shown(one, "WORKING_DAY")));
        }
        PortalEntry entry = PortalEntry.builder()
                .code("1.000001")
                .name("Thủ tục")
                .field("Đất đai")
                .decision("1/QĐ-X")
                .kind("STANDARD")
                .addWay(new Way(Pointer.ROOT, "ONLINE", new Shown(amount, unit), text, List.of()))
                .variants(variants)
                .build();
        return PortalImport.builder(LawBooks.vietnam(), DAY)
                .add(entry)
                .build()
                .rows()
                .get(0);
    }

    private static final String HARD = "Đối với các xã miền núi, hải đảo, vùng sâu thì thời gian thực hiện ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the number, its text, the case; what is ordinary and what is for areas of hardship
                "8| ''| 8| 8 working-days| ",
                "8| không quá 08 ngày làm việc| 8| 8 working-days| ",
                "8| HARDkhông quá 18 ngày làm việc.| 8| 8 working-days| 18 working-days",
                "18| Không quá 8 ngày làm việc. HARDkhông quá 18 ngày làm việc.| 8| 8 working-days| 18 working-days",
                "17.5| Không quá 7,5 ngày làm việc. HARDđược tăng thêm 10 ngày làm việc.| 7.5| 7.5 working-days| 17.5 working-days",
                "8| HARDđược tăng thêm không quá 10 ngày làm việc| 18| 8 working-days| 18 working-days",
                "20| Không quá 20 ngày làm việc, trong đó: thẩm định 15 ngày làm việc; ký 05 ngày làm việc| 20| 20 working-days| ",
                "6| trước ngày 01 tháng 7 năm 2004, Luật số 45/2013/QH13 ngày 29/11/2013| 6| 6 working-days| "
            })
    void whatTheTextExplainsIsDetermined(String amount, String text, String variant, String ordinary, String hard) {
        String whole = text.replace("HARD", HARD);
        PortalImport.Row row = entry(amount, "WORKING_DAY", whole, variant);

        assertThat(row.limitDetermined()).as(row.doubts().toString()).isTrue();
        List<Term> expected = new ArrayList<>(List.of(Term.parse(ordinary)));
        if (hard != null) {
            expected.add(Term.parse(hard));
        }
        assertThat(terms(row)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8| WORKING_DAY| Không quá 08 ngày| 8| PORTAL-008",
                "8| WORKING_DAY| HARDkhông quá 18 ngày.| 8| PORTAL-008",
                "8| WORKING_DAY| HARDđược tăng thêm 10 ngày| 8| PORTAL-008",
                "10| WORKING_DAY| HARDđược tăng thêm 10 ngày làm việc| 10| PORTAL-008",
                "8| WORKING_DAY| không quá 8 ngày làm việc hoặc 5 ngày làm việc| 8| PORTAL-008",
                "20| WORKING_DAY| không quá 20 ngày làm việc; nhà ở 15 ngày làm việc hoặc 05 ngày làm việc| 20| PORTAL-008",
                "7.5| WORKING_DAY| Không quá 7,5 ngày| 7.5| PORTAL-008",
                "8| WORKING_DAY| ''| 9| PORTAL-013",
                "8| OTHER| ''| 8| PORTAL-006",
                "8| OTHER| ''| 8| PORTAL-013",
                "Theo mô tả| OTHER| ''| 8| PORTAL-006",
                "| | | | PORTAL-007"
            })
    void whatIsNotExplainedIsADoubt(String amount, String unit, String text, String variant, String code) {
        String[] cases = variant == null ? new String[0] : new String[] {variant};
        String whole = text == null ? "" : text.replace("HARD", HARD);
        PortalImport.Row row = entry(amount == null ? "" : amount, unit == null ? "" : unit, whole, cases);

        assertThat(row.limitDetermined()).isFalse();
        assertThat(codes(row)).contains(code);
        assertThat(row.procedure()
                        .orElseThrow()
                        .timeLimit()
                        .select(CaseFacts.UNKNOWN)
                        .found())
                .isEmpty();
    }

    @Test
    void aTextThatNamesTheUnitOfTheNumberSettlesIt() {
        assertThat(terms(entry("8", "OTHER", "trong 08 giờ làm việc"))).containsExactly(Term.workingHours(8));
        assertThat(terms(entry("Không quá 15 ngày kể từ ngày nhận đủ hồ sơ", "OTHER", "")))
                .containsExactly(Term.calendarDays(15));
    }

    // ---------------------------------------------------------------- fees

    private static Fee judged(Price... prices) {
        return PortalFees.judge(Channel.ONLINE, List.of(prices)).orElseThrow().fee();
    }

    private static Price price(String amount, String currency, String note) {
        return new Price(Pointer.ROOT, amount, currency, note);
    }

    @Test
    void aFeeIsWhatTheEntrySaysAndUnclearWhereItSaysTwoThings() {
        String dong = PortalFees.DONG;
        assertThat(judged(price("0", dong, "")).kind()).isEqualTo(Fee.FeeKind.FREE);
        assertThat(judged(price("0", "", "Miễn lệ phí.")).kind()).isEqualTo(Fee.FeeKind.FREE);
        assertThat(judged(price("0", dong, "Miễn lệ phí cho người cao tuổi")).kind())
                .isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(judged(price("0", "", "")).kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(judged(price("8000", dong, "")).amount(1, DAY)).contains(new BigDecimal(8000));
        assertThat(judged(price("8000", "", "8.000 đồng/văn bản. Miễn cho người nghèo"))
                        .amount(1, DAY))
                .contains(new BigDecimal(8000));
        assertThat(judged(price("8000", "", "")).kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(judged(price("8000", dong, "9.000 đồng")).kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(judged(price("8000", dong, "Trường hợp được miễn phí")).kind())
                .isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(judged(price("8000", dong, ""), price("5000", dong, ""))
                        .note()
                        .orElseThrow()
                        .in(VIETNAMESE))
                .isEqualTo("8000 Việt Nam Đồng | 5000 Việt Nam Đồng");
        assertThat(judged(price("8000", dong, ""), price("8000", dong, "")).kind())
                .isEqualTo(Fee.FeeKind.AMOUNT);
        assertThat(judged(price("2000", dong, "/trang")).per().orElseThrow().in(VIETNAMESE))
                .isEqualTo("trang");
        assertThat(judged(price("", "", "Do Hội đồng nhân dân tỉnh quy định")).kind())
                .isEqualTo(Fee.FeeKind.SET_LOCALLY);
        assertThat(judged(price("0", "", "Do HĐND tỉnh quy định")).kind()).isEqualTo(Fee.FeeKind.SET_LOCALLY);
        assertThat(judged(price("0", dong, "Do HĐND tỉnh quy định")).kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(judged(price("", "", "Theo Thông tư 1/2026/TT-BTC")).kind()).isEqualTo(Fee.FeeKind.SET_ELSEWHERE);
        assertThat(judged(price("0", "", "Phí thẩm định 150.000 đồng")).kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(judged(price("10", "USD", "")).currency()).contains("USD");
        assertThat(judged(price("10", "Kíp", "")).kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(PortalFees.judge(Channel.ONLINE, List.of(price("", "", "")))).isEmpty();
    }

    // ---------------------------------------------------------------- law that is there already

    @Test
    void theLawBookStandsWhereItHasALimit() {
        PortalEntry death = PortalEntry.builder()
                .code("1.000656")
                .name("Đăng ký khai tử")
                .field("Hộ tịch")
                .decision("163/QĐ-BTP")
                .kind("STANDARD")
                .addWay(new Way(Pointer.ROOT, "DIRECT", new Shown("9", "WORKING_DAY"), "", List.of()))
                .build();
        PortalImport imported =
                PortalImport.builder(LawBooks.vietnam(), DAY).add(death).build();

        assertThat(codes(imported.rows().get(0))).containsExactly("PORTAL-017");
        assertThat(imported.tables()).isEmpty();
        assertThat(imported.procedures().value()).hasSize(1);
        PortalImport own = PortalImport.builder(LawBooks.vietnam(), DAY)
                .place("", Jurisdiction.ofProvince("12"))
                .add(death.toBuilder().code("1.999999").build())
                .build();
        assertThat(own.tables()).containsOnlyKeys("procedures.csv", "limits.csv");
    }

    @Test
    void whatIsLoggedHoldsNoTextOfTheEntry() {
        PortalEntry entry = PortalEntry.ofPage(row("Trực tuyến3 Ngày làm việcMiễn phí"), Pointer.ROOT.index(3));
        assertThat(entry).hasToString("entry at /3");
        assertThat(new Shown("3", "DAY")).hasToString("3 DAY");
        assertThat(PortalImport.builder(LawBooks.vietnam(), DAY).add(entry).build())
                .hasToString("1 entries, 1 procedures");
    }
}
