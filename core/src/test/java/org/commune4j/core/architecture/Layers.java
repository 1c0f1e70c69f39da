package org.commune4j.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;

/** The map of core's packages, and the rules that follow from it. */
final class Layers {
    /**
     * Lowest first. Packages on one line are peers: neither uses the other. Text lies above time, because a message
     * renders ranges of dates.
     */
    static final List<List<String>> MAP = List.of(
            List.of("time"),
            List.of("text"),
            List.of("problem"),
            List.of("figure"),
            List.of("table"),
            List.of("law"),
            List.of("explain"),
            List.of("calendar"),
            List.of("rule"),
            List.of("organisation", "deadline"),
            List.of("authority"),
            List.of("snapshot"),
            List.of("staffing"),
            List.of("procedure"),
            List.of("lawtable"),
            List.of("dossier"),
            List.of("quality"),
            List.of("commune"),
            List.of("reform"),
            List.of("scenario", "diagram"),
            List.of("vietnam"));

    private Layers() {}

    /** A package uses only those on the lines below its own. Packages not written yet are allowed. */
    static ArchRule usesOnlyWhatIsBelow(String root) {
        LayeredArchitecture rule = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String name : names()) {
            rule = rule.layer(name).definedBy(packages(root, name));
        }
        List<String> below = new ArrayList<>();
        for (List<String> line : MAP) {
            for (String name : line) {
                rule = below.isEmpty()
                        ? rule.whereLayer(name).mayNotAccessAnyLayer()
                        : rule.whereLayer(name).mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(line);
        }
        return rule.as("a package uses only those below it on the map").allowEmptyShould(true);
    }

    /** No class lives outside the map, except how code is generated: a new package is given its place first. */
    static ArchRule everyPackageIsOnTheMap(String root) {
        return classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .areNotAnnotations()
                .should()
                .resideInAnyPackage(
                        names().stream().map(name -> packages(root, name)).toArray(String[]::new))
                .as("every package is on the map")
                .allowEmptyShould(true);
    }

    /** No cycles, in particular none between a package and packages inside it. */
    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages are free of cycles")
                .allowEmptyShould(true);
    }

    private static List<String> names() {
        return MAP.stream().flatMap(List::stream).toList();
    }

    private static String packages(String root, String name) {
        return root + "." + name + "..";
    }
}
