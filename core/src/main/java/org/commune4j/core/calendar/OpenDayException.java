package org.commune4j.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where an answer would need a decision that is not published yet. */
public final class OpenDayException extends DateTimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final transient List<Occasion> awaited;

    OpenDayException(LocalDate date, List<Occasion> awaited) {
        super("Whether " + date + " is a working day is not decided yet; awaited: "
                + awaited.stream().map(Occasion::id).collect(Collectors.joining(", "))
                + ". Ask status(date) for the candidates, possible(...) for every result, or settle the occasion"
                + " with assuming(decision)");
        this.date = date;
        this.awaited = awaited;
    }

    /** Returns the first OPEN day that the question touched. */
    public LocalDate date() {
        return date;
    }

    /** Returns the occasions whose decisions would settle it. */
    public List<Occasion> awaited() {
        return awaited;
    }
}
