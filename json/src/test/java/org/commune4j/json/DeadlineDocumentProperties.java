package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.VietnamDeadlines;
import org.commune4j.json.testing.Schemas;
import org.commune4j.json.testing.Shapes;
import org.commune4j.properties.Seed;

class DeadlineDocumentProperties {

    private static final CommuneJson JSON = CommuneJson.strict().knowing(Vocabulary.OPEN);
    private static final Schema SCHEMA = Schemas.of(JSON, TimeLimit.class);

    @Property(seed = Seed.FIXED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLimitIsWrittenAsItWasReadAndFitsItsSchema(@ForAll("limits") TimeLimit limit) {
        String text = JSON.write(limit);

        TimeLimit read = JSON.read(TimeLimit.class, text).orThrow();

        assertThat(read).isEqualTo(limit);
        assertThat(JSON.write(read)).isEqualTo(text);
        assertThat(Schemas.faults(SCHEMA, text)).isEmpty();
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void aTermIsWrittenAsItWasRead(@ForAll("terms") Term term) {
        assertThat(JSON.read(Term.class, JSON.write(term)).orThrow()).isEqualTo(term);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        Arbitrary<List<LimitCase>> special = cases(Arbitraries.maps(Shapes.codes(), Arbitraries.of(true, false))
                        .ofMinSize(1)
                        .ofMaxSize(3))
                .list()
                .ofMaxSize(4);
        Arbitrary<Optional<LimitCase>> otherwise =
                cases(Arbitraries.just(Map.of())).optional();
        return Combinators.combine(special, otherwise).as((some, last) -> {
            List<LimitCase> all = new ArrayList<>(some);
            last.ifPresent(all::add);
            return TimeLimit.of(all);
        });
    }

    private Arbitrary<LimitCase> cases(Arbitrary<Map<String, Boolean>> facts) {
        return Combinators.combine(
                        facts, terms(), cutOffs().optional(), references().optional())
                .as((when, term, cutOff, reference) -> LimitCase.builder()
                        .label(LocalizedText.of("trường hợp", "case"))
                        .putAllWhen(when)
                        .term(term)
                        .cutOff(cutOff)
                        .reference(reference)
                        .build());
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(Term.TermUnit.values())
                .flatMap(unit -> Arbitraries.integers()
                        .between(Math.min(1, unit.most()), unit.most())
                        .map(amount -> Term.of(amount, unit)));
    }

    private static Arbitrary<CutOff> cutOffs() {
        return Combinators.combine(
                        Shapes.times(),
                        Arbitraries.of(CutOff.CutOffEffect.values()),
                        references().optional())
                .as((time, effect, reference) -> reference
                        .map(known -> CutOff.of(time, effect, known))
                        .orElseGet(() -> CutOff.of(time, effect)));
    }

    private static Arbitrary<LegalReference> references() {
        return Arbitraries.of(VietnamDeadlines.CIVIL_STATUS_CUT_OFF, VietnamDeadlines.INTERLINKED_CUT_OFF)
                .map(cutOff -> cutOff.reference().orElseThrow());
    }
}
