package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A situation measured on a date: one side of a comparison. Whoever compares many reforms of one baseline measures the
 * baseline once: what a reform leaves as it is is then taken over, so that comparing costs what the reform touches. Immutable.
 */
public final class MeasuredSituation {

    /** The figures that are measured commune by commune; those of procedures are the law's. */
    private static final List<Figure> OF_COMMUNES = Figure.ofSituations().stream()
            .filter(figure -> figure.section() != Figure.Section.PROCEDURES)
            .toList();

    private final Situation situation;
    private final LocalDate date;
    private final Map<Figure, Quantity> quantities = new EnumMap<>(Figure.class);
    private final Map<String, MeasuredCommune> communes = new LinkedHashMap<>();
    private final Set<String> takenOver = new HashSet<>();

    private MeasuredSituation(Situation situation, LocalDate date, @Nullable MeasuredSituation other) {
        this.situation = situation;
        this.date = date;
        LawBook law = situation.law();
        boolean sameNorms = other != null && haveSameNorms(other.situation.law(), law);
        for (Commune commune : situation.communes()) {
            if (!commune.life().contains(date)) {
                continue;
            }
            @Nullable MeasuredCommune known = other == null ? null : other.communes.get(commune.code());
            if (known != null && known.commune().equals(commune) && sameNorms) {
                communes.put(commune.code(), known);
                takenOver.add(commune.code());
            } else {
                communes.put(commune.code(), MeasuredCommune.of(commune, date, law));
            }
        }
        OF_COMMUNES.forEach(figure -> quantities.put(figure, total(figure)));
        if (other != null
                && other.places().equals(places())
                && other.situation.law().procedures().equals(law.procedures())) {
            ProcedureFigures.FIGURES.forEach(figure -> quantities.put(figure, other.get(figure)));
        } else {
            quantities.putAll(ProcedureFigures.of(law.procedures(), places(), date));
        }
    }

    /** Measures the situation on the date. */
    public static MeasuredSituation of(Situation situation, LocalDate date) {
        return new MeasuredSituation(situation, date, null);
    }

    /** Measures another situation on the same date; what is equal is taken over from this one. */
    MeasuredSituation other(Situation after) {
        return new MeasuredSituation(after, date, this);
    }

    private List<Jurisdiction> places() {
        return communes.values().stream()
                .map(measured -> measured.commune().place())
                .toList();
    }

    /** Returns the situation. */
    public Situation situation() {
        return situation;
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /** Tells whether two books say the same of every commune; their procedures and calendars do not come into it. */
    private static boolean haveSameNorms(LawBook one, LawBook other) {
        return one.communeRules().equals(other.communeRules())
                && one.parameters().equals(other.parameters())
                && one.vocabulary().equals(other.vocabulary())
                && one.tasks().equals(other.tasks());
    }

    /**
     * Returns the figure of all communes together: undetermined if it is of one of them, and if none was found and one of them
     * does not give all.
     */
    private Quantity total(Figure figure) {
        boolean widest = figure == Figure.INTERMEDIATE_LEVELS || figure == Figure.WIDEST_SPAN;
        long amount = 0;
        long incomplete = 0;
        for (MeasuredCommune measured : communes.values()) {
            @Nullable Quantity one = measured.figures().get(figure);
            if (one == null) {
                return Quantity.UNDETERMINED;
            }
            amount = widest ? Math.max(amount, one.amount()) : Math.addExact(amount, one.amount());
            incomplete += one.undetermined();
        }
        boolean countedOnNone = communes.isEmpty() && figure != Figure.COMMUNES;
        return countedOnNone || (amount == 0 && incomplete > 0)
                ? Quantity.UNDETERMINED
                : new Quantity(amount, 1, incomplete);
    }

    /**
     * Returns the figure, which may be undetermined.
     *
     * @throws IllegalArgumentException if it is not of situations, see {@link Figure#ofSituations()}
     */
    public Quantity get(Figure figure) {
        if (!Figure.ofSituations().contains(figure)) {
            throw new IllegalArgumentException("The figure " + figure
                    + " is not measured of a situation; ask for one of " + Figure.ofSituations());
        }
        return quantities.getOrDefault(figure, Quantity.UNDETERMINED);
    }

    /** Returns what was measured, by code of the commune. */
    Map<String, MeasuredCommune> communes() {
        return Collections.unmodifiableMap(communes);
    }

    /** Tells whether the figure rests on what is only assumed of a commune. */
    boolean isAssumed(Figure figure) {
        return communes.values().stream()
                .anyMatch(measured -> measured.assumed().contains(figure));
    }

    /** Returns what is assumed of the communes on the date. */
    List<Message> assumptions() {
        return communes.values().stream()
                .flatMap(measured -> measured.view().assumption().stream())
                .toList();
    }

    /** Returns the time limits of the procedures, weighed by the dossiers of a tally that were received of each. */
    Quantity weighedLimit(Figure limit, ServiceTally weights) {
        Jurisdiction place = communes.size() == 1
                ? communes.values().iterator().next().commune().place()
                : Jurisdiction.NATIONAL;
        return ProcedureFigures.weighed(situation.law().procedures(), limit, weights, place, date);
    }

    /** Tells whether the commune was taken over from the other side, so that nothing about it differs. */
    boolean isTakenOver(String code) {
        return takenOver.contains(code);
    }

    /** Returns the date and the codes of the communes that exist on it, for a log. */
    @Override
    public String toString() {
        return date + " " + communes.keySet();
    }
}
