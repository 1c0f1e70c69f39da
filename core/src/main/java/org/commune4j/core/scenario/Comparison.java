package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Two situations side by side on one date: structure, staffing, authority, procedures, load and compliance. Only communes that exist on the date
 * count. The service is compared where {@linkplain #withService tallies} are given. Immutable; equal if both sides measure the
 * same and the same verdicts changed.
 */
public final class Comparison {

    private final LocalDate date;
    private final List<Compared> figures;
    private final List<ChangedVerdict> verdicts;
    private final @Nullable ServiceComparison service;

    private Comparison(
            LocalDate date,
            List<Compared> figures,
            List<ChangedVerdict> verdicts,
            @Nullable ServiceComparison service) {
        this.date = date;
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
        LocalDate date = first.date();
        List<Compared> figures = Figure.ofSituations().stream()
                .map(figure -> new Compared(figure, first.get(figure), second.get(figure)))
                .toList();
        List<ChangedVerdict> verdicts = new ArrayList<>();
        Map<String, Evaluation> evaluations = second.evaluations();
        first.evaluations().forEach((code, evaluation) -> {
            @Nullable Evaluation other = evaluations.get(code);
            if (other != null && !second.isTakenOver(code)) {
                evaluation.diff(other).forEach(change -> verdicts.add(new ChangedVerdict(code, change)));
            }
        });
        return new Comparison(date, figures, List.copyOf(verdicts), null);
    }

    /**
     * Returns the same comparison with the service of both sides.
     *
     * @param before the tally of the dossiers under the first situation
     * @param after the tally under the second, observed or of dossiers replayed by its law; its period and law may differ
     */
    public Comparison withService(ServiceTally before, ServiceTally after) {
        return new Comparison(date, figures, verdicts, ServiceComparison.of(before, after));
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
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

    /** Returns every verdict that differs, in communes that exist on both sides: by commune, rule and subject. */
    public List<ChangedVerdict> verdicts() {
        return verdicts;
    }

    /** Returns the verdicts that are a breach on the second side alone. */
    public List<ChangedVerdict> newBreaches() {
        return verdicts.stream().filter(ChangedVerdict::isNewBreach).toList();
    }

    /** Returns the verdicts that are a breach on the first side alone. */
    public List<ChangedVerdict> resolvedBreaches() {
        return verdicts.stream().filter(ChangedVerdict::isResolvedBreach).toList();
    }

    /**
     * Tells whether every figure, those of the service among them, is the same on both sides and no verdict changed.
     */
    public boolean isUnchanged() {
        return verdicts.isEmpty() && all().allMatch(Compared::isUnchanged);
    }

    /** Returns the comparison as text, a line for each figure and each verdict that changed. */
    public String render(Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(Message.of("SCENARIO.title").with("date", date).render(locale))
                .append('\n');
        Figure.@Nullable Section last = null;
        for (Compared compared : figures) {
            if (compared.figure().section() != last) {
                last = compared.figure().section();
                text.append('\n').append(last.message().render(locale)).append('\n');
            }
            text.append("  ").append(compared.message().render(locale)).append('\n');
        }
        if (service != null) {
            text.append('\n').append(service.heading().render(locale)).append('\n');
            for (Compared compared : service.figures()) {
                text.append("  ").append(compared.message().render(locale)).append('\n');
            }
        }
        text.append('\n').append(Message.of("SCENARIO.verdicts").render(locale)).append('\n');
        for (Message line : verdictLines()) {
            text.append("  ").append(line.render(locale)).append('\n');
        }
        return text.toString();
    }

    /** Returns the comparison as Markdown: a table for the figures, a list for the verdicts that changed. */
    public String toMarkdown(Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append("## ")
                .append(Message.of("SCENARIO.title").with("date", date).render(locale))
                .append("\n\n");
        appendTable(text, figures, locale);
        if (service != null) {
            text.append("\n### ").append(service.heading().render(locale)).append("\n\n");
            appendTable(text, service.figures(), locale);
        }
        text.append("\n### ")
                .append(Message.of("SCENARIO.verdicts").render(locale))
                .append("\n\n");
        for (Message line : verdictLines()) {
            text.append("- ").append(cell(line, locale)).append('\n');
        }
        return text.toString();
    }

    private static void appendTable(StringBuilder text, List<Compared> figures, Locale locale) {
        text.append(Message.of("SCENARIO.table-head").render(locale))
                .append("\n| --- | --- | ---: | ---: | ---: | --- |\n");
        for (Compared compared : figures) {
            text.append(compared.row().render(locale)).append('\n');
        }
    }

    private static String cell(Message message, Locale locale) {
        return message.render(locale).replace("|", "\\|").replace('\n', ' ');
    }

    private List<Message> verdictLines() {
        return verdicts.isEmpty()
                ? List.of(Message.of("SCENARIO.no-verdicts"))
                : verdicts.stream().map(ChangedVerdict::message).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comparison that
                && date.equals(that.date)
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
        return "Comparison on " + date + ": "
                + figures.stream().filter(figure -> !figure.isUnchanged()).toList()
                + ", " + verdicts.size() + " verdicts changed"
                + (service == null ? "" : ", service " + service);
    }
}
