package org.commune4j.documentation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java block of a document: a program, that is a whole class with a {@code main}, or a fragment of one.
 *
 * @param line the line of the document where the block begins, from 1
 * @param source what stands in the block
 * @param output the block marked {@code text} that follows, with nothing but blank lines between; empty if there is none
 */
record Snippet(int line, String source, List<String> output) {
    private static final Pattern CLASS = Pattern.compile("\\b(?:class|record|interface|enum)\\s+(\\w+)");

    /** The blocks marked {@code java} in a Markdown text, in their order. */
    static List<Snippet> in(String markdown) {
        List<Snippet> snippets = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            int end = endOfBlock(lines, i);
            if (lines.get(i).strip().equals("```java")) {
                String source = String.join("\n", lines.subList(i + 1, end)) + "\n";
                snippets.add(new Snippet(i + 1, source, outputAfter(lines, end)));
            }
            i = end;
        }
        return List.copyOf(snippets);
    }

    private static List<String> outputAfter(List<String> lines, int end) {
        int next = end + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean follows = next < lines.size() && lines.get(next).strip().equals("```text");
        return follows ? List.copyOf(lines.subList(next + 1, endOfBlock(lines, next))) : List.of();
    }

    /** The Markdown text with other lines in the output of this block. */
    String withOutput(String markdown, List<String> printed) {
        String before = source + "```\n";
        int block = markdown.indexOf("```text\n", markdown.indexOf(before) + before.length()) + "```text\n".length();
        int end = markdown.indexOf("```", block);
        return markdown.substring(0, block) + String.join("\n", printed) + "\n" + markdown.substring(end);
    }

    private static int endOfBlock(List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("```")) {
                return i;
            }
        }
        throw new IllegalArgumentException("The code block of line " + (start + 1) + " is not closed");
    }

    /** Whether it is a whole class that can be run. */
    boolean isProgram() {
        return source.contains("static void main(");
    }

    String className() {
        Matcher matcher = CLASS.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("The Java block of line " + line + " is not a whole class");
        }
        return matcher.group(1);
    }

    /** Compiles the class with all warnings as errors, runs its {@code main} and gives what it printed. */
    List<String> run(Path folder) throws IOException, ReflectiveOperationException {
        Path file = folder.resolve(className() + ".java");
        Files.writeString(file, source);
        compile(file, folder);
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Snippet.class.getClassLoader());
                PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            Method main = loader.loadClass(className()).getMethod("main", String[].class);
            main.setAccessible(true); // as for the java launcher, the class need not be public
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError("The example of line " + line + " fails: " + e.getCause(), e.getCause());
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void compile(Path file, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        // Surefire hides the real class path behind a jar with a manifest only.
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-classpath",
                classPath,
                "-d",
                folder.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            if (!compiled) {
                throw new AssertionError("The example of line " + line + " does not compile:\n" + messages);
            }
        }
    }
}
