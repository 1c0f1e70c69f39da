package org.commune4j.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.architecture.CodeUnderTest.FIXTURES;
import static org.commune4j.core.architecture.CodeUnderTest.ROOT;
import static org.commune4j.core.architecture.CodeUnderTest.findings;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LayersTest {
    /** One finding: who uses whom, by package and class. */
    private static final Pattern USE =
            Pattern.compile("^.*?layers\\.(\\w+\\.\\w+).*layers\\.(\\w+\\.\\w+)>.*$", Pattern.DOTALL);

    private static JavaClasses core;

    @BeforeAll
    static void read() {
        core = CodeUnderTest.core();
    }

    @Test
    void aPackageUsesOnlyThoseBelowIt() {
        Layers.usesOnlyWhatIsBelow(ROOT).check(core);
    }

    @Test
    void every_package_is_on_the_map() {
        Layers.everyPackageIsOnTheMap(ROOT).check(core);
    }

    @Test
    void thereAreNoCycles() {
        Layers.noCycles(ROOT).check(core);
    }

    @Test
    void aForbiddenImportIsCaught() {
        String root = FIXTURES + ".layers";
        assertThat(findings(Layers.usesOnlyWhatIsBelow(root), CodeUnderTest.fixture("layers")))
                .map(text -> USE.matcher(text).replaceFirst("$1 -> $2"))
                .containsOnly(
                        "problem.UsesVietnam -> vietnam.Permitted",
                        "commune.UsesReform -> reform.UsesCommune",
                        "time.UsesText -> text.Plain",
                        "diagram.UsesScenario -> scenario.Plain");
    }

    @Test
    void aPackageOutsideTheMapIsCaught() {
        String root = FIXTURES + ".layers";
        assertThat(findings(Layers.everyPackageIsOnTheMap(root), CodeUnderTest.fixture("layers")))
                .singleElement()
                .asString()
                .contains("layers.stray.Stray");
    }

    @Test
    void aCycleIsCaught() {
        String root = FIXTURES + ".layers";
        assertThat(findings(Layers.noCycles(root), CodeUnderTest.fixture("layers")))
                .singleElement()
                .asString()
                .contains("commune", "reform");
    }
}
