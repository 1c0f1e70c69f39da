package org.commune4j.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/**
 * What the command line asks for.
 *
 * @param document the commune to evaluate; empty for the one that ships with the example
 * @param on the date; empty for the date of the document
 * @param locale English or Vietnamese
 * @param strict whether a breach makes the job fail
 */
record Options(Optional<Path> document, Optional<LocalDate> on, Locale locale, boolean strict) {

    private static final List<String> LANGUAGES = List.of("en", "vi");

    /** Reads the arguments, or lists everything wrong with them. */
    static Checked<Options> parse(List<String> arguments) {
        Optional<Path> document = Optional.empty();
        Optional<LocalDate> on = Optional.empty();
        String language = "en";
        boolean strict = false;
        List<Problem> problems = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--strict")) {
                strict = true;
            } else if (argument.equals("--on") || argument.equals("--lang")) {
                if (!rest.hasNext()) {
                    problems.add(problem("QUICKSTART-002").with("option", argument));
                } else if (argument.equals("--on")) {
                    on = date(rest.next(), problems);
                } else {
                    language = language(rest.next(), problems);
                }
            } else if (argument.startsWith("-")) {
                problems.add(problem("QUICKSTART-001").with("found", argument));
            } else if (document.isPresent()) {
                problems.add(problem("QUICKSTART-005").with("found", argument));
            } else {
                document = Optional.of(Path.of(argument));
            }
        }
        return problems.isEmpty()
                ? Checked.of(new Options(document, on, Locale.forLanguageTag(language), strict))
                : Checked.ofProblems(problems);
    }

    private static Optional<LocalDate> date(String text, List<Problem> problems) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(problem("QUICKSTART-003").with("found", text));
            return Optional.empty();
        }
    }

    private static String language(String text, List<Problem> problems) {
        if (!LANGUAGES.contains(text)) {
            problems.add(problem("QUICKSTART-004").with("found", text).with("allowed", LANGUAGES));
            return "en";
        }
        return text;
    }

    private static Problem problem(String code) {
        return Problem.of(code, Pointer.ROOT);
    }
}
