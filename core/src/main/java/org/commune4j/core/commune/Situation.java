package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.text.Echo;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Law and facts together: a law book and one commune or several, told apart by their codes. A reform takes a situation
 * and returns another; a comparison measures two.
 *
 * <pre>{@code
 * Situation before = Situation.of(LawBooks.vietnam(), commune);
 * Situation after = reform.applyTo(before).orThrow();
 * after.evaluate(LocalDate.of(2025, 12, 1)).breaches();
 * }</pre>
 *
 * <p>The order of the communes is kept; none, or two of one code, are refused. {@link #commune()} is for situations
 * with one commune and throws otherwise. Two situations are equal if their communes are and their books have one
 * edition. Immutable and thread-safe.
 */
public final class Situation {

    private final LawBook law;
    private final Map<String, Commune> communes;

    private Situation(LawBook law, Map<String, Commune> communes) {
        this.law = law;
        this.communes = communes;
    }

    /** Returns one commune under the law. */
    public static Situation of(LawBook law, Commune commune) {
        return of(law, List.of(commune));
    }

    /**
     * Returns several communes under the law, in the order to keep.
     *
     * @throws IllegalArgumentException if there is none, or two have one code
     */
    public static Situation of(LawBook law, Collection<Commune> communes) {
        Map<String, Commune> byCode = new LinkedHashMap<>();
        for (Commune commune : communes) {
            if (byCode.put(commune.code(), commune) != null) {
                throw new IllegalArgumentException("Two communes of a situation have the code "
                        + Echo.shown(commune.code()) + "; give each commune once, with its whole history");
            }
        }
        if (byCode.isEmpty()) {
            throw new IllegalArgumentException("A situation has at least one commune, but the list is empty; add one");
        }
        return new Situation(law, Collections.unmodifiableMap(byCode));
    }

    /** Returns the norms. */
    public LawBook law() {
        return law;
    }

    /** Returns the communes, in the order given; never empty. */
    public List<Commune> communes() {
        return List.copyOf(communes.values());
    }

    /**
     * Returns the commune, where there is only one.
     *
     * @throws NoSuchElementException if there are several, naming them
     */
    public Commune commune() {
        if (communes.size() > 1) {
            throw new NoSuchElementException(
                    "The situation has several communes, " + communes.keySet() + "; call getCommune(code)");
        }
        return communes.values().iterator().next();
    }

    /** Returns the commune of the code, if there is one. */
    public Optional<Commune> findCommune(String code) {
        return Optional.ofNullable(communes.get(code));
    }

    /**
     * Returns the commune of the code.
     *
     * @throws NoSuchElementException if there is none, naming those that exist
     */
    public Commune getCommune(String code) {
        return findCommune(code)
                .orElseThrow(() -> new NoSuchElementException(
                        "No commune " + Echo.shown(code) + "; there are " + communes.keySet()));
    }

    /**
     * Returns the same situation with the assumption that nothing changes until and on the day, which lies in the future of the
     * documents: planning is about days for which no document is complete. What rests on the assumption says so: {@link
     * org.commune4j.core.rule.Verdict#isAssumed}, its explanation, and each figure and comparison.
     *
     * <p>The law is not assumed: a norm that ends within these days has ended.
     *
     * @param parts which parts of the communes; every part if none is named
     */
    public Situation assumingUnchangedUntil(LocalDate day, CommunePart... parts) {
        return of(
                law,
                communes.values().stream()
                        .map(commune -> commune.assumingUnchangedUntil(day, parts))
                        .toList());
    }

    /** Evaluates the commune on the date. See {@link #commune()} and {@link LawBook#evaluate}. */
    public Evaluation evaluate(LocalDate date) {
        return law.evaluate(commune(), date);
    }

    /**
     * Returns the days of a range on which something begins or ends in the communes, their law or its procedures: between two of
     * them all days are alike.
     */
    public NavigableSet<LocalDate> boundaries(DateRange within) {
        NavigableSet<LocalDate> boundaries = new TreeSet<>();
        for (Commune commune : communes.values()) {
            commune.under(law.tasksOf(commune.kind()), law.vocabulary(), law.giverKeeps(commune))
                    .addBoundaries(within, boundaries);
        }
        law.communeRules().addBoundaries(law.parameters(), within, boundaries);
        law.procedures().all().forEach(procedure -> procedure.validity().addBoundaries(within, boundaries));
        return boundaries;
    }

    /** Tells whether both say the same: equal communes in the same order, and law books of one name and content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Situation that
                && List.copyOf(communes.values()).equals(List.copyOf(that.communes.values()))
                && (law == that.law || law.edition().equals(that.law.edition()));
    }

    @Override
    public int hashCode() {
        return communes.hashCode();
    }

    /** Returns the law book's name and the codes, for a log. */
    @Override
    public String toString() {
        return law.name() + " " + communes.keySet();
    }
}
