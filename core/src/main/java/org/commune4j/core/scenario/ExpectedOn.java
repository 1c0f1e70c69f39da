package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * What is expected of a scenario on another date than its own, for instance after a second step of the reform.
 *
 * @param date the date
 * @param figures the figures expected on both sides on it
 * @param verdicts the verdicts expected after the reforms on it
 */
public record ExpectedOn(LocalDate date, List<ExpectedFigure> figures, List<ExpectedVerdict> verdicts) {

    /** Keeps the lists as they are now. */
    public ExpectedOn {
        figures = List.copyOf(figures);
        verdicts = List.copyOf(verdicts);
    }
}
