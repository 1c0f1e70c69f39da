package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.commune.LawBook;
import org.junit.jupiter.api.Test;

/** Each text that the newest facts name is one that the law book knows, or one of which it is said here why it does not. */
class FactsCoverageTest {

    private static final Path FACTS = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
            .resolve("../../shared/domain/FACTS.md");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d./])(\\d+(?:\\.\\d+)?/20\\d\\d)(?:/(?:NĐ-CP|QH\\d+|NQ-CP|TT-[A-ZĐ]+|UBTVQH15|QĐ-TTg))?(?![\\d/]|\\d)");

    /** What the facts name and nothing in the book rests on. */
    private static final Map<String, String> OUTSIDE = new TreeMap<>(Map.ofEntries(
            Map.entry("01/2026", "access to information: no procedure ships"),
            Map.entry("337/2026", "access to information: no procedure ships"),
            Map.entry("154/2026", "citizen reception: no rule ships"),
            Map.entry("20/2008", "feedback and petitions: the limits in it were not found"),
            Map.entry("48/2013", "amends Decree 20/2008"),
            Map.entry("92/2017", "amends Decree 20/2008"),
            Map.entry("02/2017", "under Decree 20/2008"),
            Map.entry("107/2025", "candidates for Councils"),
            Map.entry("254/2025", "land, guided by Decree 49/2026"),
            Map.entry("29/2026", "login by electronic identity"),
            Map.entry("320/2026", "amends Decree 69/2024 on electronic identity"),
            Map.entry("45/2026", "schools; also the number of a repealed decree"),
            Map.entry("66/2023", "residence: replaced by Circular 116/2026"),
            Map.entry("71/2025", "exemptions from residence fees"),
            Map.entry("80/2025", "public employees: dated-appointment rules do not ship"),
            Map.entry("170/2025", "civil servants: dated-appointment rules do not ship"),
            Map.entry("300/2026", "amends Decree 170/2025"),
            Map.entry("171/2025", "training: no rule ships"),
            Map.entry("174/2016", "accountants: its text is known from memory alone"),
            Map.entry("189/2025", "fines: no authority limit ships"),
            Map.entry("281/2026", "sanctions"),
            Map.entry("347/2026", "sanctions"),
            Map.entry("348/2026", "seafarers"),
            Map.entry("371/2026", "staff of foreign bodies"),
            Map.entry("39/2026", "not on procedures"),
            Map.entry("1341/2026", "a survey"),
            Map.entry("64/2007", "replaced by Decree 224/2026"),
            Map.entry("69/2024", "electronic identity, amended by Decree 320/2026"),
            Map.entry("07/2016", "joint circular: 2.001088 has ended"),
            Map.entry("17/2024", "identity cards, amended by Circular 118/2026: no limit"),
            Map.entry("42/2022", "replaced by Decree 224/2026")));

    @Test
    void eachTextOfTheNewestFactsIsKnownOrLeftOutForAReason() throws IOException {
        assumeTrue(Files.exists(FACTS), "the facts are not here");
        String facts = Files.readString(FACTS);
        Set<String> known = new TreeSet<>();
        LawBook law = LawBooks.vietnam();
        law.instruments().forEach(text -> {
            known.add(text.number());
            text.amendments().forEach(amendment -> known.add(amendment.instrument()));
        });
        Set<String> unknown = new TreeSet<>();
        Matcher named = NUMBER.matcher(facts.substring(facts.indexOf("## 9. Additions")));
        while (named.find()) {
            String number = named.group(1);
            boolean isKnown = known.stream().anyMatch(one -> one.equals(named.group()) || one.startsWith(number + "/"));
            if (!isKnown) {
                unknown.add(number);
            }
        }
        unknown.removeIf(FactsCoverageTest::isNoText);

        assertThat(OUTSIDE.keySet()).as("named by the facts, and not known").isEqualTo(unknown);
    }

    /** Months, provincial decisions and consolidated texts are written like numbers of texts. */
    private static boolean isNoText(String number) {
        int before = Integer.parseInt(number.substring(0, number.indexOf('/')).replace(".", ""));
        return (before <= 12 && !OUTSIDE.containsKey(number)) || PROVINCIAL.contains(number);
    }

    private static final Set<String> PROVINCIAL =
            Set.of("44/2026", "21/2026", "6050/2026", "88/2025", "138/2025", "128/2025", "15/2026");
}
