package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.ChangedVerdict.Turn;
import org.commune4j.core.table.Csv;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A comparison as text, Markdown and comma-separated text in one language. */
final class ComparisonText {

    /** Stands behind a figure that rests on what is assumed. */
    private static final String ASSUMED = " *";

    private final Comparison comparison;
    private final Locale locale;
    private final boolean full;
    private final List<VerdictGroup> groups;
    private final Map<Turn, List<ChangedVerdict>> byTurn = new EnumMap<>(Turn.class);
    private final StringBuilder text = new StringBuilder();

    ComparisonText(Comparison comparison, Locale locale, Detail detail) {
        this.comparison = comparison;
        this.locale = locale;
        this.full = detail == Detail.FULL;
        this.groups = comparison.groups();
        comparison
                .verdicts()
                .forEach(changed -> byTurn.computeIfAbsent(changed.turn(), turn -> new ArrayList<>())
                        .add(changed));
    }

    String plain() {
        line(title());
        assumptions().forEach(this::line);
        Figure.@Nullable Section last = null;
        List<Compared> shown = shown(comparison.figures());
        for (Compared compared : shown) {
            if (compared.figure().section() != last) {
                last = compared.figure().section();
                text.append('\n');
                line(last.message());
            }
            text.append("  ")
                    .append(render(compared.message()))
                    .append(star(compared))
                    .append('\n');
        }
        leftOut(shown).ifPresent(this::line);
        comparison.service().ifPresent(service -> {
            text.append('\n');
            line(service.heading());
            service.figures().forEach(compared -> indented(compared.message()));
        });
        text.append('\n');
        line(Message.of("SCENARIO.verdicts"));
        for (Turn turn : Turn.values()) {
            List<Message> lines = lines(turn);
            if (!lines.isEmpty()) {
                line(heading(turn));
                lines.forEach(this::indented);
            }
        }
        closing().forEach(this::line);
        return text.toString();
    }

    String markdown() {
        text.append("## ").append(render(title())).append("\n\n");
        for (Message assumption : assumptions()) {
            text.append("> ").append(escaped(assumption)).append("\n\n");
        }
        List<Compared> shown = shown(comparison.figures());
        table(shown);
        leftOut(shown)
                .ifPresent(message -> text.append(shown.isEmpty() ? "" : "\n")
                        .append(escaped(message))
                        .append('\n'));
        comparison.service().ifPresent(service -> {
            text.append("\n### ").append(render(service.heading())).append("\n\n");
            table(service.figures());
        });
        text.append("\n### ").append(render(Message.of("SCENARIO.verdicts"))).append("\n\n");
        for (Turn turn : Turn.values()) {
            List<Message> lines = lines(turn);
            if (!lines.isEmpty()) {
                text.append("**").append(escaped(heading(turn))).append("**\n\n");
                lines.forEach(
                        message -> text.append("- ").append(escaped(message)).append('\n'));
                text.append('\n');
            }
        }
        closing().forEach(message -> text.append(escaped(message)).append('\n'));
        return text.toString();
    }

    /** One row for each figure and each verdict that turned, in the same columns. */
    String csv() {
        Csv csv = Csv.empty()
                .row(List.of(
                        "date",
                        "part",
                        "code",
                        "name",
                        "commune",
                        "subjects",
                        "turn",
                        "before",
                        "after",
                        "difference",
                        "judgement",
                        "reason",
                        "assumed"));
        Stream.concat(
                        comparison.figures().stream(),
                        comparison.service().stream().flatMap(service -> service.figures().stream()))
                .forEach(compared -> csv.row(List.of(
                        comparison.date().toString(),
                        render(compared.figure().section().message()),
                        compared.figure().name(),
                        render(compared.figure().message()),
                        "",
                        "",
                        "",
                        number(compared.figure(), compared.before()),
                        number(compared.figure(), compared.after()),
                        compared.delta().map(BigDecimal::toPlainString).orElse(""),
                        render(compared.tendency().message()),
                        inexact(compared),
                        yesNo(comparison.isAssumed(compared.figure())))));
        for (ChangedVerdict changed : comparison.verdicts()) {
            if (changed.turn() != Turn.OTHER) {
                csv.row(List.of(
                        comparison.date().toString(),
                        render(Message.of("SCENARIO.verdicts")),
                        changed.rule().code(),
                        render(changed.rule().title()),
                        changed.commune(),
                        String.join(" ", changed.subjects()),
                        render(changed.turn().message()),
                        outcomes(changed.before()),
                        outcomes(changed.after()),
                        changed.distance()
                                .map(distance -> distance.by().toPlainString())
                                .orElse(""),
                        render(changed.rule().strength().message()),
                        render(changed.reason()),
                        yesNo(changed.isAssumed())));
            }
        }
        return csv.text();
    }

