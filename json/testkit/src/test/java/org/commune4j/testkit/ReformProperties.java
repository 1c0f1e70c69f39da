package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;

class ReformProperties {

    @Property(seed = Seed.FIXED)
    void theBaselineIsEqualBeforeAndAfter(
            @ForAll("situations") Situation baseline, @ForAll("firstReforms") Reform reform) {
        Commune commune = baseline.commune();
        Commune copy = commune.toBuilder().build();
        reform.applyTo(baseline);
        assertThat(baseline.commune()).isSameAs(commune).isEqualTo(copy);
    }

    @Property(seed = Seed.FIXED, tries = 400)
    void withoutConflictTheOrderDoesNotMatter(
            @ForAll("situations") Situation baseline,
            @ForAll("firstReforms") Reform a,
            @ForAll("secondReforms") Reform b) {
        boolean free = Reform.conflicts(a, b, baseline).isEmpty();
        if (!free) {
            return;
        }
        Checked<Situation> one = a.then(b).applyTo(baseline);
        Checked<Situation> other = b.then(a).applyTo(baseline);
        Statistics.collect(one.isValid() ? "applied without conflict" : "problems in both orders");
        assertThat(one.isValid()).isEqualTo(other.isValid());
        assertThat(one.find()).isEqualTo(other.find());
    }

    @Property(seed = Seed.FIXED)
    void theInverseRestores(@ForAll("situations") Situation baseline, @ForAll("additions") Reform reform) {
        Situation after = reform.applyTo(baseline).orThrow();
        assertThat(after).isNotEqualTo(baseline);
        assertThat(reform.inverse().orElseThrow().applyTo(after).orThrow()).isEqualTo(baseline);
    }

    @Property(seed = Seed.FIXED, tries = 50)
    void aReformOfNoChangesComparesAsEqual(@ForAll("situations") Situation baseline, @ForAll("dates") LocalDate date) {
        Situation copy = Situation.of(
                baseline.law().named("copy"), baseline.commune().toBuilder().build());
        assertThat(Comparison.of(
                                baseline, Reform.named("none").applyTo(baseline).orThrow(), date)
                        .isUnchanged())
                .isTrue();
        assertThat(Comparison.of(baseline, copy, date).isUnchanged())
                .as("measured again, not taken over")
                .isTrue();
    }

    @Property(seed = Seed.FIXED)
    void aReformIsReadAsItWasWritten(@ForAll("firstReforms") Reform reform) {
        CommuneJson json = CommuneJson.strict();
        assertThat(json.read(Reform.class, json.write(reform)).orThrow()).isEqualTo(reform);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void lintNeverThrows(@ForAll("situations") Situation baseline, @ForAll("firstReforms") Reform reform) {
        List<?> found = reform.lint(baseline);
        assertThat(found.isEmpty()
                        || !reform.changes().isEmpty()
                        || !reform.applyTo(baseline).isValid())
                .isTrue();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return ReformArbitraries.situations(LawBooks.vietnam());
    }

    @Provide
    Arbitrary<Reform> firstReforms() {
        return ReformArbitraries.reforms("x");
    }

    @Provide
    Arbitrary<Reform> secondReforms() {
        return ReformArbitraries.reforms("y");
    }

    @Provide
    Arbitrary<Reform> additions() {
        return ReformArbitraries.additions("z");
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OrganisationArbitraries.dates();
    }
}
