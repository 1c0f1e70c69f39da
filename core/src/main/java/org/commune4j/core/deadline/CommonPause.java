package org.commune4j.core.deadline;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.text.Written;

/**
 * A pause of every dossier of a place or a body: the office is closed for a flood, the portal fails for an afternoon. A law book
 * counts with those that it is given, so that nobody has to enter them dossier by dossier. A dossier is of the place that it says; one
 * that says none is paused by a pause of the whole country alone.
 *
 * @param pause from when until when, why, and by which norm
 * @param place where; the whole country, a province with its communes, or a commune
 * @param body the receiving body or the unit whose dossiers are paused; empty for all
 */
public record CommonPause(Pause pause, Jurisdiction place, Optional<String> body) {

    /** Checks the id of the body. */
    public CommonPause {
        Objects.requireNonNull(pause);
        Objects.requireNonNull(place);
        body.ifPresent(id -> Written.id("a body", id));
    }

    /** Returns a pause of every dossier of a place. */
    public static CommonPause of(Pause pause, Jurisdiction place) {
        return new CommonPause(pause, place, Optional.empty());
    }

    /** Returns the same pause of one body or unit alone. */
    public CommonPause ofBody(String newBody) {
        return new CommonPause(pause, place, Optional.of(newBody));
    }

    /**
     * Tells whether a dossier is paused by it.
     *
     * @param dossierPlace the place whose procedures apply to the dossier
     * @param bodies the body whose hours of receipt apply and the unit that received it, as far as known
     */
    public boolean concerns(Jurisdiction dossierPlace, Set<String> bodies) {
        return place.covers(dossierPlace) && (body.isEmpty() || bodies.contains(body.get()));
    }
}
