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
import org.commune4j.core.quality.Formula.Banded;
import org.commune4j.core.quality.Formula.Complement;
import org.commune4j.core.quality.Formula.Given;
import org.commune4j.core.quality.Formula.Information;
import org.jspecify.annotations.Nullable;

/** What other counts would give: the same computation with some inputs changed. */
final class WhatIf {

    private static final int EFFECT_DECIMALS = 8;
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(Long.MAX_VALUE);

    /** How far a count can go, up or down, in whole steps, without breaking a whole. */
    private record Room(int direction, long most) {

        long all() {
            return direction * most;
        }
    }

    private final Map<Input, Effort> efforts;
    private final IndexDefinition index;
    private final Measurements measurements;
    private final List<IndicatorScore> indicators;
    private final Map<Input, List<IndicatorScore>> usesByInput = new LinkedHashMap<>();

    WhatIf(Score score, Map<Input, Effort> efforts) {
        this.efforts = efforts;
        this.index = score.definition();
        this.measurements = score.measurements();
        this.indicators = score.indicators();
        for (IndicatorScore indicator : indicators) {
            if (indicator.state() == IndicatorScore.ScoreState.MEASURED) {
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

    Map<Input, BigDecimal> sensitivity() {
        Map<Input, BigDecimal> effects = new LinkedHashMap<>();
        usesByInput.forEach((input, uses) -> {
            if (uses.stream().allMatch(use -> isComputed(use.indicator().formula()))) {
                Measurements changed = shifted(Map.of(input, 1L));
                BigDecimal points = BigDecimal.ZERO;
                for (IndicatorScore use : uses) {
                    points = points.add(unrounded(use, changed)).subtract(unrounded(use, measurements));
                }
                effects.put(
                        input,
                        points.setScale(EFFECT_DECIMALS, index.rounding().mode())
                                .stripTrailingZeros());
            }
        });
        return Collections.unmodifiableMap(effects);
    }

    private static boolean isComputed(Formula formula) {
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
     * Empty if the input is a whole somewhere, is points that are given, or is good in one place and bad in another: then
     * no direction is the right one.
     */
    private Optional<Room> room(Input input) {
        if (indicators.stream().anyMatch(use -> isWholeOrGiven(use, input))) {
            return Optional.empty();
        }
        BigDecimal value = measurements.get(input).value().orElseThrow();
        int direction = 0;
        @Nullable BigDecimal most = null;
        for (IndicatorScore use : usesByInput.getOrDefault(input, List.of())) {
            for (Pull pull : pulls(use, input, value)) {
                if (direction != 0 && direction != pull.direction()) {
                    return Optional.empty();
                }
                direction = pull.direction();
                most = most == null ? pull.left() : most.min(pull.left());
            }
        }
        if (direction == 0 || most == null || most.compareTo(BigDecimal.ONE) < 0) {
            return Optional.empty();
        }
        BigDecimal steps = most.setScale(0, RoundingMode.DOWN).min(MOST_STEPS);
        long room = Math.min(steps.longValueExact(), effort(input).most());
        return room == 0 ? Optional.empty() : Optional.of(new Room(direction, room));
    }

    private Effort effort(Input input) {
        return efforts.getOrDefault(input, Effort.DEFAULT);
    }

    /** Even where the indicator has no points now: with another whole, or other points given, it might have some. */
    private static boolean isWholeOrGiven(IndicatorScore use, Input input) {
        Formula formula = use.indicator().formula();
        return (formula instanceof Given given && given.input().equals(input))
                || Scoring.sharesOf(formula).stream()
                        .anyMatch(share -> share.denominator().equals(input));
    }

    /** Which way more points lie, and how far the value can go that way; 0 if neither way. */
    private record Pull(int direction, BigDecimal left) {}

    private List<Pull> pulls(IndicatorScore use, Input input, BigDecimal value) {
        Formula formula = use.indicator().formula();
        List<Pull> pulls = new ArrayList<>();
        for (Share share : Scoring.sharesOf(formula)) {
            if (share.numerator().equals(input)) {
                BigDecimal whole = measurements.get(share.denominator()).value().orElseThrow();
                boolean isWanted = formula instanceof Complement == share.isRest();
                pulls.add(isWanted ? new Pull(1, whole.subtract(value)) : new Pull(-1, value));
            }
        }
        if (formula instanceof Banded banded) {
            int direction = direction(banded);
            BigDecimal left =
                    direction < 0 ? value : end(banded, use.measuredMaximum()).subtract(value);
            pulls.add(new Pull(direction, left));
        }
        return pulls;
    }

    /** 1 if the points nowhere fall, -1 if they nowhere rise, else 0. */
    private static int direction(Banded banded) {
        boolean rises = false;
        boolean falls = false;
        BigDecimal level = BigDecimal.ZERO;
        for (int i = 0; i < banded.bands().size(); i++) {
            Band band = banded.bands().get(i);
            int step = band.points().compareTo(level);
            int slope = band.pointsPerStep().signum();
            rises |= step > 0 || slope > 0;
            falls |= step < 0 || slope < 0;
            if (i + 1 < banded.bands().size()) {
                BigDecimal length = banded.bands().get(i + 1).from().subtract(band.from());
                level = band.points()
                        .add(length.multiply(band.pointsPerStep())
                                .divide(band.step(), EFFECT_DECIMALS, RoundingMode.HALF_EVEN));
            }
        }
        return rises == falls ? 0 : rises ? 1 : -1;
    }

    /** The whole value from which on rising bands give nothing more. */
    private static BigDecimal end(Banded banded, BigDecimal maximum) {
        Band last = banded.bands().get(banded.bands().size() - 1);
        BigDecimal lacking = maximum.subtract(last.points());
        if (lacking.signum() <= 0 || last.pointsPerStep().signum() == 0) {
            return last.from().setScale(0, RoundingMode.CEILING).add(BigDecimal.ONE);
        }
        return last.from()
                .add(lacking.multiply(last.step()).divide(last.pointsPerStep(), 0, RoundingMode.CEILING))
                .setScale(0, RoundingMode.CEILING)
                .add(BigDecimal.ONE);
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
     * Everything that has room goes as far as it can, and is then taken back as far as the target allows, what gains least by
     * its effort first. No one of the changes that remain can be made smaller.
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
                        .divide(
                                effort(input).perStep().multiply(BigDecimal.valueOf(room.most())),
                                EFFECT_DECIMALS,
                                RoundingMode.DOWN)));
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
