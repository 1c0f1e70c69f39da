package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.scenario.ChangedVerdict.Turn;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Two situations side by side on one date: structure, staffing, authority, procedures, load and compliance.
 *
 * <pre>{@code
 * Situation before = Situation.of(law, commune).assumingUnchangedUntil(day);
 * Comparison change = Comparison.of(before, reform.applyTo(before).orThrow(), day);
 * change.newBreaches();
 * change.groups().forEach(group -> System.out.println(group.message().render(Locale.ENGLISH)));
 * System.out.println(change.render(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Verdicts are matched by what a thing became: a unit that was merged or split with its successors, an assignment that moved
 * with the one it was. What turned is {@linkplain ChangedVerdict.Turn new, solved, shifted or no longer known}; what is met or not
 * applicable, or has another id alone, is left out of text and documents unless asked for. Only communes that exist on the date
 * count, and verdicts are compared of those that exist on both sides. The service is compared where {@linkplain #withService
 * tallies} are given. Immutable; equal if both sides measure the same and the same verdicts turned.
 */
public final class Comparison {

    private final MeasuredSituation first;
    private final MeasuredSituation second;
    private final List<Compared> figures;
    private final List<ChangedVerdict> verdicts;
    private final @Nullable ServiceComparison service;

    private Comparison(
            MeasuredSituation first,
            MeasuredSituation second,
            List<Compared> figures,
            List<ChangedVerdict> verdicts,
            @Nullable ServiceComparison service) {
        this.first = first;
        this.second = second;
        this.figures = figures;
        this.verdicts = verdicts;
        this.service = service;
    }

    /**
     * Returns the two situations on the date. A commune that is equal on both sides under the same law is evaluated
     * once.
     */
    public static Comparison of(Situation before, Situation after, LocalDate date) {
        return of(MeasuredSituation.of(before, date), after);
    }

    /**
     * Returns a baseline that was measured before, and another situation on its date; only what differs is evaluated.
     */
    public static Comparison of(MeasuredSituation first, Situation after) {
        return of(first, first.other(after));
    }

    /** Returns two measured situations of one date. */
    static Comparison of(MeasuredSituation first, MeasuredSituation second) {
        List<Compared> figures = Figure.ofSituations().stream()
                .map(figure -> new Compared(figure, first.get(figure), second.get(figure)))
                .toList();
        List<ChangedVerdict> verdicts = new ArrayList<>();
        first.communes().forEach((code, commune) -> {
            @Nullable MeasuredCommune other = second.communes().get(code);
            if (other != null && !second.isTakenOver(code)) {
                verdicts.addAll(Differences.between(commune, other));
            }
        });
        return new Comparison(first, second, figures, List.copyOf(verdicts), null);
    }

    /**
     * Returns the breaches, and the guidance not followed, that neither of two reforms causes alone but both together do; the
     * problems if one of them, or both together, cannot be applied. Each verdict stands beside that of the baseline.
     */
    public static Checked<List<ChangedVerdict>> causedOnlyTogether(
            Situation baseline, Reform one, Reform other, LocalDate date) {
        MeasuredSituation measured = MeasuredSituation.of(baseline, date);
        return one.applyTo(baseline)
                .flatMap(first -> other.applyTo(baseline)
                        .flatMap(second -> one.then(other)
                                .applyTo(baseline)
                                .map(both -> onlyTogether(measured, first, second, both))));
    }

    private static List<ChangedVerdict> onlyTogether(
            MeasuredSituation baseline, Situation first, Situation second, Situation both) {
        Set<List<Object>> alone = new LinkedHashSet<>();
        for (Situation one : List.of(first, second)) {
            of(baseline, one).ofTurn(Turn.NEW).forEach(changed -> alone.add(identity(changed)));
        }
        return of(baseline, both).ofTurn(Turn.NEW).stream()
                .filter(changed -> !alone.contains(identity(changed)))
                .toList();
    }

    private static List<Object> identity(ChangedVerdict changed) {
        return List.of(changed.commune(), changed.rule().code(), changed.subjects(), changed.isBreach());
    }

    /**
     * Returns the same comparison with the service of both sides. The time limits of procedures are weighed by the dossiers of the
     * first tally.
     *
     * @param before the tally of the dossiers under the first situation
     * @param after the tally under the second, observed or of dossiers replayed by its law; its period and law may differ
     */
    public Comparison withService(ServiceTally before, ServiceTally after) {
        return new Comparison(first, second, figures, verdicts, ServiceComparison.of(first, second, before, after));
    }

    /** Returns the date. */
    public LocalDate date() {
        return first.date();
    }

    /** Returns the second side, as it was measured. */
    MeasuredSituation second() {
        return second;
    }

    /** Returns every figure of the situations, in the order of {@link Figure#ofSituations()}. */
    public List<Compared> figures() {
        return figures;
    }

    /**
     * Returns a figure on both sides, one of the service where tallies were given.
     *
     * @throws NoSuchElementException if the comparison does not have it, naming those that it has
     */
    public Compared get(Figure figure) {
        return all().filter(compared -> compared.figure() == figure)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The comparison does not have the figure " + figure
                        + "; it has " + all().map(Compared::figure).toList()
                        + (service == null ? "; those of the service come with the tallies of both sides" : "")));
    }

    private Stream<Compared> all() {
        return service == null ? figures.stream() : Stream.concat(figures.stream(), service.figures().stream());
    }

    /** Returns the service on both sides; empty if no tallies were given. */
    public Optional<ServiceComparison> service() {
        return Optional.ofNullable(service);
    }

    /** Returns what is assumed of the communes of both sides on the date, each once; empty if all is known as far as it is given. */
    public List<Message> assumptions() {
        return Stream.concat(first.assumptions().stream(), second.assumptions().stream())
                .distinct()
                .toList();
    }

    /** Tells whether a figure rests on what is only assumed, on one of the sides. */
    public boolean isAssumed(Figure figure) {
        return first.isAssumed(figure) || second.isAssumed(figure);
    }

    /**
     * Returns every verdict that differs, in communes that exist on both sides: by commune and rule. Those that turned to
     * {@link Turn#OTHER} are among them.
     */
    public List<ChangedVerdict> verdicts() {
        return verdicts;
    }

    /** Returns the verdicts that are new, solved, shifted or no longer known, by turn and rule: breaches first, then the most. */
    public List<VerdictGroup> groups() {
        return VerdictGroup.of(verdicts);
    }

    private List<ChangedVerdict> ofTurn(Turn turn) {
        return verdicts.stream().filter(changed -> changed.turn() == turn).toList();
    }

    /** Returns the breaches of the second side that were none before. */
    public List<ChangedVerdict> newBreaches() {
        return ofTurn(Turn.NEW).stream().filter(ChangedVerdict::isBreach).toList();
    }

    /** Returns the breaches of the first side that are certainly none after. */
    public List<ChangedVerdict> resolvedBreaches() {
        return ofTurn(Turn.SOLVED).stream().filter(ChangedVerdict::isBreach).toList();
    }

    /** Returns the codes of the communes that only one side has: their verdicts are not compared. */
    List<String> unmatched() {
        Map<String, Integer> sides = new LinkedHashMap<>();
        first.communes().keySet().forEach(code -> sides.merge(code, 1, Integer::sum));
        second.communes().keySet().forEach(code -> sides.merge(code, 1, Integer::sum));
        return sides.entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Tells whether every figure, those of the service among them, is the same on both sides and no verdict changed; another id
     * alone is no change.
     */
    public boolean isUnchanged() {
        return verdicts.stream().allMatch(ChangedVerdict::isOnlyRenamed) && all().allMatch(Compared::isUnchanged);
    }

    /** Tells whether the other says the same, of another day: equal figures, and the same verdicts turned. */
    boolean saysLike(Comparison other) {
        return figures.equals(other.figures)
                && VerdictGroup.of(verdicts).equals(VerdictGroup.of(other.verdicts))
                && assumptions().isEmpty() == other.assumptions().isEmpty();
    }

    /** Returns a summary as text: the figures that changed, and a line for each rule and turn. */
    public String render(Locale locale) {
        return render(locale, Detail.SUMMARY);
    }

    /** Returns the comparison as text; in full it has every figure, and a line for each verdict that differs. */
    public String render(Locale locale, Detail detail) {
        return new ComparisonText(this, locale, detail).plain();
    }

    /** Returns the summary as Markdown: a table for the figures, a list for the verdicts. */
    public String toMarkdown(Locale locale) {
        return toMarkdown(locale, Detail.SUMMARY);
    }

    /** Returns the comparison as Markdown; in full it has every figure, and an entry for each verdict that differs. */
    public String toMarkdown(Locale locale, Detail detail) {
        return new ComparisonText(this, locale, detail).markdown();
    }

    /**
     * Returns the comparison as comma-separated text (RFC 4180) with a row for each figure and each verdict that turned, to be
     * opened in a spreadsheet: no cell is taken for a formula there.
     */
    public String toCsv(Locale locale) {
        return new ComparisonText(this, locale, Detail.FULL).csv();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comparison that
                && date().equals(that.date())
                && figures.equals(that.figures)
                && verdicts.equals(that.verdicts)
                && Objects.equals(service, that.service);
    }

    @Override
    public int hashCode() {
        return 31 * figures.hashCode() + verdicts.hashCode();
    }

    /** Returns the date and what changed, for a log. */
    @Override
    public String toString() {
        return "Comparison on " + date() + ": "
                + figures.stream().filter(figure -> !figure.isUnchanged()).toList()
                + ", " + verdicts.size() + " verdicts changed"
                + (service == null ? "" : ", service " + service);
    }
}
