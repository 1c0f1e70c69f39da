package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Province;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;

/**
 * Case B11: what a type of the library refuses in a document is a problem of its own code in both languages; no sentence of
 * an exception stands in it.
 */
class RefusalProperties {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The code for what a type refuses without a problem of its own: left to the types of a host. */
    private static final String REFUSED = "JSON-018";

    /** A number, text, truth value or day after the name of a field. */
    private static final Pattern SCALAR = Pattern.compile("(?<=\": )(?:-?\\d[\\d.]*|\"[^\"\\\\]*\"|true|false)");

    private static final Pattern DAY = Pattern.compile("\"\\d{4}-\\d{2}-\\d{2}\"");
    private static final Pattern ELEMENT = Pattern.compile("\\[\\s*(\"[^\"\\\\]*\"|\\{[^{}\\[\\]]*\\})");
    private static final Pattern FIELD = Pattern.compile("\"\\w+\": (?:-?\\d[\\d.]*|\"[^\"\\\\]*\"|true|false),");
    private static final Pattern LIST = Pattern.compile("\\[[^\\[\\]]*\\]");

    /** Words that only an English sentence holds; and what only Java writes. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|The|is|are|was|of|and|but|found|not|has|have|with|must|which|its|write|Write|give|Give|than|does)\\b");

    private static final Pattern JAVA = Pattern.compile("Optional[\\[.]|Exception|java[.]|\\w+\\[\\w+=|@[0-9a-f]{5,}");

    private static final SortedMap<String, Integer> SEEN = new TreeMap<>();

    /** A good document of a type. */
    record Good(Class<?> type, String text) {}

    @Property(seed = Seed.FIXED, tries = 1_500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void b11WhatIsRefusedSaysWhyInBothLanguages(@ForAll("documents") Good good, @ForAll Random random) {
        String broken = good.text();
        for (int i = random.nextInt(2); i >= 0; i--) {
            broken = breakOne(broken, random);
        }
        for (Problem problem : JSON.read(good.type(), broken).problems()) {
            SEEN.merge(problem.code(), 1, Integer::sum);
            assertThat(problem.code()).as("%s in %s", problem, broken).isNotEqualTo(REFUSED);
            String vietnamese = problem.message().render(VIETNAMESE) + " "
                    + problem.remedy().render(VIETNAMESE);
            assertThat(vietnamese.replaceAll("\"[^\"]*\"", "")).doesNotContainPattern(ENGLISH);
            assertThat(vietnamese + problem.render(Locale.ENGLISH)).doesNotContainPattern(JAVA);
        }
    }

    @AfterContainer
    static void manyCodesWereSeen() {
        assertThat(SEEN.keySet()).as("the codes seen").hasSizeGreaterThan(40);
    }

    @Example
    void b11NoPatternOfAProblemIsEnglishInVietnamese() {
        MessageBundles bundles = MessageBundles.standard();
        List<String> codes = bundles.codes(VIETNAMESE).stream()
                .filter(code -> code.matches("[A-Z-]+-\\d{3}(?:\\.remedy)?"))
                .toList();
        assertThat(codes).hasSizeGreaterThan(300);
        int english = 0;
        for (String code : codes) {
            assertThat(bundles.find(code, VIETNAMESE).orElseThrow().replaceAll("\\{\\w+\\}|\"[^\"]*\"", ""))
                    .as(code)
                    .doesNotContainPattern(ENGLISH);
            english += ENGLISH.matcher(bundles.find(code, Locale.ENGLISH).orElseThrow())
                            .find()
                    ? 1
                    : 0;
        }
        assertThat(english * 10).as("the words tell English").isGreaterThan(codes.size() * 6);
    }

    private static String breakOne(String text, Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> replaced(text, SCALAR, random, found -> spoilt(found, random));
            case 2, 3 ->
                replaced(text, DAY, random, found -> random.nextBoolean() ? "\"1900-01-01\"" : "\"2099-12-31\"");
            case 4 -> replaced(text, ELEMENT, random, found -> found + ", " + found.replaceFirst("\\[\\s*", ""));
            case 5 -> replaced(text, FIELD, random, found -> "");
            case 6 -> replaced(text, LIST, random, found -> "[]");
            default -> swapped(text, random);
        };
    }

    private static String spoilt(String found, Random random) {
        if (found.startsWith("\"")) {
            return List.of("\" \"", "\"\"", "\"X\"", "\"none\"", "\"1.000001@here\"", "\"a\\u202Eb\"")
                    .get(random.nextInt(6));
        }
        return List.of("-1", "0", "1000000", "0.5", "99999999999999999999").get(random.nextInt(5));
    }

    /** Puts the value of one field into another. */
    private static String swapped(String text, Random random) {
        List<MatchResult> values = SCALAR.matcher(text).results().toList();
        if (values.isEmpty()) {
            return text;
        }
        String other = values.get(random.nextInt(values.size())).group();
        return replaced(text, SCALAR, random, found -> other);
    }

    private static String replaced(String text, Pattern pattern, Random random, UnaryOperator<String> change) {
        List<MatchResult> all = pattern.matcher(text).results().toList();
        if (all.isEmpty()) {
            return text;
        }
        MatchResult one = all.get(random.nextInt(all.size()));
        return text.substring(0, one.start()) + change.apply(one.group()) + text.substring(one.end());
    }

    @Provide
    Arbitrary<Good> documents() {
        return Arbitraries.oneOf(List.of(
                good(Commune.class, CommuneArbitraries.withDuties(CommuneArbitraries.communes())),
                good(Province.class, CommuneArbitraries.provinces()),
                good(Procedure.class, ProcedureArbitraries.procedures()),
                good(ProcedureCatalogue.class, ProcedureArbitraries.catalogues()),
                good(Dossier.class, DossierArbitraries.dossiers()),
                good(DossierRow.class, DossierArbitraries.rows()),
                good(IndexDefinition.class, QualityArbitraries.indices()),
                good(Measurements.class, QualityArbitraries.measurements()),
                good(Petition.class, QualityArbitraries.petitions()),
                good(Incompatibility.class, StaffingArbitraries.incompatibilities()),
                good(StaffQuota.class, StaffingArbitraries.quotas()),
                good(Reform.class, ReformArbitraries.reforms("r").map(ReformProperties::documented)),
                good(Reform.class, ReformArbitraries.reformsOfSeveral("r").map(ReformProperties::documented))));
    }

    private static <T> Arbitrary<Good> good(Class<T> type, Arbitrary<T> values) {
        return values.map(value -> new Good(type, JSON.write(value)));
    }
}
