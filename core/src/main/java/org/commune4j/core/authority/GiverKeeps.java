package org.commune4j.core.authority;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of one who gives a power: whether it still may act beside the receiver. What the act of a transfer says itself
 * ({@link AuthorityTransfer#giverKeeps()}) goes first. It is a figure of the law book for each kind of transfer, 1 for yes and 0 for
 * no, so that a host confirms or changes it as any other figure; where there is none on a date it is unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class GiverKeeps {

    /**
     * What the words mean where no law book is asked: who delegates lets another act for it and keeps the power; who devolves or
     * decentralises hands it over.
     */
    public static final GiverKeeps BY_MEANING = new GiverKeeps(null, Jurisdiction.NATIONAL);

    private static final Map<TransferKind, ParameterKey<Integer>> KEYS = new EnumMap<>(Map.of(
            TransferKind.DELEGATION, ParameterKey.of("authority.giver-keeps.delegation", Integer.class),
            TransferKind.DECENTRALISATION, ParameterKey.of("authority.giver-keeps.decentralisation", Integer.class),
            TransferKind.DEVOLUTION, ParameterKey.of("authority.giver-keeps.devolution", Integer.class)));

    private final @Nullable Parameters parameters;
    private final Jurisdiction place;

    private GiverKeeps(@Nullable Parameters parameters, Jurisdiction place) {
        this.parameters = parameters;
        this.place = place;
    }

    /** Returns what the figures of a law book say in the place. */
    public static GiverKeeps of(Parameters parameters, Jurisdiction place) {
        return new GiverKeeps(parameters, place);
    }

    /** Returns the figure that says it for the kind of transfer. */
    public static ParameterKey<Integer> key(TransferKind kind) {
        return Objects.requireNonNull(KEYS.get(kind));
    }

    /** Returns the value that holds for the kind on the date; empty if the law book has none, or none is asked. */
    public Optional<ParameterValue<Integer>> find(TransferKind kind, LocalDate date) {
        return parameters == null
                ? Optional.empty()
                : parameters.find(key(kind)).flatMap(figure -> figure.find(place, date));
    }

    /** Tells whether the giver of the transfer keeps the power on the date; unknown where neither the act nor the law says. */
    public Truth keeps(AuthorityTransfer transfer, LocalDate date) {
        if (transfer.giverKeeps().isPresent()) {
            return Truth.of(transfer.giverKeeps().get());
        }
        if (parameters == null) {
            return Truth.of(transfer.kind() == TransferKind.DELEGATION);
        }
        return find(transfer.kind(), date)
                .flatMap(ParameterValue::value)
                .map(value -> Truth.of(value != 0))
                .orElseGet(() -> Truth.ofUnknown(Message.of("AUTHORITY.giver-keeps-missing")
                        .with("transfer", transfer.id())
                        .with("kind", transfer.kind().message())));
    }

    /** Adds the days strictly inside {@code within} on which the law on it changes. */
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        if (parameters != null) {
            for (ParameterKey<Integer> key : KEYS.values()) {
                parameters.find(key).ifPresent((Parameter<Integer> figure) -> figure.addBoundaries(within, boundaries));
            }
        }
    }
}
