package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.commune4j.core.quality.Formula.Complement;
import org.commune4j.core.quality.Formula.Given;
import org.commune4j.core.quality.Formula.Information;
import org.jspecify.annotations.Nullable;

/** What other counts would give: the same reckoning with some inputs changed. */
final class WhatIf {

    private static final int EFFECT_DECIMALS = 8;
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(Long.MAX_VALUE);

    /** How far a count can go, up or down, in whole steps, without breaking a whole. */
    private record Room(int direction, long most) {

        long all() {
            return direction * most;
        }
    }

    private final IndexDefinition index;
    private final Measurements measurements;
    private final List<IndicatorScore> indicators;
    private final Map<Input, List<IndicatorScore>> usesByInput = new LinkedHashMap<>();

    WhatIf(Score score) {
        this.index = score.definition();
        this.measurements = score.measurements();
        this.indicators = score.indicators();
        for (IndicatorScore indicator : indicators) {
            if (indicator.state() == IndicatorScore.State.MEASURED) {
                indicator
                        .indicator()
                        .formula()
                        .inputs()
                        .forEach(input -> usesByInput
                                .computeIfAbsent(input, unused -> new ArrayList<>())
                                .add(indicator));
            }
        }
    }

    List<Effect> sensitivity() {
        List<Effect> effects = new ArrayList<>();
        usesByInput.forEach((input, uses) -> {
            if (uses.stream().allMatch(use -> isReckoned(use.indicator().formula()))) {
                Measurements changed = shifted(Map.of(input, 1L));
                BigDecimal points = BigDecimal.ZERO;
                for (IndicatorScore use : uses) {
                    points = points.add(unrounded(use, changed)).subtract(unrounded(use, measurements));
                }
                effects.add(new Effect(
                        input,
                        points.setScale(EFFECT_DECIMALS, index.rounding().mode())
                                .stripTrailingZeros()));
            }
        });
        return List.copyOf(effects);
    }

    private static boolean isReckoned(Formula formula) {
        return !(formula instanceof Given) && !(formula instanceof Information);
    }

    private BigDecimal unrounded(IndicatorScore use, Measurements changed) {
        return Scoring.score(use.indicator(), changed, index.rounding().unrounded())
                .points()
                .orElse(BigDecimal.ZERO);
    }

    Gap gapTo(BigDecimal target, BigDecimal points, BigDecimal measuredMaximum) {
        if (points.compareTo(target) >= 0) {
            return new Gap(target, points, measuredMaximum, List.of(), Map.of());
        }
        Map<Input, Room> rooms = new LinkedHashMap<>();
        usesByInput.keySet().forEach(input -> room(input).ifPresent(room -> rooms.put(input, room)));
        List<Lever> levers = new ArrayList<>();
        rooms.forEach((input, room) -> lever(input, room, target).ifPresent(levers::add));
        return new Gap(target, points, measuredMaximum, levers, together(rooms, target));
    }

    /**
     * Empty if the input is a whole somewhere, is taken by itself, or is good in one place and bad in another: then no
     * direction is the right one.
     */
    private Optional<Room> room(Input input) {
        if (indicators.stream().anyMatch(use -> isMoreThanAPart(use, input))) {
            return Optional.empty();
        }
        int direction = 0;
        @Nullable BigDecimal most = null;
        BigDecimal value = measurements.get(input).value().orElseThrow();
        for (IndicatorScore use : usesByInput.getOrDefault(input, List.of())) {
            Formula formula = use.indicator().formula();
            for (Share share : Scoring.sharesOf(formula)) {
                if (share.numerator().equals(input)) {
                    int here = formula instanceof Complement == share.isRest() ? 1 : -1;
                    if (direction != 0 && direction != here) {
                        return Optional.empty();
                    }
                    direction = here;
                    BigDecimal whole =
                            measurements.get(share.denominator()).value().orElseThrow();
                    BigDecimal left = here > 0 ? whole.subtract(value) : value;
                    most = most == null ? left : most.min(left);
                }
            }
        }
        if (most == null || most.compareTo(BigDecimal.ONE) < 0) {
            return Optional.empty();
        }
        BigDecimal steps = most.setScale(0, RoundingMode.DOWN).min(MOST_STEPS);
        return Optional.of(new Room(direction, steps.longValueExact()));
    }

