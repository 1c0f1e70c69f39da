package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;

/**
 * Every rule and parameter with what it rests on: which instruments are modelled by what, and, when an article changes,
 * which rules and parameters that touches.
 */
public final class RuleCatalogue {

    private final List<Rule<?>> rules;
    private final Parameters parameters;
    private final Map<String, Instrument> instruments;

    private RuleCatalogue(List<Rule<?>> rules, Parameters parameters, Map<String, Instrument> instruments) {
        this.rules = rules;
        this.parameters = parameters;
        this.instruments = instruments;
    }

    /**
     * Returns the catalogue of rules, of one rule set or of several, with the parameters that they may read.
     *
     * @param instruments the instruments to list first, in their order; those that are only referred to follow
     */
    public static RuleCatalogue of(
            Collection<? extends Rule<?>> rules, Parameters parameters, Collection<Instrument> instruments) {
        List<Rule<?>> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::code));
        Map<String, Instrument> byNumber = new LinkedHashMap<>();
        instruments.forEach(instrument -> byNumber.putIfAbsent(instrument.number(), instrument));
        sorted.forEach(rule -> addInstrument(rule.basis(), byNumber));
        for (Parameter<?> parameter : parameters.all()) {
            parameter.values().forEach(value -> addInstrument(value.basis(), byNumber));
        }
        return new RuleCatalogue(List.copyOf(sorted), parameters, byNumber);
    }

    private static void addInstrument(Basis basis, Map<String, Instrument> byNumber) {
        basis.reference()
                .map(LegalReference::instrument)
                .ifPresent(instrument -> byNumber.putIfAbsent(instrument.number(), instrument));
    }

    /** Returns the rules, by code. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** Returns the parameters, by code. */
    public List<Parameter<?>> parameters() {
        return parameters.all();
    }

    /**
     * Returns the parameters that no rule here reads, by code. A figure that only a program reads is one of them; so is one whose
     * key is misspelt.
     */
    public List<Parameter<?>> unreadParameters() {
        Set<ParameterKey<?>> read = new HashSet<>();
        rules.forEach(rule -> read.addAll(rule.parameters()));
        return parameters.all().stream()
                .filter(parameter -> !read.contains(parameter.key()))
                .toList();
    }

    /** Returns the instruments: those listed when it was made, then those that something here refers to. */
    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    /**
     * Returns what a rule rests on: its own reference, then those of the values of the parameters that it reads, each
     * once.
     */
    public List<LegalReference> sourcesOf(Rule<?> rule) {
        Set<LegalReference> sources = new LinkedHashSet<>();
        rule.basis().reference().ifPresent(sources::add);
        for (Parameter<?> parameter : parameters.all()) {
            if (rule.parameters().contains(parameter.key())) {
                parameter.values().forEach(value -> value.basis().reference().ifPresent(sources::add));
            }
        }
        return List.copyOf(sources);
    }

    /**
     * Returns what must be read again when an instrument changes: the rules and parameters that rest on it or on an
     * instrument that it amends, and the rules that read such a parameter.
     *
     * @param instrument the number of the instrument
     */
    public AffectedLaw touchedBy(String instrument) {
        return touched(reference -> concerns(reference, instrument));
    }

    /**
     * Returns what must be read again when a provision of an instrument changes: what rests on it, on a part of it,
     * on what it is a part of, or on the instrument without saying where.
     *
     * @param instrument the number of the instrument
     */
    public AffectedLaw touchedBy(String instrument, Provision provision) {
        return touched(reference -> concerns(reference, instrument)
                && reference
                        .provision()
                        .map(place -> place.encloses(provision) || provision.encloses(place))
                        .orElse(true));
    }

    private static boolean concerns(LegalReference reference, String instrument) {
        return reference.instrument().number().equals(instrument)
                || reference.instrument().amendments().stream()
                        .map(Amendment::instrument)
                        .anyMatch(instrument::equals);
    }

    private interface Concern {
        boolean concerns(LegalReference reference);
    }

    private AffectedLaw touched(Concern concern) {
        List<Parameter<?>> touchedParameters = new ArrayList<>();
        Set<ParameterKey<?>> keys = new LinkedHashSet<>();
        for (Parameter<?> parameter : parameters.all()) {
            if (parameter.values().stream().anyMatch(value -> rests(value.basis(), concern))) {
                touchedParameters.add(parameter);
                keys.add(parameter.key());
            }
        }
        List<Rule<?>> touchedRules = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (rests(rule.basis(), concern) || rule.parameters().stream().anyMatch(keys::contains)) {
                touchedRules.add(rule);
            }
        }
        return new AffectedLaw(List.copyOf(touchedRules), List.copyOf(touchedParameters));
    }

    private static boolean rests(Basis basis, Concern concern) {
        Optional<LegalReference> reference = basis.reference();
        return reference.isPresent() && concern.concerns(reference.get());
    }

    /**
     * Returns the catalogue as a page in Markdown: every rule and parameter, then every instrument with what rests on
     * it.
     *
     * @param languages the languages side by side, at least one
     * @throws IllegalArgumentException if there is no language
     */
    public String markdown(List<Locale> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException(
                    "A page has at least one language, but the list is empty; pass vi or en");
        }
        return new CataloguePage(this, languages).text();
    }

    /** Tells how many rules, parameters and instruments, for a log. */
    @Override
    public String toString() {
        return rules.size() + " rules, " + parameters.all().size() + " parameters, " + instruments.size()
                + " instruments";
    }

    /**
     * What a change of law touches.
     *
     * @param rules the rules, by code
     * @param parameters the parameters, by code
     */
    public record AffectedLaw(List<Rule<?>> rules, List<Parameter<?>> parameters) {}
}
