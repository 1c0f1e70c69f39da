package org.commune4j.core.reform;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.rule.Rule;

/** The sets of rules of a law book, on communes, provinces and dossiers: a code stands for one rule in one of them. */
final class RuleSets {

    private RuleSets() {}

    static Stream<Rule<?>> all(LawBook law) {
        return Stream.of(
                        law.communeRules().rules(),
                        law.provinceRules().rules(),
                        law.dossierRules().rules())
                .flatMap(List::stream);
    }

    static boolean contains(LawBook law, String code) {
        return law.communeRules().contains(code)
                || law.provinceRules().contains(code)
                || law.dossierRules().contains(code);
    }

    /** Returns the book with one more rule, in the set that is on its kind of subject; empty if it fits into none. */
    static Optional<LawBook> with(LawBook law, Rule<?> rule) {
        return fitting(() -> law.withCommuneRules(rules -> rules.with(rule)))
                .or(() -> fitting(() -> law.withProvinceRules(rules -> rules.with(rule))))
                .or(() -> fitting(() -> law.withDossierRules(rules -> rules.with(rule))));
    }

    /** Returns the book without a rule that is in it. */
    static LawBook without(LawBook law, String code) {
        if (law.communeRules().contains(code)) {
            return law.withCommuneRules(rules -> rules.without(code));
        }
        return law.provinceRules().contains(code)
                ? law.withProvinceRules(rules -> rules.without(code))
                : law.withDossierRules(rules -> rules.without(code));
    }

    /** Returns the book with another rule in the place of one that is in it; empty if it does not fit. */
    static Optional<LawBook> overriding(LawBook law, String code, UnaryOperator<Rule<?>> change) {
        if (law.communeRules().contains(code)) {
            return fitting(() -> law.withCommuneRules(rules -> rules.overriding(code, change)));
        }
        return law.provinceRules().contains(code)
                ? fitting(() -> law.withProvinceRules(rules -> rules.overriding(code, change)))
                : fitting(() -> law.withDossierRules(rules -> rules.overriding(code, change)));
    }

    /** A set of rules refuses what it cannot select and a permission that has nothing to defeat. */
    private static Optional<LawBook> fitting(Supplier<LawBook> changed) {
        try {
            return Optional.of(changed.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
