package org.commune4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.Test;

/** The page of the guide that lists what of the law is not confirmed is what the tables and rules say. */
class LawToConfirmTest {

    private static final Path PAGE = Repository.root().resolve("examples/guide/law-to-confirm.md");
    private static final Path FACTS = Repository.root().resolve("../shared/domain/FACTS.md");
    private static final String UPDATE = "mvn -q -B -ntp -pl examples/quickstart -am test -Dtest=LawToConfirmTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dcatalogue.update=true";
    private static final LawBook LAW = LawBooks.vietnam();

    /** Texts that lines cite and of which nothing was read but that others name them. */
    private static final List<String> ONLY_NAMED = List.of(
            "119/TB-LĐTBXH",
            "2450/VPCP-KGVX",
            "4875/TB-LĐTBXH",
            "5015/TB-LĐTBXH",
            "5034/TB-LĐTBXH",
            "6150/TB-BLĐTBXH",
            "6519/VPCP-KGVX",
            "8726/VPCP-KGVX");

    private static final String INTRODUCTION = """
            # What of the law to confirm

            Everything in the tables says how sure it is. This page lists what rests on no text, or on one that was not read for it: a default,
            an inference, a value from memory. It stands until a host says otherwise; one line with your source settles it (see
            [your province's law](your-provinces-law.md)), and `law.readiness(place, from, to)` tells which of it matters to you. Values marked
            REPORTED rest on a secondary source and are not listed.
            """;

    @Test
    void thePageOfTheGuideIsThatOfTheLawBook() throws IOException {
        String page = "<!-- Generated, do not edit. To write it anew:\n" + UPDATE + "\n-->\n\n" + page();
        if (Boolean.getBoolean("catalogue.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("law-to-confirm.md; if the law was meant to change, write the page anew:\n  %s", UPDATE)
                .isEqualTo(page);
    }

    @Test
    void whatIsOnlyNamedIsNotInTheFacts() throws IOException {
        assumeTrue(Files.exists(FACTS), "the facts are not here");
        String facts = Files.readString(FACTS);
        List<String> unknown = new ArrayList<>();
        for (Instrument text : LAW.instruments()) {
            String number = text.number();
            String year = number.replaceAll("^(\\d+(?:\\.\\d+)?/\\d{4})/.*", "$1");
            String series = number.replaceAll("^(1[2-5]\\d)/2025/NĐ-CP$", "$1");
            boolean told = facts.contains(number)
                    || (!year.equals(number) && facts.contains(year))
                    || (!series.equals(number) && facts.contains(" " + series + ","))
                    // A guidance without a number, which the facts name in English.
                    || number.startsWith("Ban Tổ chức Trung ương");
            if (!told) {
                unknown.add(number);
            }
        }
        assertThat(new TreeSet<>(unknown)).isEqualTo(new TreeSet<>(ONLY_NAMED));
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        LawFiles.write(LAW).forEach((name, text) -> addTable(name, rows(text), page));
        Map<String, List<String>> rules = new TreeMap<>();
        for (Rule<?> rule : LAW.ruleCatalogue().rules()) {
            rule.basis()
                    .reference()
                    .filter(source -> source.status() == SourceStatus.UNVERIFIED)
                    .map(LegalReference::toString)
                    .ifPresent(source -> rules.computeIfAbsent(source, any -> new ArrayList<>())
                            .add(rule.code()));
        }
        addGroups("Rules", rules, page);
        Map<String, List<String>> named = new TreeMap<>();
        ONLY_NAMED.forEach(number -> named.put(number, List.of("named by others alone")));
        addGroups("Texts that are cited and were not read", named, page);
        return page.toString();
    }

    private static void addTable(String name, List<Map<String, String>> rows, StringBuilder page) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String restsOn = restsOn(name, row);
            if (!restsOn.isEmpty()) {
                List<String> lines = groups.computeIfAbsent(restsOn, any -> new ArrayList<>());
                String line = line(name, row);
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        addGroups("`" + name + "`", groups, page);
    }

    private static void addGroups(String title, Map<String, List<String>> groups, StringBuilder page) {
        if (groups.isEmpty()) {
            return;
        }
        page.append("\n## ").append(title).append("\n\n| rests on | lines |\n| --- | --- |\n");
        groups.forEach((restsOn, lines) -> page.append("| ")
                .append(restsOn)
                .append(" | ")
                .append(String.join("; ", lines))
                .append(" |\n"));
    }

    /** Returns what an unconfirmed line rests on; empty for what is not listed. */
    private static String restsOn(String table, Map<String, String> row) {
        String instrument = row.getOrDefault("instrument", "");
        if (row.getOrDefault("status", "").equals("UNVERIFIED")) {
            return (instrument + " " + row.getOrDefault("provision", "")).strip() + ", UNVERIFIED";
        }
        if (row.getOrDefault("basis", "").equals("UNSOURCED")) {
            return "no text";
        }
        // Fees as the portal shows them, where no text that sets them was read.
        boolean portal = table.equals("fees.csv") && instrument.isEmpty();
        return portal ? "what the National Public Service Portal shows" : "";
    }

    private static String line(String table, Map<String, String> row) {
        List<String> words = new ArrayList<>();
        for (String column : List.of("occasion", "code", "version", "channel", "key", "choice", "text", "id")) {
            String cell = row.getOrDefault(column, "");
            if (!cell.isEmpty()) {
                words.add(cell);
            }
        }
        if (table.equals("notices.csv")) {
            return String.join(" ", words);
        }
        for (String column : List.of("facts", "term", "kind", "rates", "value", "limit")) {
            String cell = row.getOrDefault(column, "");
            if (!cell.isEmpty()) {
                words.add(cell);
            }
        }
        return String.join(" ", words);
    }

    /** Reads a table that was written here: cells may be quoted and hold no line break. */
    private static List<Map<String, String>> rows(String text) {
        List<String> lines = text.lines().toList();
        List<String> names = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            if (one == '"') {
                quoted = !quoted;
            } else if (one == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(one);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
