package org.commune4j.examples.recorder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;

/** What the programs print: the quickstart, and each whole class in the README and the guide. */
final class Programs {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```");
    private static final Pattern CLASS = Pattern.compile("\\bclass\\s+(\\w+)");

    private Programs() {}

    static void record(Answers answers) throws IOException {
        for (String language : List.of("en", "vi")) {
            for (String date : List.of("2025-07-01", "2025-09-15", "2025-12-01", "2026-08-05")) {
                answers.writeOnce(
                        "programs/quickstart-" + date + "." + language + ".txt",
                        page -> page.block(printed(() -> org.commune4j.examples.quickstart.Main.main(
                                new String[] {"--on", date, "--lang", language}))));
            }
            answers.writeOnce(
                    "programs/reforms." + language + ".txt",
                    page -> page.block(
                            printed(() -> org.commune4j.examples.reforms.Main.main(new String[] {language}))));
        }
        Path root = root();
        record(answers, root, root.resolve("README.md"));
        try (Stream<Path> pages = Files.list(root.resolve("examples/guide"))) {
            for (Path page : pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                record(answers, root, page);
            }
        }
    }

    private static void record(Answers answers, Path root, Path page) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(page));
        while (blocks.find()) {
            // Programs name files as seen from the module that tests them.
            String source = blocks.group(1)
                    .replace("Path.of(\"src/", "Path.of(\"" + root.resolve("examples/quickstart/src") + "/");
            Matcher name = CLASS.matcher(source);
            if (source.contains("static void main(") && name.find()) {
                String program = name.group(1);
                answers.writeOnce("programs/" + program + ".txt", answer -> answer.block(run(program, source)));
            }
        }
    }

    private static String run(String program, String source) {
        try {
            Path folder = Files.createTempDirectory("program");
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, Programs.class.getClassLoader())) {
                Path file = folder.resolve(program + ".java");
                Files.writeString(file, source);
                compile(file);
                return printed(() -> {
                    var main = loader.loadClass(program).getDeclaredMethod("main", String[].class);
                    main.setAccessible(true);
                    main.invoke(null, (Object) new String[0]);
                });
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = Stream.of(LawBooks.class, CommuneJson.class, org.commune4j.examples.quickstart.Main.class)
                .map(Programs::origin)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> options = List.of(
                "-proc:none",
                "-classpath",
                classPath,
                "-d",
                file.resolveSibling("").toString());
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            if (!compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new IllegalStateException(file.getFileName() + " does not compile:\n" + messages);
            }
        }
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that prints. */
    private interface Program {
        void run() throws ReflectiveOperationException;
    }

    private static String printed(Program program) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            program.run();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A program failed", e);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
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
