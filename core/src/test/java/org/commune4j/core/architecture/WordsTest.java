package org.commune4j.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.architecture.CodeUnderTest.findings;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.authority.Task;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Qualification;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.snapshot.EscalationView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.text.OpenCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What facts say in words of an open vocabulary is compared by GivenWord alone: nothing else reads such a word from them, but for
 * the classes named here, each with its reason.
 */
class WordsTest {

    /** Who reads a word of the facts, and why it may. */
    private static final Map<String, String> READERS = Map.ofEntries(
            entry("UnitView", "makes a GivenWord of it"),
            entry("PostView", "makes a GivenWord of it"),
            entry("TaskView", "makes a GivenWord of it"),
            entry("OfficialView", "makes a GivenWord of it"),
            entry("DossierCase", "makes a GivenWord of it"),
            entry("Suitability", "makes a GivenWord of it, for its name"),
            entry("PeopleRules", "makes a GivenWord of it, for its name"),
            entry("ServiceRules", "makes a GivenWord of it"),
            entry("EscalationView", "counts escalations field by field, each for itself"),
            entry("EscalationFigures", "counts escalations field by field, each for itself"),
            entry(
                    "KeyPersonRisk",
                    "puts posts of one kind together; what is counted of it asks whether all are placed"),
            entry("TallyAccumulator", "counts by what the word means, and as not told what nobody knows"),
            entry("DossierRow", "hands the channel on to the dossier"),
            entry("ContentHash", "hashes the word as it is written"),
            entry("CommuneSubjects", "names the thing by its own word"));

    /** The layers in which something is judged, counted or shown. */
    private static final Set<String> JUDGING =
            Set.of("snapshot", "staffing", "dossier", "commune", "scenario", "diagram", "vietnam");

    /** What says something in words of an open vocabulary. */
    private static final Set<Class<?>> FACTS = Set.of(
            Unit.class,
            Post.class,
            Task.class,
            Qualification.class,
            RequiredQualification.class,
            Dossier.class,
            DossierRow.class,
            ReportedFigure.class,
            UnitView.class,
            PostView.class,
            EscalationView.class);

    private static ArchRule readsNoWord(Set<String> layers, Set<String> readers) {
        return noClasses()
                .that(describe(
                        "judge, count or show facts",
                        type -> layers.contains(layer(type)) && !readers.contains(name(type))))
                .should()
                .accessTargetWhere(describe("a word of the facts is read", WordsTest::readsWord))
                .as(
                        "a word of the facts is compared by GivenWord: isOf(kind), isIn(branches) of the views; what only counts or"
                                + " names it stands in this test with its reason");
    }

    private static String layer(JavaClass type) {
        return type.getPackageName().replaceAll("^.*\\.", "");
    }

    /** The name of the class that stands in the source, without its package. */
    private static String name(JavaClass type) {
        return type.getName().replaceAll("^.*\\.", "").replaceAll("\\$.*$", "").replaceAll("^Immutable", "");
    }

    private static boolean readsWord(JavaAccess<?> access) {
        return FACTS.stream().anyMatch(type -> access.getTargetOwner().isEquivalentTo(type))
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.resolveMember().map(WordsTest::givesWord).orElse(false);
    }

    private static boolean givesWord(JavaCodeUnit method) {
        return !method.getName().equals("of") && isWord(method.getReturnType());
    }

    private static boolean isWord(JavaType type) {
        return type.toErasure().isAssignableTo(OpenCode.class)
                || (type instanceof JavaParameterizedType many
                        && many.getActualTypeArguments().stream().anyMatch(WordsTest::isWord));
    }

    @Test
    @DisplayName("B1: rules, figures and reports read no word of the facts but by asking what it means")
    void b1WordsAreComparedInOneWay() {
        readsNoWord(JUDGING, READERS.keySet()).check(CodeUnderTest.core());
    }

    @Test
    @DisplayName("B1: each class that may read a word of the facts does so")
    void eachReaderReads() {
        assertThat(READERS.keySet())
                .allSatisfy(reader -> assertThat(findings(
                                readsNoWord(
                                        JUDGING,
                                        READERS.keySet().stream()
                                                .filter(other -> !other.equals(reader))
                                                .collect(toSet())),
                                CodeUnderTest.core()))
                        .as(reader)
                        .isNotEmpty());
    }

    @Test
    void aRuleThatComparesAKindItselfIsCaught() {
        assertThat(findings(readsNoWord(Set.of("words"), Set.of()), CodeUnderTest.fixture("words")))
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).contains("ComparesKinds"));
    }
}
