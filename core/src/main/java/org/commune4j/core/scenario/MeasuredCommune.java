package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.rule.Evaluation;

/**
 * One commune on a date: what it adds to the figures, and what the rules say of it.
 *
 * @param figures what is counted of it
 * @param assumed the figures that rest on what is only assumed of it
 */
record MeasuredCommune(CommuneView view, Evaluation evaluation, Map<Figure, Quantity> figures, Set<Figure> assumed) {

    static MeasuredCommune of(Commune commune, LocalDate date, LawBook law) {
        CommuneView view = law.view(commune, date);
        Evaluation evaluation = law.evaluate(view);
        CommuneFigures counted = CommuneFigures.of(view, evaluation);
        return new MeasuredCommune(view, evaluation, counted.figures(), counted.assumed());
    }

    Commune commune() {
        return view.commune();
    }
}
