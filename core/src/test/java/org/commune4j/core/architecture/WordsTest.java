package org.commune4j.core.architecture;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.architecture.fixture.words.ComparesKinds;
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
            entry("WordCheck", "checks that it is known"),
            entry(
                    "Surroundings",
                    "looks up what is of a kind by what the word means, with what nobody knows beside it"),
            entry("ContentHash", "hashes the word as it is written"),
            entry("CommuneSubjects", "names the thing by its own word"));

    /** The layers in which something is judged, counted or shown. */
    private static final Set<String> JUDGING =
            Set.of("snapshot", "staffing", "dossier", "commune", "scenario", "diagram", "vietnam");

    /** What says something in words of an open vocabulary. */
    private static final Set<String> FACTS = names(
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

    private static Set<String> names(Class<?>... types) {
        return Arrays.stream(types).map(Class::getName).collect(toSet());
    }

    private static String layer(JavaClass type) {
        return type.getPackageName().replaceAll("^.*\\.", "");
    }

    /** The name of the class that stands in the source, without its package. */
    private static String name(JavaClass type) {
        return type.getName().replaceAll("^.*\\.", "").replaceAll("\\$.*$", "").replaceAll("^Immutable", "");
    }

    private static boolean readsWord(JavaAccess<?> access) {
        return FACTS.contains(access.getTargetOwner().getName())
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
        TreeSet<String> readers = new TreeSet<>();
        for (JavaClass type : CodeUnderTest.core()) {
            if (JUDGING.contains(layer(type))
                    && type.getAccessesFromSelf().stream().anyMatch(WordsTest::readsWord)) {
                readers.add(name(type));
            }
        }
        assertThat(readers)
                .as(
                        "compare a word by GivenWord: isOf(kind), isIn(branches) of the views; who only counts or names it stands"
                                + " in this test with its reason")
                .isEqualTo(new TreeSet<>(READERS.keySet()));
    }

    @Test
    void aRuleThatComparesAKindItselfIsCaught() {
        assertThat(CodeUnderTest.fixture("words").get(ComparesKinds.class).getMethods())
                .hasSize(3)
                .allSatisfy(method -> assertThat(method.getAccessesFromSelf())
                        .as(method.getName())
                        .anyMatch(WordsTest::readsWord));
    }
}
