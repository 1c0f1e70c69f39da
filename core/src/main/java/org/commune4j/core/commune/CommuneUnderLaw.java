package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.NavigableSet;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;

/**
 * A commune with its history, where the tasks of the law exist beside its own.
 *
 * @param facts its facts with those tasks, in the words of the law
 */
record CommuneUnderLaw(Commune commune, Facts facts, TaskCatalogue law) implements Dated<CommuneView> {

    @Override
    public CommuneView on(LocalDate date) {
        return new CommuneView(commune, facts.on(date));
    }

    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        commune.addBoundaries(within, boundaries);
        law.addBoundaries(within, boundaries);
    }
}
