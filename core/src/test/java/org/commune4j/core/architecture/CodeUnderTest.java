package org.commune4j.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The bytecode that the rules read: core's own, and small offenders that show that a rule catches what it should. */
final class CodeUnderTest {
    static final String ROOT = "org.commune4j.core";
    static final String FIXTURES = "org.commune4j.core.architecture.fixture";

    private static final Path TEST_CLASSES = testClasses();

    private CodeUnderTest() {}

    static JavaClasses core() {
        JavaClasses classes = new ClassFileImporter().importPath(TEST_CLASSES.resolveSibling("classes"));
        assertThat(classes).as("classes of core").isNotEmpty();
        return classes;
    }

    static JavaClasses fixture(String name) {
        Path folder = TEST_CLASSES.resolve((FIXTURES + "." + name).replace('.', '/'));
        JavaClasses classes = new ClassFileImporter().importPath(folder);
        assertThat(classes).as("fixture classes of %s", name).isNotEmpty();
        return classes;
    }

    /** What the rule finds, a message for each. */
    static List<String> findings(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.evaluate(classes);
        return result.getFailureReport().getDetails();
    }

    private static Path testClasses() {
        try {
            URI location = CodeUnderTest.class
                    .getResource("/" + CodeUnderTest.class.getName().replace('.', '/') + ".class")
                    .toURI();
            Path path = Path.of(location);
            for (int i = 0; i < CodeUnderTest.class.getName().split("\\.").length; i++) {
                path = path.getParent();
            }
            return path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
