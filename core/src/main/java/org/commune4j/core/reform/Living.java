package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Elements with an id and a life while they are changed: a life can be cut, and go on in another way. */
final class Living<T> extends Pieces<T> {

    private final Function<T, String> id;
    private final Function<T, DateRange> life;
    private final BiFunction<T, DateRange, T> withLife;
    private final Map<String, List<T>> byId = new HashMap<>();

    Living(
            List<T> baseline,
            Function<T, String> id,
            Function<T, DateRange> life,
            BiFunction<T, DateRange, T> withLife,
            Runnable changed) {
        super(baseline, changed);
        this.id = id;
        this.life = life;
        this.withLife = withLife;
        baseline.forEach(this::added);
    }

    List<T> all(String which) {
        return List.copyOf(byId.getOrDefault(which, List.of()));
    }

    @Override
    void added(T element) {
        byId.computeIfAbsent(id.apply(element), unused -> new ArrayList<>(1)).add(element);
    }

    @Override
    void replaced(T element, Parts<T> parts) {
        byId.getOrDefault(id.apply(element), List.of()).remove(element);
        Stream.of(parts.first(), parts.second()).filter(Objects::nonNull).forEach(this::added);
    }

    boolean contains(String which) {
        return !byId.getOrDefault(which, List.of()).isEmpty();
    }

    boolean remove(String which) {
        return contains(which) && remove((T element) -> id.apply(element).equals(which));
    }

    /** Returns the element as it is on the date. */
    Optional<T> on(String which, LocalDate date) {
        return all(which).stream()
                .filter(element -> life.apply(element).contains(date))
                .findFirst();
    }

    /** Returns those that last on the date or begin later. */
    List<T> from(LocalDate date, Predicate<T> which) {
        return where(lasting(date, which));
    }

    private Predicate<T> lasting(LocalDate date, Predicate<T> which) {
        return element -> life.apply(element).endOrMax().isAfter(date) && which.test(element);
    }

    /** Ends elements: what would begin later never was. */
    void end(LocalDate date, Predicate<T> which) {
        replace(lasting(date, which), element -> new Parts<>(before(element, date), null));
    }

    private @Nullable T before(T element, LocalDate date) {
        return life.apply(element)
                .cutAt(date)
                .map(kept -> withLife.apply(element, kept))
                .orElse(null);
    }

    /**
     * Changes elements from the date on; what was before stays.
     *
     * @param begun what the part that begins on the date is called, for instance by an id of its own
     * @param change the change; null where the element does not go on
     */
    void change(LocalDate date, Predicate<T> which, UnaryOperator<T> begun, Function<T, @Nullable T> change) {
        replace(
                lasting(date, which),
                element -> life.apply(element).startOrMin().isBefore(date)
                        ? new Parts<>(before(element, date), change.apply(from(begun.apply(element), date)))
                        : new Parts<>(change.apply(element), null));
    }

    /** Returns the element as it lasts from the date on. */
    T from(T element, LocalDate date) {
        DateRange lived = life.apply(element);
        return lived.startOrMin().isBefore(date)
                ? withLife.apply(element, DateRange.of(date, lived.endOrMax()))
                : element;
    }

    /** Returns them in their order: new ones by id and life. */
    List<T> sorted() {
        return sorted(Comparator.comparing(id).thenComparing(life));
    }
}
