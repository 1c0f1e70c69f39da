package org.commune4j.core.vietnam;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a form, and what is missing in them. A value that is a {@link String} is written as it is and goes into no
 * message, since it may be personal data; every other value is written in the language asked for.
 */
final class FormText {

    /** Stands where nothing is known, so that a gap differs from an empty cell. */
    static final Message NOT_GIVEN = Message.of("FORM.not-given");

    /** Stands where nothing is known on a paper for the applicant: a line to be filled in by hand. */
    static final String TO_FILL_IN = "........................";

    private final Object gap;

    private final List<Function<Locale, String>> lines = new ArrayList<>();
    private final Set<Message> missing = new LinkedHashSet<>();

    /** Begins a form, for the applicant or for the office. */
    FormText(boolean forCitizens) {
        this.gap = forCitizens ? TO_FILL_IN : NOT_GIVEN;
    }

    /** Adds a sentence. */
    FormText line(Message sentence) {
        lines.add(sentence::render);
        return this;
    }

    FormText blank() {
        lines.add(locale -> "");
        return this;
    }

    /** Adds a line of one value without a label, for instance the name of an office. */
    FormText value(String label, @Nullable Object value) {
        Object shown = known(label, value);
        lines.add(locale -> write(shown, locale));
        return this;
    }

    /** Adds a label and its value, or that it is not given. */
    FormText field(String label, @Nullable Object value) {
        return labelled(label, known(label, value));
    }

    /** Adds a label and its value; nothing where there is none, for what a form asks for only if there is one. */
    FormText ifGiven(String label, @Nullable Object value) {
        return value == null ? this : labelled(label, value);
    }

    private FormText labelled(String label, Object value) {
        lines.add(locale -> Message.of(label).render(locale) + ": " + write(value, locale));
        return this;
    }

    /** Adds a label and a numbered list. */
    FormText items(String label, List<?> items) {
        if (items.isEmpty()) {
            return field(label, null);
        }
        lines.add(locale -> Message.of(label).render(locale) + ":");
        for (int i = 0; i < items.size(); i++) {
            String number = (i + 1) + ". ";
            Object item = items.get(i);
            lines.add(locale -> "  " + number + write(item, locale));
        }
        return this;
    }

    /** Adds a row of a table. */
    FormText row(List<?> cells) {
        List<Object> shown = List.copyOf(cells);
        lines.add(locale -> shown.stream().map(cell -> write(cell, locale)).collect(Collectors.joining(" | ")));
        return this;
    }

    /**
     * Returns the value, or what stands for it where there is none, and remembers under the label that it is missing.
     */
    Object known(String label, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            missing.add(Message.of(label));
            return gap;
        }
        return value;
    }

    private static String write(Object value, Locale locale) {
        return value instanceof String text
                ? text
                : Message.of("FORM.value").with("value", value).render(locale);
    }

    /** Returns the labels of what is not given, each once, in the order of the form. */
    List<Message> missing() {
        return List.copyOf(missing);
    }

    String render(Locale locale) {
        return lines.stream().map(line -> line.apply(locale)).collect(Collectors.joining("\n"));
    }
}
