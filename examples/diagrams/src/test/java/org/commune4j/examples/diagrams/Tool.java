package org.commune4j.examples.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program that reads a drawing from standard input, and what it needs. */
final class Tool {

    private static final long SECONDS = 120;

    private final Path folder;
    private final List<String> command;

    private Tool(Path folder, List<String> command) {
        this.folder = folder;
        this.command = command;
    }

    /**
     * A program of this machine; the test is skipped, saying so, where the program is not there.
     *
     * @param probe the argument with which it says its version
     */
    static Tool ofMachine(Path folder, String program, String probe, String... arguments) throws Exception {
        assume(folder, program, probe);
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        return new Tool(folder, command);
    }

    /** A script of these tests run by Node.js with files of a webjar; the test is skipped where there is no Node.js. */
    static Tool ofScript(Path folder, String script, String webjar, String... files) throws Exception {
        assume(folder, "node", "--version");
        List<String> command = new ArrayList<>(List.of("node", copy(folder, script)));
        for (String file : files) {
            command.add(copy(folder, "/META-INF/resources/webjars/" + webjar + "/" + version(webjar) + "/" + file));
        }
        return new Tool(folder, command);
    }

    private static void assume(Path folder, String program, String probe) throws Exception {
        boolean present;
        try {
            present = new Tool(folder, List.of(program, probe)).start("") == 0;
        } catch (IOException e) {
            present = false;
        }
        Assumptions.assumeTrue(present, () -> "skipped: no program '" + program + "' on the PATH");
    }

    private static String version(String webjar) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = open("/META-INF/maven/org.webjars.npm/" + webjar + "/pom.properties")) {
            properties.load(stream);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Tool.class.getResourceAsStream(resource), resource);
    }

    private static String copy(Path folder, String resource) throws IOException {
        Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        if (!Files.exists(file)) {
            try (InputStream stream = open(resource)) {
                Files.copy(stream, file);
            }
        }
        return file.toString();
    }

    /** What a script of these tests writes for each of the drawings, all read at once. */
    List<String> runAll(List<String> inputs) throws Exception {
        return List.of(run(String.join("\f", inputs)).split("\f", -1));
    }

    /** What it writes to standard output; it must not fail. */
    String run(String input) throws Exception {
        int result = start(input);
        assertThat(result)
                .as(() -> command.get(0) + " on\n" + input + "\n" + read("err"))
                .isZero();
        return read("out");
    }

    /** Through files, so that nobody waits for anybody's buffer. */
    private int start(String input) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("in"), input);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(folder.resolve("in").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + " did not end within " + SECONDS + " seconds");
        }
        return process.exitValue();
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
