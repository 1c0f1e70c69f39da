package org.commune4j.examples.recorder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;

/** The folder that answers are written to, and how each kind of value is worded. */
final class Answers {

    static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    private final Path folder;

    private Answers(Path folder) {
        this.folder = folder;
    }

    /** A folder without anything in it. */
    static Answers in(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
        return new Answers(Files.createDirectories(folder));
    }

    /** One file for each language: {@code name.vi.txt} and {@code name.en.txt}. */
    void write(String name, Consumer<Page> content) {
        for (Locale language : LANGUAGES) {
            Page page = new Page(language);
            content.accept(page);
            save(name + "." + language.getLanguage() + ".txt", page.toString());
        }
    }

    /** One file that is the same in every language. */
    void writeOnce(String name, Consumer<Page> content) {
        Page page = new Page(Locale.ENGLISH);
        content.accept(page);
        save(name, page.toString());
    }

    private void save(String name, String text) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            throw new IllegalStateException("Two answers are recorded under the name " + name + "; rename one");
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something of each value, for instance its id. */
    static <T> List<?> each(Collection<? extends T> values, Function<? super T, ?> what) {
        return values.stream().map(what).toList();
    }

    /** A text in one language. */
    static final class Page {
        private final Locale language;
        private final StringBuilder text = new StringBuilder();

        private Page(Locale language) {
            this.language = language;
        }

        Locale language() {
            return language;
        }

        /** What a page in the same language would say. */
        String aside(Consumer<Page> content) {
            Page aside = new Page(language);
            content.accept(aside);
            return aside.toString();
        }

        /** A heading. */
        Page head(Object... words) {
            text.append("== ");
            return line(words);
        }

        /** A line of words, each as {@link #word(Object)} has it. */
        Page line(Object... words) {
            text.append(Stream.of(words).map(this::word).collect(Collectors.joining(" ")))
                    .append('\n');
            return this;
        }

        /** Lines, one for each of some values. */
        Page lines(Collection<?> values) {
            values.forEach(this::line);
            return this;
        }

        /** A text of several lines. */
        Page block(String lines) {
            text.append(lines.indent(2));
            return this;
        }

        Page why(Explanation explanation) {
            return block(explanation.render(language));
        }

        /** What an answer gives, or how it is refused: that must not change unseen either. */
        Page attempt(Supplier<String> answer) {
            try {
                return block(answer.get());
            } catch (RuntimeException e) {
                return block("refused: " + e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }

        /** The text of what has one, the name of what is one of a closed set, values as they are written. */
        String word(Object value) {
            if (value instanceof Message message) {
                return message.render(language);
            }
            if (value instanceof LocalizedText localized) {
                return localized.in(language);
            }
            if (value instanceof Problem problem) {
                return problem.render(language);
            }
            if (value instanceof Optional<?> optional) {
                return optional.map(this::word).orElse("-");
            }
            if (value instanceof OptionalInt number) {
                return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
            }
            if (value instanceof OptionalLong number) {
                return number.isPresent() ? String.valueOf(number.getAsLong()) : "-";
            }
            if (value instanceof Collection<?> values) {
                return values.stream().map(this::word).collect(Collectors.joining(", ", "[", "]"));
            }
            if (value instanceof Map<?, ?> map) {
                Map<String, String> sorted = new TreeMap<>();
                map.forEach((key, one) -> sorted.put(word(key), word(one)));
                return sorted.toString();
            }
            return String.valueOf(value);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
