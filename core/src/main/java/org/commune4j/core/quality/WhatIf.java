package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.quality.Formula.Complement;
import org.commune4j.core.quality.Formula.Given;
import org.commune4j.core.quality.Formula.Information;
import org.jspecify.annotations.Nullable;

/** What other counts would give: the same reckoning with one input changed. */
final class WhatIf {

    private static final int EFFECT_DECIMALS = 8;

    /** How far a count can go, up or down, without breaking a whole. */
    private record Room(int direction, BigDecimal most) {}

    private final IndexDefinition index;
    private final Measurements measurements;
    private final Map<Input, List<IndicatorScore>> usesByInput = new LinkedHashMap<>();

    WhatIf(Score score) {
        this.index = score.definition();
        this.measurements = score.measurements();
        for (GroupScore group : score.groups()) {
            for (IndicatorScore indicator : group.indicators()) {
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
    }

    List<Effect> sensitivity() {
        List<Effect> effects = new ArrayList<>();
        usesByInput.forEach((input, uses) -> {
            if (uses.stream().allMatch(use -> isReckoned(use.indicator().formula()))) {
                Measurements changed = shifted(input, BigDecimal.ONE);
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

    List<Lever> levers(BigDecimal target) {
        List<Lever> levers = new ArrayList<>();
        for (Input input : usesByInput.keySet()) {
            room(input).flatMap(room -> lever(input, room, target)).ifPresent(levers::add);
        }
        return levers;
    }

    /** Empty if the input is a whole somewhere, or good in one place and bad in another: then no direction is the right one. */
    private Optional<Room> room(Input input) {
        int direction = 0;
        @Nullable BigDecimal most = null;
        BigDecimal value = measurements.get(input).value().orElseThrow();
        for (IndicatorScore use : usesByInput.getOrDefault(input, List.of())) {
            Formula formula = use.indicator().formula();
            List<Share> shares = Scoring.sharesOf(formula);
            if (shares.isEmpty()) {
                return Optional.empty();
            }
            for (Share share : shares) {
                if (share.denominator().equals(input)) {
                    return Optional.empty();
                }
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
        if (most == null || most.signum() <= 0 || most.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Room(direction, most));
    }

    private Optional<Lever> lever(Input input, Room room, BigDecimal target) {
        long most = room.most().longValueExact();
        BigDecimal best = total(input, room.direction() * most);
        if (best.compareTo(total(input, 0)) == 0) {
            return Optional.empty();
        }
        if (best.compareTo(target) < 0) {
            return Optional.of(new Lever(input, room.direction() * most, best, false));
        }
        long low = 0;
        long high = most;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (total(input, room.direction() * middle).compareTo(target) >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        long change = room.direction() * high;
        return Optional.of(new Lever(input, change, total(input, change), true));
    }

    private BigDecimal total(Input input, long change) {
        return Scoring.score(index, shifted(input, BigDecimal.valueOf(change)))
                .points()
                .orElse(BigDecimal.ZERO);
    }

    private Measurements shifted(Input input, BigDecimal change) {
        BigDecimal value = measurements.get(input).value().orElseThrow();
        return measurements.with(input, Measure.of(value.add(change)));
    }
}
