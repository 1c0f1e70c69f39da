package org.commune4j.core.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.architecture.CodeUnderTest.findings;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ForbiddenApiTest {
    private static final Pattern MEMBER = Pattern.compile("fixture\\.forbidden\\.(\\w+)\\.(\\w+)");

    private static JavaClasses core;
    private static JavaClasses offenders;

    @BeforeAll
    static void read() {
        core = CodeUnderTest.core();
        offenders = CodeUnderTest.fixture("forbidden");
    }

    @TestFactory
    Stream<DynamicTest> coreKeepsAwayFrom() {
        return ForbiddenApi.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(core)));
    }

    /** Each rule finds its own offender, in each of its members, and no other rule finds it. */
    @Test
    void offendersAreCaught() {
        Map<String, List<String>> expected = Map.ofEntries(
                entry("ReadsClock", List.of("date", "given", "millis", "nanos", "oldDate", "year")),
                entry("ReadsDefaults", List.of("locale", "zone", "timeZone")),
                entry("FormatsByDefault", List.of("bytes", "collator", "dates", "formatted", "numbers", "upper")),
                entry("AsksChance", List.of("dice", "id", "number")),
                entry("ReadsEnvironment", List.of("home", "print", "variable")),
                entry("StartsThreads", List.of("pool", "spread", "start")),
                entry("LogsLoudly", List.of("info", "warning")),
                entry("OpensFiles", List.of("address", "file", "path")),
                entry("HoldsState", List.of("ARRAY", "COUNTER", "TABLE", "TEXT", "count")));

        Map<String, List<String>> found = new TreeMap<>();
        for (ArchRule rule : ForbiddenApi.all()) {
            for (String finding : findings(rule, offenders)) {
                Matcher member = MEMBER.matcher(finding);
                assertThat(member.find()).as(finding).isTrue();
                found.merge(member.group(1), List.of(member.group(2)), ForbiddenApiTest::union);
            }
        }

        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach(
                (name, members) -> assertThat(found.get(name)).as(name).containsExactlyInAnyOrderElementsOf(members));
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
