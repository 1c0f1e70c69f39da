package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;

/** Writes a rule catalogue as Markdown: a table for each rule and parameter, the languages side by side. */
final class CataloguePage {

    private static final String NOTHING = "—";

    private final RuleCatalogue catalogue;
    private final List<Locale> languages;
    private final StringBuilder text = new StringBuilder();

    CataloguePage(RuleCatalogue catalogue, List<Locale> languages) {
        this.catalogue = catalogue;
        this.languages = List.copyOf(languages);
    }

    String text() {
        heading(1, Message.of("CATALOGUE.title"));
        heading(2, Message.of("CATALOGUE.rules"));
        catalogue.rules().forEach(this::add);
        heading(2, Message.of("CATALOGUE.parameters"));
        catalogue.parameters().forEach(this::add);
        heading(2, Message.of("CATALOGUE.coverage"));
        addCoverage();
        return text.toString();
    }

    private void add(Rule<?> rule) {
        text.append("### ").append(rule.code()).append("\n\n");
        head();
        row("CATALOGUE.says", rule.title());
        row("CATALOGUE.subject", rule.subject().message());
        row("CATALOGUE.strength", rule.strength().message());
        row("CATALOGUE.basis", basis(rule.basis()));
        row("CATALOGUE.in-force", Message.of("CATALOGUE.validity").with("validity", rule.validity()));
        if (!rule.jurisdiction().equals(Jurisdiction.NATIONAL)) {
            row("CATALOGUE.place", rule.jurisdiction().message());
        }
        rows(
                "CATALOGUE.exemptions",
                rule.exemptions().stream()
                        .map(exemption -> Message.of("CATALOGUE.exempted")
                                .with("place", exemption.place().message())
                                .with("validity", exemption.days())
                                .with("basis", basis(exemption.basis())))
                        .toList());
        List<Message> exceptions = new ArrayList<>();
        rule.provisos()
                .forEach(proviso -> exceptions.add(Message.of("CATALOGUE.exception")
                        .with("label", proviso.label())
                        .with("when", proviso.condition().statement())));
        rows("CATALOGUE.exceptions", exceptions);
        rows(
                "CATALOGUE.reads",
                rule.parameters().stream().map(ParameterKey::message).toList());
        if (!rule.defeats().isEmpty()) {
            row("CATALOGUE.defeats", Message.of("CATALOGUE.codes").with("codes", List.copyOf(rule.defeats())));
        }
        rows("CATALOGUE.unread", unread(rule.basis()));
        text.append('\n');
    }

    private void add(Parameter<?> parameter) {
        text.append("### ").append(parameter.key().code()).append("\n\n");
        head();
        row("CATALOGUE.says", parameter.key().message());
        if (parameter.values().isEmpty()) {
            row("CATALOGUE.value", Message.of("CATALOGUE.no-value"));
        }
        for (ParameterValue<?> value : parameter.values()) {
            row("CATALOGUE.value", value(parameter, value));
            rows("CATALOGUE.unread", unread(value.basis()));
        }
        List<String> readers = catalogue.rules().stream()
                .filter(rule -> rule.parameters().contains(parameter.key()))
                .map(Rule::code)
                .toList();
        if (!readers.isEmpty()) {
            row("CATALOGUE.read-by", Message.of("CATALOGUE.codes").with("codes", readers));
        }
        text.append('\n');
    }

    private static Message value(Parameter<?> parameter, ParameterValue<?> value) {
        Message message = value.value()
                .map(raw -> Message.of("CATALOGUE.value-of")
                        .with("value", Message.isArgument(raw) ? raw : raw.toString())
                        .with(
                                "unit",
                                Message.of("UNIT." + parameter.unit(), LocalizedText.ofVietnamese(parameter.unit()))))
                .orElse(Message.of("CATALOGUE.abolished"));
        return message.with("validity", value.validity())
                .with("place", value.jurisdiction().message())
                .with("basis", basis(value.basis()));
    }

    private static Message basis(Basis basis) {
        return basis.reference()
                .map(reference -> Message.of("CATALOGUE.by-law")
                        .with("citation", reference.citation())
                        .with("status", reference.status().message()))
                .orElse(basis.kind().message());
    }

    private static List<Message> unread(Basis basis) {
        return basis.reference().stream()
                .map(LegalReference::instrument)
                .flatMap(instrument -> unread(instrument).stream())
                .toList();
    }

    private static List<Message> unread(Instrument instrument) {
        return instrument.amendments().stream()
                .filter(amendment -> !amendment.contentRead())
                .map(CataloguePage::unread)
                .toList();
    }

    private static Message unread(Amendment amendment) {
        return Message.of("CATALOGUE.unread-from")
                .with("instrument", amendment.instrument())
                .with("from", amendment.effectiveFrom());
    }

    /** One line for each instrument: what rests on it. */
    private void addCoverage() {
        text.append("| ").append(each(Message.of("CATALOGUE.instrument"), " / "));
        text.append(" | ").append(each(Message.of("CATALOGUE.rules"), " / "));
        text.append(" | ").append(each(Message.of("CATALOGUE.parameters"), " / "));
        text.append(" | ").append(each(Message.of("CATALOGUE.unread"), " / "));
        text.append(" |\n|").append(" --- |".repeat(4)).append('\n');
        for (Instrument instrument : catalogue.instruments()) {
            RuleCatalogue.AffectedLaw touched = catalogue.touchedBy(instrument.number());
            text.append("| ").append(each(Message.ofText(instrument.designation()), " / "));
            text.append(" | ").append(codes(touched.rules(), Rule::code));
            text.append(" | ")
                    .append(codes(
                            touched.parameters(), parameter -> parameter.key().code()));
            text.append(" | ")
                    .append(codes(unread(instrument), message -> each(message, " / ")))
                    .append(" |\n");
        }
    }

    private static <T> String codes(List<T> things, Function<T, String> code) {
        return things.isEmpty() ? NOTHING : things.stream().map(code).collect(Collectors.joining(", "));
    }

    private void heading(int level, Message message) {
        text.append("#".repeat(level)).append(' ').append(each(message, " / ")).append("\n\n");
    }

    private void head() {
        text.append("| |");
        languages.forEach(language ->
                text.append(' ').append(language.getDisplayLanguage(language)).append(" |"));
        text.append("\n|").append(" --- |".repeat(languages.size() + 1)).append('\n');
    }

    private void rows(String label, List<Message> contents) {
        contents.forEach(content -> row(label, content));
    }

    private void row(String label, Message content) {
        text.append("| ").append(each(Message.of(label), " / ")).append(" |");
        languages.forEach(language ->
                text.append(' ').append(cell(content.render(language))).append(" |"));
        text.append('\n');
    }

    /** The message in each language, once where they agree. */
    private String each(Message message, String separator) {
        return languages.stream()
                .map(language -> cell(message.render(language)))
                .distinct()
                .collect(Collectors.joining(separator));
    }

    /** Without what would end a cell; an argument that only a subject could give is left open. */
    private static String cell(String content) {
        return content.replaceAll("\\{[\\w-]+(:\\w+)?}", "…")
                .replace("|", "\\|")
                .replace('\n', ' ');
    }
}
