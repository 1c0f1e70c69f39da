package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The communes of a province: what a ceiling is judged on that is an average over the province.
 */
@Value.Immutable
public abstract sealed class Province implements Dated<ProvinceView> permits ImmutableProvince {

    Province() {}

    /** Returns the code of the official list of administrative units; it keeps its leading zeros. */
    public abstract String code();

    /** Returns the name, without the kind of unit. */
    public abstract LocalizedText name();

    /** Returns the communes, in the order given. */
    public abstract List<Commune> communes();

    /** Tells whether these are all its communes, and as of which date; NOT_GIVEN unless said. */
    @Value.Default
    public Completeness completeness() {
        return Completeness.NOT_GIVEN;
    }

    /** Tells where it lies. */
    public Jurisdiction place() {
        return Jurisdiction.ofProvince(code());
    }

    /** Returns the communes that exist on the date, as they are then. */
    @Override
    public ProvinceView on(LocalDate date) {
        return new ProvinceView(this, date);
    }

    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        communes().forEach(commune -> commune.addBoundaries(within, boundaries));
        completeness().asOf().ifPresent(day -> DateRange.until(day.plusDays(1)).addBoundaries(within, boundaries));
    }

    /**
     * Returns every commune that does not fit into a province: one of another province, or one whose code is given
     * twice for the same days.
     *
     * @param code the code of the province
     * @param communes as far as they could be read
     * @param at the place of the document that holds the list {@code communes}
     * @return the problems in the order of the document, empty if there are none
     */
    public static List<Problem> check(String code, Entries<Commune> communes, Pointer at) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<Commune>> byCode = new HashMap<>();
        communes.forEach((index, commune) -> {
            Pointer place = at.field("communes").index(index);
            if (!commune.province().equals(code)) {
                problems.add(Problem.of("COMMUNE-003", place.field("province"))
                        .with("commune", commune.code())
                        .with("found", commune.province())
                        .with("province", code));
            }
            @Nullable List<Commune> same = byCode.computeIfAbsent(commune.code(), any -> new ArrayList<>());
            if (same.stream().anyMatch(other -> other.life().overlaps(commune.life()))) {
                problems.add(Problem.of("COMMUNE-004", place.field("code")).with("commune", commune.code()));
            }
            same.add(commune);
        });
        return List.copyOf(problems);
    }

    /** Returns a builder; code and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code and number of communes, for a log. */
    @Override
    public String toString() {
        return "province " + code() + ": " + communes().size() + " communes";
    }

    /** Builds a {@link Province}. Not thread-safe. */
    public static final class Builder extends ImmutableProvince.Builder {
        Builder() {}

        /**
         * Returns the province, or every commune that does not fit in: one of another province, or one whose code is
         * given twice for the same days. The pointers are those of a document with the list {@code communes}.
         *
         * @throws IllegalStateException if a required attribute is missing, naming it
         */
        public Checked<Province> check() {
            Province province = build();
            List<Problem> problems = Province.check(province.code(), Entries.of(province.communes()), Pointer.ROOT);
            return problems.isEmpty() ? Checked.of(province) : Checked.ofProblems(problems);
        }
    }
}
