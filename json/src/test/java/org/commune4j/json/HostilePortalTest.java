package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.Echo;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.PortalImport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Records of the portal with values changed, swapped between fields, given twice and cut off: each line has its row, each row a
 * procedure or a doubt, and what was imported can be used. It takes the same records each time; {@code -Dfuzz.seconds=600
 * -Dfuzz.seed=7} tries others for ten minutes.
 */
class HostilePortalTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final LocalDate DAY = LocalDate.of(2026, 7, 18);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int QUICK = 60;
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final int MOST_SHOWN = 20 * Echo.LONGEST;

    /** Made up, of the form that the portal serves. */
    private static final List<String> RECORDS = List.of("""
            {"code":"1.900001","name":"Cấp phép","type":"STANDARD","departmentPromulgateCode":"G15",\
            "procedureProposal":{"proposalNumber":"1/QĐ-BNV","decisionDate":1752796800000,"proposalType":"STANDARD"},\
            "categoriesDetails":[{"code":"x","name":"Đất đai"}],"subjectTypesDetails":[{"code":"y","name":"Công dân Việt Nam"}],\
            "executionMethods":[{"submissionMethod":"DIRECT","processingTime":15,"processingTimeUnit":"WORKING_DAY",\
            "description":"Không quá 15 ngày làm việc. Đối với các xã miền núi thì được tăng thêm 10 ngày.",\
            "fees":[{"value":20000,"currencyName":"Việt Nam Đồng","description":"/giấy"}]},\
            {"submissionMethod":"ONLINE","processingTime":15,"processingTimeUnit":"WORKING_DAY","description":"","fees":[]}],\
            "cases":[{"code":"1.900001.01","name":"Cấp phép","processingDay":{"qty":15,"type":"WORKING_DAY"}}],\
            "executionCases":[{"name":"Bao gồm","profileComponents":[{"code":"P-1","name":"Đơn","required":true,"originalQty":1,\
            "copyQty":0}]}],"resultsDetails":[{"code":"KQ.1","name":"Giấy phép"}],"legalBasisesDetails":[{"code":"9/2025/NĐ-CP",\
            "name":"Nghị định"}],"departmentsAuthority":[{"code":"z","name":"Ủy ban nhân dân cấp xã"}],"isWard":true,"isFullProcess":true}""", """
            {"code":"1.900002","name":"Xác nhận","type":"SPECIFIC","departmentPromulgateCode":"H35",\
            "procedureProposal":{"proposalNumber":"2/QĐ-UBND"},"categoriesDetails":[{"code":"x","name":"Nghề lạ"}],\
            "executionMethods":[{"submissionMethod":"DIRECT","processingTime":8,"processingTimeUnit":"OTHER",\
            "description":"8 giờ làm việc","fees":[{"value":0,"currencyName":"","description":"Theo quy định của Hội đồng nhân dân"}]}],\
            "cases":[{"code":"1.900002.01","name":"Xác nhận","processingDay":{"qty":2,"type":"DAY"}},\
            {"code":"1.900002.02","name":"Khác","processingDay":{"qty":7.5,"type":"WORKING_DAY"}}],"isWard":true}""");

    private static final Pattern VALUE = Pattern.compile("(?<=\":)(\"[^\"]*\"|-?[0-9.]+|true|false)(?=[,}\\]])");
    private static final List<String> STRANGE = List.of(
            "null",
            "0",
            "-1",
            "7.5",
            "99999999999",
            "3e99999",
            "true",
            "[]",
            "{}",
            "[null]",
            "\"\"",
            "\" \"",
            "\"OTHER\"",
            "\"WORKING_DAY\"",
            "\"Giờ\"",
            "\"không quá 3 ngày làm việc, trong đó 2 ngày và 1 ngày\"",
            "\"xã miền núi tăng thêm 10 ngày\"",
            "\"\\u0000\\u202e\\ud800\"",
            "\"=1+1\"",
            "\"" + "x".repeat(50_000) + "\"",
            "\"e\\u0302\"",
            "\"1.001 193\"",
            "\"H35\"",
            "\"SPECIFIC\"",
            "\"1.900001\"",
            "-9e18",
            "\"2026-02-30\"",
            "\"a;b,c\\nd\\\"e\"",
            "\"1.004194\"");

    private final Random random = new Random(Long.getLong("fuzz.seed", 21));

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String broken(String record) {
        String changed = record;
        for (int left = random.nextInt(4); left > 0; left--) {
            List<MatchResult> values = VALUE.matcher(changed).results().toList();
            MatchResult one = any(values);
            String value = random.nextBoolean() ? any(STRANGE) : any(values).group();
            changed = changed.substring(0, one.start()) + value + changed.substring(one.end());
        }
        return switch (random.nextInt(12)) {
            case 0 -> changed.substring(0, random.nextInt(changed.length()));
            case 1 -> changed + changed;
            case 2 -> "{\"code\":" + any(STRANGE) + "," + changed.substring(1);
            case 3 -> "{\"unknown\":" + any(STRANGE) + "," + changed.substring(1);
            default -> changed;
        };
    }

    @Test
    @DisplayName(
            "L6: whatever a record holds, its line has a row, what is not certain has a doubt, and the rest can be used")
    void l06NothingIsThrownOrLost() {
        long begun = System.nanoTime();
        int tried = 0;
        int used = 0;
        while (SECONDS == 0 ? tried < QUICK : (System.nanoTime() - begun) / 1_000_000_000L < SECONDS) {
            List<String> lines = new ArrayList<>();
            for (int left = 1 + random.nextInt(5); left > 0; left--) {
                lines.add(broken(any(RECORDS)));
            }
            lines.removeIf(String::isBlank);
            used += use(lines);
            tried++;
        }
        assertThat(used).as("enough is good enough to be used").isGreaterThan(tried / 2);
    }

    private static int use(List<String> lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        PortalImport imported = PortalImport.builder(LAW, DAY)
                .place("H35", Jurisdiction.ofProvince("51"))
                .addAll(CommuneJson.strict()
                        .readPortal(new ByteArrayInputStream(text))
                        .toList())
                .build();

        assertThat(imported.rows()).hasSameSizeAs(lines);
        for (PortalImport.Row row : imported.rows()) {
            assertThat(row.limitDetermined() || !row.doubts().isEmpty())
                    .as(Echo.shown(row.code()))
                    .isTrue();
            row.doubts().forEach(HostilePortalTest::assertShown);
        }
        assertThat(imported.review(VIETNAMESE)).doesNotContain("\u0000", "\u202e");

        LawBook law = LawFiles.read(imported.tables(), LAW).orThrow();
        CommuneJson json = CommuneJson.strict().knowing(law.vocabulary());
        for (Procedure procedure : imported.procedures().value()) {
            assertThat(json.read(Procedure.class, json.write(procedure)).orThrow())
                    .isEqualTo(procedure);
            boolean known = LAW.procedures()
                    .find(procedure.code(), DAY, procedure.jurisdiction())
                    .filter(one -> !one.timeLimit().cases().isEmpty())
                    .isPresent();
            if (!known) {
                Procedure read = law.procedures().get(procedure.code(), DAY, procedure.jurisdiction());
                assertThat(json.write(read)).isEqualTo(json.write(procedure));
                assertThat(read).isEqualTo(procedure);
            }
        }
        return imported.procedures().value().size();
    }

    private static void assertShown(Problem doubt) {
        for (Locale language : List.of(VIETNAMESE, Locale.ENGLISH)) {
            assertThat(doubt.render(language)).hasSizeLessThan(MOST_SHOWN).doesNotContain("{", "\u0000", "\u202e");
        }
    }
}
