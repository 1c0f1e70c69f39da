package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The communes of a province: what a ceiling is judged on that is an average over the province.
 *
 * <pre>{@code
 * Province province = Province.of(
 *                 "51", LocalizedText.ofVietnamese("Quảng Ngãi"), communes, Completeness.ofComplete(date))
 *         .orThrow();
 * Evaluation evaluation = law.evaluate(province, date);
 * }</pre>
 *
 * <p>{@link #of} checks that the communes belong to the province and are given once; the constructor takes communes
 * that are known to. Each commune says by itself how complete its parts are; a sum over the province is undetermined
 * where one part or one commune is missing. Immutable and thread-safe.
 *
 * @param code the code of the official list of administrative units; it keeps its leading zeros
 * @param name the name, without the kind of unit
 * @param communes the communes, in the order given; {@link #of} checks that they fit
 * @param completeness whether these are all its communes, and as of which date
 */
public record Province(String code, LocalizedText name, List<Commune> communes, Completeness completeness)
        implements Dated<ProvinceView> {

    /**
     * Keeps the list as it is now.
     *
     * @throws IllegalArgumentException if the code cannot be that of a province, see {@link Jurisdiction#ofProvince}
     */
    public Province {
        Jurisdiction.ofProvince(code);
        communes = List.copyOf(communes);
    }

    /**
     * Returns the province, or every commune that does not fit in: one of another province, or one whose code is given
     * twice for the same days. The pointers are those of a document with the list {@code communes}.
     */
    public static Checked<Province> of(
            String code, LocalizedText name, List<Commune> communes, Completeness completeness) {
        List<Problem> problems = check(code, Entries.of(communes), Pointer.ROOT);
        return problems.isEmpty()
                ? Checked.of(new Province(code, name, communes, completeness))
                : Checked.ofProblems(problems);
    }

    /** Returns where it lies. */
    public Jurisdiction place() {
        return Jurisdiction.ofProvince(code);
    }

    /** Returns the communes that exist on the date, as they are then. */
    @Override
    public ProvinceView on(LocalDate date) {
        return under(Vocabulary.OPEN).on(date);
    }

    /** Returns the province with its history, where words mean what they mean to the law. */
    Dated<ProvinceView> under(Vocabulary vocabulary) {
        return new Dated<>() {
            @Override
            public ProvinceView on(LocalDate date) {
                return new ProvinceView(Province.this, date, vocabulary);
            }

            @Override
            public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
                Province.this.addBoundaries(within, boundaries);
            }
        };
    }

    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        communes.forEach(commune -> commune.addBoundaries(within, boundaries));
        completeness.addBoundaries(within, boundaries);
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

    /** Returns the code and the number of communes, for a log. */
    @Override
    public String toString() {
        return Echo.shown("province " + code + ": " + communes.size() + " communes");
    }
}
