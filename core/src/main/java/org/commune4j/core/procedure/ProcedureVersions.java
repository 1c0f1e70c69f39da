package org.commune4j.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commune4j.core.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The versions of one procedure, of which no two hold in one place on one day. Immutable. */
final class ProcedureVersions {

    static final ProcedureVersions NONE = new ProcedureVersions(List.of());

    /** So many are looked through rather than looked up. */
    private static final int FEW = 8;

    private static final Comparator<Procedure> NARROWEST_FIRST = Comparator.comparing(
            (Procedure procedure) -> procedure.jurisdiction().level(), Comparator.reverseOrder());

    /** The narrowest place first, so that the first version that fits is the one that applies. */
    private final List<Procedure> all;

    /** By place, then by first day. Made when it is first needed; two threads may both do so and find the same. */
    private volatile @Nullable Map<Jurisdiction, NavigableMap<LocalDate, Procedure>> byPlace;

    private ProcedureVersions(List<Procedure> all) {
        this.all = all;
    }

    static ProcedureVersions of(List<Procedure> versions) {
        return new ProcedureVersions(versions.stream().sorted(NARROWEST_FIRST).toList());
    }

    ProcedureVersions with(Procedure version) {
        List<Procedure> more = new ArrayList<>(all);
        more.add(version);
        return of(more);
    }

    List<Procedure> all() {
        return all;
    }

    /** Returns the version that applies in the place on the date; null if there is none. */
    @Nullable
    Procedure find(LocalDate date, Jurisdiction place) {
        if (all.size() > FEW) {
            return lookUp(date, place);
        }
        for (Procedure version : all) {
            if (version.validity().contains(date) && version.jurisdiction().covers(place)) {
                return version;
            }
        }
        return null;
    }

    private @Nullable Procedure lookUp(LocalDate date, Jurisdiction place) {
        @Nullable Procedure found = place.commune().isPresent() ? in(place, date) : null;
        if (found == null && place.province().isPresent()) {
            found = in(Jurisdiction.ofProvince(place.province().get()), date);
        }
        return found == null ? in(Jurisdiction.NATIONAL, date) : found;
    }

    private @Nullable Procedure in(Jurisdiction place, LocalDate date) {
        @Nullable NavigableMap<LocalDate, Procedure> versions = byPlace().get(place);
        Map.@Nullable Entry<LocalDate, Procedure> last = versions == null ? null : versions.floorEntry(date);
        return last != null && last.getValue().validity().contains(date) ? last.getValue() : null;
    }

    private Map<Jurisdiction, NavigableMap<LocalDate, Procedure>> byPlace() {
        @Nullable Map<Jurisdiction, NavigableMap<LocalDate, Procedure>> known = byPlace;
        if (known == null) {
            known = new HashMap<>();
            for (Procedure version : all) {
                known.computeIfAbsent(version.jurisdiction(), place -> new TreeMap<>())
                        .put(version.validity().startOrMin(), version);
            }
            byPlace = known;
        }
        return known;
    }
}
