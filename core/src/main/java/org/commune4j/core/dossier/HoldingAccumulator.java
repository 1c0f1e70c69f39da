package org.commune4j.core.dossier;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.HoldingTally.Held;
import org.commune4j.core.dossier.HoldingTally.Holding;
import org.commune4j.core.law.Edition;
import org.jspecify.annotations.Nullable;

/** Adds up who held dossiers while they pass. Not thread-safe. */
final class HoldingAccumulator {

    private final Norms norms;
    private final TallyScope scope;
    private final Edition edition;
    private final @Nullable OffsetDateTime since;
    private final Map<Holding, SortedMap<ServiceKey, Held>> held = new EnumMap<>(Holding.class);
    private long late;
    private long lateUndetermined;

    HoldingAccumulator(Norms norms, TallyScope scope, Edition edition) {
        this.norms = norms;
        this.scope = scope;
        this.edition = edition;
        since = TallyAccumulator.since(scope, norms);
        for (Holding by : Holding.values()) {
            held.put(by, new TreeMap<>());
        }
    }

    /** A stretch and under what it stands. */
    private record Stretch(String unit, String official, String step, Optional<Duration> time) {}

    void add(Dossier dossier) {
        @Nullable Dossier known = dossier.asOfOrNull(scope.asOf());
        if (known == null || known.receipt() == null || !TallyAccumulator.isInPeriod(known, since)) {
            return;
        }
        DossierCase found = DossierCase.of(known, scope.asOf(), norms);
        boolean isLate = found.legalOrNull() == Timeliness.OVERDUE;
        List<Stretch> stretches = stretches(found);
        boolean measured = stretches.stream().allMatch(stretch -> stretch.time().isPresent());
        late += isLate ? 1 : 0;
        lateUndetermined += isLate && !measured ? 1 : 0;
        held.forEach((by, cells) -> add(by, stretches, known.procedure().base().toString(), isLate && measured, cells));
    }

    private static List<Stretch> stretches(DossierCase found) {
        List<Stretch> stretches = new ArrayList<>();
        Dossier dossier = found.dossier();
        String unit = Optional.ofNullable(dossier.receivingUnit()).orElse(ServiceKey.UNKNOWN);
        for (StepRecord step : found.steps()) {
            if (!step.isAfterEnd()) {
                unit = step.unit().orElse(unit);
                Optional<String> official =
                        stretches.isEmpty() ? step.official().or(dossier::official) : step.official();
                stretches.add(new Stretch(
                        unit,
                        official.orElse(ServiceKey.UNKNOWN),
                        step.stepId().orElse(ServiceKey.UNKNOWN),
                        step.workingTime()));
            }
        }
        return stretches;
    }

    private static void add(
            Holding by, List<Stretch> stretches, String procedure, boolean isLate, SortedMap<ServiceKey, Held> cells) {
        Map<ServiceKey, Held> own = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            Held one = new Held(
                    0, 1, stretch.time().orElse(Duration.ZERO), stretch.time().isPresent() ? 0 : 1, 0);
            own.merge(key(by, stretch, procedure), one, Held::plus);
        }
        Map.@Nullable Entry<ServiceKey, Held> longest = null;
        for (Map.Entry<ServiceKey, Held> entry : own.entrySet()) {
            if (longest == null
                    || entry.getValue()
                                    .officeTime()
                                    .compareTo(longest.getValue().officeTime())
                            > 0) {
                longest = entry;
            }
        }
        for (Map.Entry<ServiceKey, Held> entry : own.entrySet()) {
            Held one = entry.getValue();
            Held whole = new Held(
                    1, one.stretches(), one.officeTime(), one.undetermined(), isLate && entry.equals(longest) ? 1 : 0);
            cells.merge(entry.getKey(), whole, Held::plus);
        }
    }

    private static ServiceKey key(Holding by, Stretch stretch, String procedure) {
        return switch (by) {
            case PROCEDURE -> ServiceKey.of(procedure);
            case UNIT -> ServiceKey.of(stretch.unit());
            case OFFICIAL -> ServiceKey.of(stretch.official());
            case HOLDER -> ServiceKey.of(stretch.unit(), stretch.official());
            case STEP -> ServiceKey.of(procedure, stretch.step());
        };
    }

    /** Returns the tally of both; the other one must not be used afterwards. */
    HoldingAccumulator combine(HoldingAccumulator other) {
        other.held.forEach((by, cells) -> {
            SortedMap<ServiceKey, Held> own = held.computeIfAbsent(by, any -> new TreeMap<>());
            cells.forEach((key, cell) -> own.merge(key, cell, Held::plus));
        });
        late += other.late;
        lateUndetermined += other.lateUndetermined;
        return this;
    }

    HoldingTally tally() {
        return HoldingTally.of(scope, edition, held, late, lateUndetermined);
    }
}
