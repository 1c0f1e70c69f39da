package org.commune4j.core.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.deadline.Timeliness;

/**
 * The class in which a tally counts a received dossier, each in one: what became of it, and how it stands by the law and by the
 * statistical clock, side by side.
 *
 * @param disposition what became of it
 * @param legal how it stands to its legal deadline, see {@link DossierCase#legalTimeliness()}
 * @param portal how it stands by the statistical clock; UNDETERMINED where the law book has none
 */
public record DossierClass(Disposition disposition, Timeliness legal, Timeliness portal) {

    private static final int TIMELINESSES = Timeliness.values().length;

    /** How many classes there are. */
    static final int COUNT = Disposition.values().length * TIMELINESSES * TIMELINESSES;

    private static final List<DossierClass> ALL = Stream.of(Disposition.values())
            .flatMap(disposition -> Stream.of(Timeliness.values())
                    .flatMap(legal ->
                            Stream.of(Timeliness.values()).map(portal -> new DossierClass(disposition, legal, portal))))
            .toList();

    /** Returns every class, in the order of disposition, legal timeliness and portal timeliness. */
    public static List<DossierClass> all() {
        return ALL;
    }

    // The classes are counted in this order.
    @SuppressWarnings("EnumOrdinal")
    static int index(Disposition disposition, Timeliness legal, Timeliness portal) {
        return (disposition.ordinal() * TIMELINESSES + legal.ordinal()) * TIMELINESSES + portal.ordinal();
    }

    boolean isPending() {
        return disposition == Disposition.PENDING;
    }

    int index() {
        return index(disposition, legal, portal);
    }
}
