package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.dossier.ServiceTally;
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
    private final Map<Figure, ComparedFigure> figures;
    private final List<ChangedVerdict> verdicts;
    private final @Nullable ServiceComparison service;

    private Comparison(
            LocalDate date,
            Map<Figure, ComparedFigure> figures,
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
        LocalDate date = first.date();
        MeasuredSituation second = first.other(after);
        Map<Figure, ComparedFigure> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            figures.put(figure, new ComparedFigure(figure, first.value(figure), second.value(figure)));
        }
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

    /** Returns every figure, in the order of {@link Figure}. */
    public List<ComparedFigure> figures() {
        return List.copyOf(figures.values());
    }

    /** Returns a figure on both sides. */
    public ComparedFigure get(Figure figure) {
        ComparedFigure found = figures.get(figure);
        if (found == null) {
            throw new IllegalStateException("The comparison lacks " + figure);
        }
        return found;
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
        return verdicts.isEmpty()
                && (service == null || service.isUnchanged())
                && figures.values().stream().allMatch(figure -> figure.before().equals(figure.after()));
    }

    /** Returns the comparison as text, a line for each figure and each verdict that changed. */
    public String render(Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(Message.of("SCENARIO.title").with("date", date).render(locale))
                .append('\n');
        for (Figure.Section section : Figure.Section.values()) {
            text.append('\n').append(section.message().render(locale)).append('\n');
            for (ComparedFigure figure : of(section)) {
                text.append("  ").append(figure.message().render(locale)).append('\n');
            }
        }
        if (service != null) {
            text.append('\n').append(service.heading().render(locale)).append('\n');
            for (ComparedMeasure measure : service.measures()) {
                text.append("  ").append(measure.message().render(locale)).append('\n');
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
        appendTableHead(text, locale);
        for (ComparedFigure figure : figures.values()) {
            text.append("| ").append(cell(figure.figure().message(), locale));
            text.append(" | ")
                    .append(cell(Message.of("SCENARIO.unit." + figure.figure().unit()), locale));
            text.append(" | ").append(cell(value(figure.shownBefore()), locale));
            text.append(" | ").append(cell(value(figure.shownAfter()), locale));
            text.append(" | ").append(figure.deltaText());
            text.append(" | ").append(cell(figure.tendency().message(), locale)).append(" |\n");
        }
        if (service != null) {
            text.append("\n### ").append(service.heading().render(locale)).append("\n\n");
            appendTableHead(text, locale);
            for (ComparedMeasure measure : service.measures()) {
                text.append("| ").append(cell(measure.measure().message(), locale));
                text.append(" | ").append(cell(measure.unitMessage(), locale));
                text.append(" | ").append(cell(measure.shownBefore(), locale));
                text.append(" | ").append(cell(measure.shownAfter(), locale));
                text.append(" | ").append(cell(measure.deltaMessage(), locale));
                text.append(" | ")
                        .append(cell(measure.tendency().message(), locale))
                        .append(" |\n");
            }
        }
        text.append("\n### ")
                .append(Message.of("SCENARIO.verdicts").render(locale))
                .append("\n\n");
        for (Message line : verdictLines()) {
            text.append("- ").append(cell(line, locale)).append('\n');
        }
        return text.toString();
    }

    private static void appendTableHead(StringBuilder text, Locale locale) {
        text.append(Message.of("SCENARIO.table-head").render(locale))
                .append("\n| --- | --- | ---: | ---: | ---: | --- |\n");
    }

    private static Message value(Object value) {
        return Message.of("SCENARIO.value").with("value", value);
    }

    private static String cell(Message message, Locale locale) {
        return message.render(locale).replace("|", "\\|").replace('\n', ' ');
    }

    private List<Message> verdictLines() {
        return verdicts.isEmpty()
                ? List.of(Message.of("SCENARIO.no-verdicts"))
                : verdicts.stream().map(ChangedVerdict::message).toList();
    }

    private List<ComparedFigure> of(Figure.Section section) {
        return figures.values().stream()
                .filter(figure -> figure.figure().section() == section)
                .toList();
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
                + figures.values().stream()
                        .filter(figure -> !figure.before().equals(figure.after()))
                        .toList()
                + ", " + verdicts.size() + " verdicts changed"
                + (service == null ? "" : ", service " + service);
    }
}
