package org.commune4j.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.architecture.CodeUnderTest.findings;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
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

class PublicFaceTest {
    private static final Pattern MEMBER = Pattern.compile("fixture\\.face\\.([\\w$]+(?:\\.\\w+|\\.<init>)?)");

    private static JavaClasses core;
    private static JavaClasses offenders;

    @BeforeAll
    static void read() {
        core = CodeUnderTest.core();
        offenders = CodeUnderTest.fixture("face");
    }

    @TestFactory
    Stream<DynamicTest> of_core() {
        return PublicFace.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(core)));
    }

    @Test
    void noTwoPublicTypesShareASimpleName() {
        Map<String, List<String>> shared = new TreeMap<>();
        core.stream()
                .filter(PublicFace::isVisible)
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .forEach(type -> shared.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                        .add(type.getName()));
        assertThat(shared).hasSizeGreaterThan(300).containsKey("Rule");
        shared.values().removeIf(types -> types.size() == 1);
        assertThat(shared).as("public types of one simple name").isEmpty();
    }

    @Test
    void third_party_types_are_caught() {
        assertThat(offences(PublicFace.exposesOwnAndJavaTypesOnly()))
                .containsExactlyInAnyOrder(
                        "ThirdParty.field",
                        "ThirdParty.argument",
                        "ThirdParty.result",
                        "ThirdParty.nested",
                        "ThirdParty.array",
                        "ThirdParty.bound",
                        "ImmutableInherited$Builder.inherited");
    }

    @Test
    void hidden_and_generated_types_are_caught() {
        assertThat(offences(PublicFace.exposesOnlyWhatItPublishes()))
                .containsExactlyInAnyOrder("Leaks.generated", "Leaks.hidden");
    }

    @Test
    void public_constructors_are_caught() {
        assertThat(offences(PublicFace.hidesConstructors()))
                .containsExactlyInAnyOrder("Made.<init>", "Made$Open.<init>");
    }

    @Test
    void other_names_of_factories_are_caught() {
        assertThat(offences(PublicFace.namesFactoriesByTheGrammar()))
                .containsExactlyInAnyOrder("Made.create", "Made.createEmpty", "Made.getInstance");
    }

    @Test
    void optional_parameters_and_fields_are_caught() {
        assertThat(offences(PublicFace.returnsOptionalsOnly()))
                .containsExactlyInAnyOrder(
                        "TakesOptional.field",
                        "TakesOptional.argument",
                        "TakesOptional.count",
                        "TakesOptional$Component.with");
    }

    @Test
    void a_package_without_its_mark_is_caught() {
        assertThat(offences(PublicFace.marksNullness()))
                .contains("Made", "Leaks")
                .doesNotContain("marked.Marked");
    }

    private static List<String> offences(ArchRule rule) {
        return findings(rule, offenders).stream()
                .map(finding -> {
                    Matcher member = MEMBER.matcher(finding);
                    assertThat(member.find()).as(finding).isTrue();
                    return member.group(1);
                })
                .distinct()
                .toList();
    }
}
