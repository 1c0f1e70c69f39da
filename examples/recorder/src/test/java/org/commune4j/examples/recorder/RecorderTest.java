package org.commune4j.examples.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {

    /** A file of each kind, and a line that is in it. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("as-of/2026-08-10/procedures.txt", "1.013225 limit {private-house=true} 7 working-days"),
            Map.entry("calendar/days-2025.en.txt", "Sat 26 Apr 2025: working day, Fri 2 May 2025 is off instead"),
            Map.entry("calendar/years.txt", "2015-02-01"),
            Map.entry("changes/mo-duc.en.txt", "CON-001 giam-doc-tt MET -> NOT_APPLICABLE"),
            Map.entry("deadlines/terms.en.txt", "due Tue 29 Apr 2025, until 24:00"),
            Map.entry("diagrams/mo-duc.vi.txt", "flowchart"),
            Map.entry("documents/broken.vi.txt", "[JSON-012]"),
            Map.entry("documents/mo-duc.json", "\"code\": \"21400\""),
            Map.entry("documents/schemas/Commune.json", "\"$schema\""),
            Map.entry("dossiers/assessments-0.en.txt", "legal OVERDUE portal"),
            Map.entry("dossiers/forms-0.vi.txt", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"),
            Map.entry("dossiers/tally.en.txt", "resolved early"),
            Map.entry("evaluations/mo-duc.en.txt", "CON-002 giam-doc-tt BREACHED"),
            Map.entry("norms/catalogue.vi.txt", "### CON-002"),
            Map.entry("norms/messages.vi.txt", "CALENDAR-003.remedy"),
            Map.entry("people/roster-mo-duc.en.txt", "official CB-04"),
            Map.entry("programs/README-1.txt", "CON-001 giam-doc-tt: MET -> CON-001 -: NOT_APPLICABLE"),
            Map.entry("provinces/lawful.en.txt", "PRV-003 51"),
            Map.entry("reforms/4-vice-chair-leaves-the-centre.en.txt", "Breaches: 1 → 0 verdicts (−1, better)"),
            Map.entry("scores/decision-766.en.txt", "Index 766, unit U-1"));

    @TempDir
    Path folder;

    @Test
    void theSameIsRecordedTwiceAndNothingIsEmpty() throws IOException {
        Main.record(folder.resolve("one"), List.of(LocalDate.of(2026, 8, 10)));
        Main.record(folder.resolve("other"), List.of(LocalDate.of(2026, 8, 10)));
        SortedMap<String, String> one = files(folder.resolve("one"));
        SortedMap<String, String> other = files(folder.resolve("other"));

        assertThat(one.keySet()).isEqualTo(other.keySet()).containsAll(KNOWN.keySet());
        one.forEach((name, text) -> {
            assertThat(text.equals(other.get(name)))
                    .as("%s is the same twice", name)
                    .isTrue();
            assertThat(text).as(name).isNotBlank();
        });
        KNOWN.forEach((name, line) -> assertThat(one.get(name).contains(line))
                .as("%s has \"%s\"", name, line)
                .isTrue());
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
