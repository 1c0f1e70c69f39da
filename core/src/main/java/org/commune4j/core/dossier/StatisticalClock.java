package org.commune4j.core.dossier;

import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.explain.Explanation;

/**
 * A second way to tell whether a dossier is on time, used for statistics and kept apart from the law: for instance against
 * the recorded appointment rather than the computed due date. Implementations are pure and thread-safe.
 */
public interface StatisticalClock {

    /**
     * Returns the stable code, for instance {@code PORTAL}: two clocks that may answer differently have two codes. It stands for
     * the clock in the content hash of a law book.
     */
    String code();

    /** Computes how a received dossier stands by this clock, as it was known at the moment of the case. */
    Timeliness timeliness(DossierCase dossier);

    /** Explains the timeliness. */
    Explanation explain(DossierCase dossier);
}