    private String outcomes(List<Verdict> verdicts) {
        return String.join(
                " ",
                verdicts.stream()
                        .map(verdict -> render(verdict.outcome().message()))
                        .distinct()
                        .toList());
    }

    private String yesNo(boolean yes) {
        return render(Message.of(yes ? "SCENARIO.yes" : "SCENARIO.no"));
    }

    /** What is not known exactly, in words: the numbers alone would not tell. */
    private String inexact(Compared compared) {
        return isExact(compared.before()) && isExact(compared.after())
                ? ""
                : render(compared.figure().amount(compared.before())) + " → "
                        + render(compared.figure().amount(compared.after()));
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.isKnown() && quantity.undetermined() == 0;
    }

    /** The number alone, as a spreadsheet reads it, where it is known exactly; else the words. */
    static String number(Figure figure, Quantity quantity, String words) {
        return isExact(quantity) ? number(figure, quantity) : words;
    }

    /** The number alone, as a spreadsheet reads it; empty where it is undetermined. */
    private static String number(Figure figure, Quantity quantity) {
        return figure.value(quantity).map(BigDecimal::toPlainString).orElse("");
    }

    private Message title() {
        return Message.of("SCENARIO.title").with("date", comparison.date());
    }

    private List<Message> assumptions() {
        List<Message> assumptions = comparison.assumptions();
        return assumptions.isEmpty()
                ? List.of()
                : List.of(Message.of("SCENARIO.assumed").with("assumptions", assumptions));
    }

    /** In a summary, what changed; a figure that is undetermined on one side changed too. */
    private List<Compared> shown(List<Compared> figures) {
        return full
                ? figures
                : figures.stream().filter(compared -> !compared.isUnchanged()).toList();
    }

    private Optional<Message> leftOut(List<Compared> shown) {
        int left = comparison.figures().size() - shown.size();
        return left == 0
                ? Optional.empty()
                : Optional.of(Message.of(shown.isEmpty() ? "SCENARIO.no-figures" : "SCENARIO.figures-unchanged")
                        .with("count", left));
    }

    private List<ChangedVerdict> of(Turn turn) {
        return byTurn.getOrDefault(turn, List.of());
    }

    private List<Message> lines(Turn turn) {
        if (full) {
            return of(turn).stream().map(ChangedVerdict::message).toList();
        }
        return groups.stream()
                .filter(group -> group.turn() == turn)
                .map(VerdictGroup::message)
                .toList();
    }

    /** How many turned so, and how many breaches and how much guidance there were and are among them. */
    private Message heading(Turn turn) {
        VerdictGroup all = new VerdictGroup(turn, of(turn));
        return Message.of("SCENARIO.turn")
                .with("turn", turn.message())
                .with("count", all.changes().size())
                .with("breachesBefore", all.count(ChangedVerdict::before, Verdict::isBreach))
                .with("breachesAfter", all.count(ChangedVerdict::after, Verdict::isBreach))
                .with("guidanceBefore", all.count(ChangedVerdict::before, Verdict::isAdvisory))
                .with("guidanceAfter", all.count(ChangedVerdict::after, Verdict::isAdvisory));
    }

    private List<Message> closing() {
        List<Message> closing = new ArrayList<>();
        int others = of(Turn.OTHER).size();
        if (comparison.verdicts().isEmpty()) {
            closing.add(Message.of("SCENARIO.no-verdicts"));
        } else if (others > 0 && !full) {
            closing.add(Message.of("SCENARIO.left-out").with("count", others));
        }
        if (!comparison.unmatched().isEmpty()) {
            closing.add(Message.of("SCENARIO.unmatched").with("communes", comparison.unmatched()));
        }
        return closing;
    }

    private void table(List<Compared> figures) {
        if (figures.isEmpty()) {
            return;
        }
        text.append(render(Message.of("SCENARIO.table-head"))).append("\n| --- | --- | ---: | ---: | ---: | --- |\n");
        for (Compared compared : figures) {
            String row = render(compared.row());
            text.append(comparison.isAssumed(compared.figure()) ? row.substring(0, row.length() - 1) + "\\* |" : row)
                    .append('\n');
        }
    }

    private String star(Compared compared) {
        return comparison.isAssumed(compared.figure()) ? ASSUMED : "";
    }

    private void line(Message message) {
        text.append(render(message)).append('\n');
    }

    private void indented(Message message) {
        text.append("  ").append(render(message)).append('\n');
    }

    private String escaped(Message message) {
        return render(message).replace("|", "\\|").replace('\n', ' ');
    }

    private String render(Message message) {
        return message.render(locale);
    }
}
