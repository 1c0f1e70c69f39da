package org.commune4j.examples.recorder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the programs print: the quickstart, the reforms, and those of the README and the guide, for which a test of the
 * quickstart holds that they print what the page says.
 */
final class Programs {

    private static final Pattern OUTPUT = Pattern.compile("(?ms)^```text\n(.*?)^```");

    private Programs() {}

    static void record(Answers answers) throws IOException {
        for (String language : List.of("en", "vi")) {
            for (String date : List.of("2025-07-01", "2025-09-15", "2025-12-01", "2026-08-05")) {
                String[] arguments = {"--on", date, "--lang", language};
                answers.writeOnce(
                        "programs/quickstart-" + date + "." + language + ".txt",
                        page -> page.block(printed(() -> org.commune4j.examples.quickstart.Main.main(arguments))));
            }
            String[] arguments = {language};
            answers.writeOnce(
                    "programs/reforms." + language + ".txt",
                    page -> page.block(printed(() -> org.commune4j.examples.reforms.Main.main(arguments))));
        }
        output(answers, root().resolve("README.md"));
        try (Stream<Path> guide = Files.list(root().resolve("examples/guide"))) {
            for (Path page : guide.sorted().toList()) {
                output(answers, page);
            }
        }
    }

    private static void output(Answers answers, Path page) throws IOException {
        Matcher outputs = OUTPUT.matcher(Files.readString(page));
        String name = page.getFileName().toString().replace(".md", "");
        for (int i = 1; outputs.find(); i++) {
            String text = outputs.group(1);
            answers.writeOnce("programs/" + name + "-" + i + ".txt", answer -> answer.block(text));
        }
    }

    private static String printed(Runnable program) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            program.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The folder of the root pom, looked for upward from where this runs. */
    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("README.md")) && Files.exists(folder.resolve("core/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Run it from within the repository: no folder above holds README.md");
    }
}
