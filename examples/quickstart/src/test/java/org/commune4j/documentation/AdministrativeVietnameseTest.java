package org.commune4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vietnamese is written as an administration writes it. */
class AdministrativeVietnameseTest {

    /** Each with what to write instead. */
    private static final List<Phrase> BANNED = List.of(
            new Phrase("giao tiếp", "ủy quyền tiếp, phân cấp tiếp"),
            new Phrase("chuyển giao thẩm quyền", "phân quyền, phân cấp, ủy quyền"),
            new Phrase("quay vòng", "vòng lặp, trở lại cơ quan đã giao"),
            new Phrase("nơi có thẩm quyền", "cơ quan, người có thẩm quyền"),
            new Phrase("công chức chuyên môn", "công chức (chuyên viên)"),
            new Phrase("người tiếp nhận hồ sơ", "nhân sự tiếp nhận, trả kết quả"),
            new Phrase("người duyệt chi", "người chuẩn chi (chủ tài khoản)"),
            new Phrase("tạm giữ", "được giao quyền, giao phụ trách"),
            new Phrase("(?:cơ quan|hệ thống) sử dụng", "đơn vị áp dụng phần mềm"),
            new Phrase("kết thúc việc bổ nhiệm", "thôi giữ chức vụ, miễn nhiệm"),
            new Phrase("giải thể bớt", "sáp nhập hoặc giải thể"),
            new Phrase("bố trí chức danh [A-ZĐ]", "bổ sung chức danh"),
            new Phrase("đảm nhiệm công việc khác", "kiêm nhiệm chức danh khác"),
            new Phrase("công dân rút hồ sơ", "tổ chức, cá nhân rút hồ sơ"),
            new Phrase("nộp tiền", "thực hiện nghĩa vụ tài chính"),
            new Phrase("kênh nộp", "hình thức nộp hồ sơ"),
            new Phrase("[Pp]hiếu xin lỗi", "văn bản xin lỗi"),
            new Phrase("bằng tay", "thủ công"),
            new Phrase("lô-gích", "tính nhất quán"),
            new Phrase("ấn bản", "phiên bản"),
            new Phrase("rút (?:thủ tục|ngày nghỉ)", "hủy bỏ quyết định, bãi bỏ"),
            new Phrase("(?:lập|(?<!bãi )bỏ) chức danh", "bổ sung, bãi bỏ chức danh"),
            new Phrase("[Cc]hấm dứt bổ nhiệm", "thôi giữ chức vụ"),
            new Phrase("Người duy nhất đảm nhiệm", "Công việc phụ thuộc vào một người"),
            new Phrase("Phạm vi quản lý rộng nhất", "trực tiếp quản lý nhiều nhất"),
            new Phrase("(?:= |\")thiếu: ", "thiếu dữ liệu: "));

    private record Phrase(Pattern pattern, String instead) {
        Phrase(String pattern, String instead) {
            this(Pattern.compile(pattern), instead);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"core/src/main", "json/src/main", "examples/quickstart/src/main", "examples/guide", "README.md"})
    void noBannedPhraseIsWritten(String place) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Repository.root().resolve(place))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(AdministrativeVietnameseTest::isProse)
                    .sorted()
                    .toList()) {
                findings(Files.readString(file))
                        .forEach(finding -> found.add(Repository.root().relativize(file) + " " + finding));
            }
        }
        assertThat(found).as("phrases that an administration would not write").isEmpty();
    }

    private static boolean isProse(Path file) {
        return file.toString().matches(".*\\.(java|md|properties|csv|json)");
    }

    @Test
    void aPhraseIsFound() {
        assertThat(findings("AUTH-006 = chỉ giao tiếp khi được phép"))
                .containsExactly("giao tiếp (write: ủy quyền tiếp, phân cấp tiếp)");
        assertThat(findings("bãi bỏ chức danh; thiếu dữ liệu: tên")).isEmpty();
    }

    private static List<String> findings(String text) {
        List<String> found = new ArrayList<>();
        for (Phrase phrase : BANNED) {
            Matcher matcher = phrase.pattern().matcher(text);
            while (matcher.find()) {
                found.add(matcher.group() + " (write: " + phrase.instead() + ")");
            }
        }
        return found;
    }
}
