package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawFolderTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final String RULES = "rule,strength,basis\nINC-004,OFF,PRACTICE\n";

    @TempDir
    private Path temp;

    private Path folder() throws IOException {
        return Files.createDirectories(temp.resolve("law"));
    }

    private List<String> problems() {
        return LawFolder.read(temp.resolve("law"), LAW).problems().stream()
                .peek(problem -> assertThat(problem.render(Locale.ENGLISH)).doesNotContain("{"))
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void readsTheTablesOfAFolder() throws IOException {
        Files.writeString(folder().resolve("rules.csv"), "\uFEFF" + RULES);
        Files.writeString(folder().resolve(".hidden"), "not a table");

        Checked<LawBook> read = LawFolder.read(folder(), LAW);

        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().communeRules().contains("INC-004")).isFalse();
    }

    @Test
    void readsWhatWasWrittenAsTheSameLaw() throws IOException {
        for (var text : LawFiles.write(LAW).entrySet()) {
            Files.writeString(folder().resolve(text.getKey()), text.getValue());
        }

        assertThat(LAW.diff(LawFolder.read(folder(), LAW).orThrow())).hasToString("");
    }

    @Test
    void tellsEveryFileThatIsNoTable() throws IOException {
        Files.writeString(folder().resolve("readme.txt"), "x");
        Files.writeString(folder().resolve("Rules.csv"), RULES);
        assertThat(problems()).containsExactly("LAWTABLE-013 /Rules.csv", "LAWTABLE-013 /readme.txt");
    }

    @Test
    void followsNoLinkOutOfTheFolderAndReadsNothingLargeOrBroken() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.csv"), RULES);
        Files.createSymbolicLink(folder().resolve("rules.csv"), outside);
        Files.createSymbolicLink(folder().resolve("fees.csv"), temp.resolve("nowhere.csv"));
        Files.createDirectory(folder().resolve("limits.csv"));
        Files.write(folder().resolve("words.csv"), new byte[] {'a', (byte) 0xC3, '\n'});
        try (RandomAccessFile large =
                new RandomAccessFile(folder().resolve("tasks.csv").toFile(), "rw")) {
            large.setLength((16L << 20) + 1);
        }

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "JSON-029 /rules.csv",
                        "JSON-007 /fees.csv",
                        "JSON-007 /limits.csv",
                        "JSON-005 /words.csv",
                        "JSON-030 /tasks.csv");
    }

    @Test
    void readsALinkWithinTheFolder() throws IOException {
        Path inside = Files.writeString(folder().resolve(".rules"), RULES, StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder().resolve("rules.csv"), inside);

        assertThat(problems()).isEmpty();
    }

    @Test
    void tellsAFolderThatIsNotThere() {
        assertThat(problems()).containsExactly("JSON-006 ");
    }
}
