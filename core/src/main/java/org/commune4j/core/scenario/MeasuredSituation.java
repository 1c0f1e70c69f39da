package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.rule.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * A situation measured on a date: one side of a comparison. Whoever compares many reforms of one baseline measures the
 * baseline once: what a reform leaves as it is is then taken over, so that comparing costs what the reform touches. Immutable.
 */
public final class MeasuredSituation {

    /** What one commune adds to the figures, and what the rules say of it. */
    private record Measured(Commune commune, Map<Figure, Quantity> figures, Evaluation evaluation) {}

    /** The figures that are measured commune by commune; those of procedures are the law's. */
    private static final List<Figure> OF_COMMUNES = Figure.ofSituations().stream()
            .filter(figure -> figure.section() != Figure.Section.PROCEDURES)
            .toList();

    private final Situation situation;
    private final LocalDate date;
    private final Map<Figure, Quantity> quantities = new EnumMap<>(Figure.class);
    private final Map<String, Measured> communes = new LinkedHashMap<>();
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
            @Nullable Measured known = other == null ? null : other.communes.get(commune.code());
            if (known != null && known.commune().equals(commune) && sameNorms) {
                communes.put(commune.code(), known);
                takenOver.add(commune.code());
            } else {
                communes.put(commune.code(), measure(commune, date, law));
            }
        }
        OF_COMMUNES.forEach(figure -> quantities.put(figure, total(figure)));
        quantities.putAll(ProcedureFigures.of(
                law.procedures(),
                communes.values().stream()
                        .map(measured -> measured.commune().place())
                        .toList(),
                date));
    }

    /** Measures the situation on the date. */
    public static MeasuredSituation of(Situation situation, LocalDate date) {
        return new MeasuredSituation(situation, date, null);
    }

    /** Measures another situation on the same date; what is equal is taken over from this one. */
    MeasuredSituation other(Situation after) {
        return new MeasuredSituation(after, date, this);
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
                && one.tasks().equals(other.tasks());
    }

    private static Measured measure(Commune commune, LocalDate date, LawBook law) {
        CommuneView view = law.view(commune, date);
        Evaluation evaluation = law.evaluate(view);
        return new Measured(commune, CommuneFigures.of(view, evaluation), evaluation);
    }

    /**
     * Returns the figure of all communes together: undetermined if it is of one of them, and if none was found and one of them
     * does not give all.
     */
    private Quantity total(Figure figure) {
        boolean widest = figure == Figure.INTERMEDIATE_LEVELS || figure == Figure.WIDEST_SPAN;
        long amount = 0;
        long incomplete = 0;
        for (Measured measured : communes.values()) {
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

    /** Returns what the rules say, by code of the commune. */
    Map<String, Evaluation> evaluations() {
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        communes.forEach((code, measured) -> evaluations.put(code, measured.evaluation()));
        return evaluations;
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