    /** Even where the indicator has no points now: with another whole, or other points given, it might have some. */
    private static boolean isMoreThanAPart(IndicatorScore use, Input input) {
        Formula formula = use.indicator().formula();
        if (formula instanceof Information || !formula.inputs().contains(input)) {
            return false;
        }
        List<Share> shares = Scoring.sharesOf(formula);
        return shares.isEmpty()
                || shares.stream().anyMatch(share -> share.denominator().equals(input));
    }

    private Optional<Lever> lever(Input input, Room room, BigDecimal target) {
        BigDecimal best = total(Map.of(input, room.all()));
        if (best.compareTo(total(Map.of())) == 0) {
            return Optional.empty();
        }
        if (best.compareTo(target) < 0) {
            return Optional.of(new Lever(input, room.all(), best, false));
        }
        long steps = fewest(
                room.most(),
                count -> total(Map.of(input, room.direction() * count)).compareTo(target) >= 0);
        long change = room.direction() * steps;
        return Optional.of(new Lever(input, change, total(Map.of(input, change)), true));
    }

    /**
     * Everything that has room goes as far as it can, and is then taken back as far as the target allows, what gains least a
     * step first. No one of the changes that remain can be made smaller.
     */
    private Map<Input, Long> together(Map<Input, Room> rooms, BigDecimal target) {
        Map<Input, Long> changes = new LinkedHashMap<>();
        rooms.forEach((input, room) -> changes.put(input, room.all()));
        BigDecimal best = total(changes);
        if (best.compareTo(target) < 0) {
            return Map.of();
        }
        Map<Input, BigDecimal> gains = new LinkedHashMap<>();
        rooms.forEach((input, room) -> gains.put(
                input,
                best.subtract(total(changed(changes, input, 0)))
                        .divide(BigDecimal.valueOf(room.most()), EFFECT_DECIMALS, RoundingMode.DOWN)));
        List<Map.Entry<Input, Room>> leastFirst = new ArrayList<>(rooms.entrySet());
        leastFirst.sort(Comparator.comparing(entry -> gains.getOrDefault(entry.getKey(), BigDecimal.ZERO)));
        for (Map.Entry<Input, Room> entry : leastFirst) {
            Input input = entry.getKey();
            Room room = entry.getValue();
            long steps = fewest(
                    room.most(),
                    count -> total(changed(changes, input, room.direction() * count))
                                    .compareTo(target)
                            >= 0);
            changes.put(input, room.direction() * steps);
        }
        changes.values().removeIf(change -> change == 0);
        return Collections.unmodifiableMap(changes);
    }

    /** The fewest steps, 0 to most, that suffice; most of them do, and so do more than any that does. */
    private static long fewest(long most, LongPredicate suffices) {
        long low = -1;
        long high = most;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (suffices.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static Map<Input, Long> changed(Map<Input, Long> changes, Input input, long change) {
        Map<Input, Long> changed = new LinkedHashMap<>(changes);
        changed.put(input, change);
        return changed;
    }

    private BigDecimal total(Map<Input, Long> changes) {
        return Scoring.score(index, shifted(changes)).points().orElse(BigDecimal.ZERO);
    }

    private Measurements shifted(Map<Input, Long> changes) {
        Measurements shifted = measurements;
        for (Map.Entry<Input, Long> change : changes.entrySet()) {
            BigDecimal value = measurements.get(change.getKey()).value().orElseThrow();
            shifted = shifted.with(change.getKey(), Measure.of(value.add(BigDecimal.valueOf(change.getValue()))));
        }
        return shifted;
    }
}
