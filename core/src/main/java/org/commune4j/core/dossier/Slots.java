package org.commune4j.core.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the counts of a cell stand: first those of the classes, then one for each figure that has its own. */
// The order of the constants is the order of the counts.
@SuppressWarnings("EnumOrdinal")
final class Slots {

    /** How many there are. */
    static final int COUNT = DossierClass.COUNT + ServiceFigure.values().length;

    private static final Set<ServiceFigure> OUTSIDE = EnumSet.of(
            ServiceFigure.AWAITING_RECEIPT,
            ServiceFigure.NOT_ACCEPTED,
            ServiceFigure.WITHDRAWN_BEFORE_RECEIPT,
            ServiceFigure.SETTLED_BEFORE,
            ServiceFigure.NOT_BEGUN,
            ServiceFigure.PERIOD_UNDETERMINED);

    private static final List<List<Integer>> BY_FIGURE = byFigure();

    private Slots() {}

    private static List<List<Integer>> byFigure() {
        List<List<Integer>> slots = new ArrayList<>();
        for (ServiceFigure figure : ServiceFigure.values()) {
            @Nullable Predicate<DossierClass> classes = figure == ServiceFigure.SEEN ? one -> true : figure.classes();
            IntStream own = classes == null
                    ? IntStream.of(of(figure))
                    : DossierClass.all().stream().filter(classes).mapToInt(DossierClass::index);
            IntStream outside = figure == ServiceFigure.SEEN ? OUTSIDE.stream().mapToInt(Slots::of) : IntStream.empty();
            slots.add(IntStream.concat(own, outside).boxed().toList());
        }
        return List.copyOf(slots);
    }

    /** Returns the slot of a figure that has a count of its own. */
    static int of(ServiceFigure figure) {
        return DossierClass.COUNT + figure.ordinal();
    }

    /** Returns the slots that a figure is the sum of. */
    static List<Integer> summedBy(ServiceFigure figure) {
        return BY_FIGURE.get(figure.ordinal());
    }

    /** Returns the bit of a figure of its own, for a set of them as a long. */
    static long bit(ServiceFigure figure) {
        return 1L << figure.ordinal();
    }
}
