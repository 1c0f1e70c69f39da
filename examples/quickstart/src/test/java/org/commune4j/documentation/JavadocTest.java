package org.commune4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything an embedder can see says what it means, and every method says first what it does. The compiler checks what is
 * written in the comments (references, markup); whether there is one is checked here, for tags that only repeat a signature
 * are not asked for.
 */
class JavadocTest {

    /** What a method may do, by the first word of its comment. Add a verb where none of these says it better. */
    private static final Set<String> VERBS = Set.of("""
            Adds Applies Asserts Assesses Begins Calls Changes Checks Collects Compares Computes Converts Counts Creates Cuts Declares
            Ends Evaluates Explains Finds Generates Gives Judges Keeps Lets Lists Looks Makes Measures Merges Moves Names Parses Puts
            Ranks Reads Removes Renames Replaces Reports Returns Runs Sets Takes Tells Turns Writes
            """.split("\\s+"));

    @ParameterizedTest
    @ValueSource(strings = {"core", "json", "json/testkit"})
    void everythingPublicIsDocumentedAndEveryMethodBeginsWithAVerb(String module) throws IOException {
        Path sources = Repository.root().resolve(module).resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager =
                    compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
                Faults faults = faults(compiler, manager.getJavaFileObjectsFromPaths(java));
                assertThat(faults.undocumented())
                        .as("public and protected elements without a comment")
                        .isEmpty();
                assertThat(faults.withoutVerb())
                        .as("methods whose comment does not begin with a verb of the list")
                        .isEmpty();
            }
        }
    }

    @Test
    void aMissingCommentAndAMissingVerbAreFound() throws IOException {
        String source = """
                package p;

                /** Documented. */
                public class A {
                    /** Returns a. */
                    public int a() { return 0; }

                    /** The noun. */
                    public int noun() { return 0; }

                    @Override
                    public String toString() { return ""; }

                    int hidden() { return 0; }

                    static class Hidden { public int b() { return 0; } }

                    public int missing() { return 0; }

                    public static final int MISSING = 1;

                    /**  */
                    protected void empty() {}

                    public enum Kind { ONE }

                    /** Documented. */
                    public interface I { int implicit(); private void hidden() {} }

                    /** Documented, its components with it. */
                    public record R(int one) { public R {} }
                }
                """;
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///p/A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };

        Faults faults = faults(ToolProvider.getSystemJavaCompiler(), List.of(file));
        assertThat(faults.undocumented())
                .containsExactly("A.missing", "A.MISSING", "A.empty", "A.Kind", "A.Kind.ONE", "A.I.implicit");
        assertThat(faults.withoutVerb()).containsExactly("A.noun: The noun.");
    }

    /** What is wrong with the comments of some sources. */
    private record Faults(List<String> undocumented, List<String> withoutVerb) {}

    private static Faults faults(JavaCompiler compiler, Iterable<? extends JavaFileObject> files) throws IOException {
        JavacTask task =
                (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none", "--release", "17"), null, files);
        DocTrees trees = DocTrees.instance(task);
        Faults missing = new Faults(new ArrayList<>(), new ArrayList<>());
        for (CompilationUnitTree unit : task.parse()) {
            TreePath path = new TreePath(unit);
            if (unit.getPackage() != null && unit.getTypeDecls().isEmpty() && unit.getModule() == null) {
                check(trees, new TreePath(path, unit.getPackage()), "package " + unit.getPackageName(), missing);
            }
            if (unit.getModule() != null) {
                check(
                        trees,
                        new TreePath(path, unit.getModule()),
                        "module " + unit.getModule().getName(),
                        missing);
            }
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree declared && isVisible(declared.getModifiers(), false)) {
                    visit(
                            trees,
                            new TreePath(path, declared),
                            declared.getSimpleName().toString(),
                            missing);
                }
            }
        }
        return missing;
    }

    private static void visit(DocTrees trees, TreePath path, String name, Faults missing) {
        ClassTree type = (ClassTree) path.getLeaf();
        check(trees, path, name, missing);
        boolean ofInterface = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        boolean ofRecord = type.getKind() == Tree.Kind.RECORD;
        for (Tree member : type.getMembers()) {
            TreePath memberPath = new TreePath(path, member);
            if (member instanceof ClassTree nested) {
                if (isVisible(nested.getModifiers(), ofInterface)) {
                    visit(trees, memberPath, name + "." + nested.getSimpleName(), missing);
                }
            } else if (member instanceof MethodTree method) {
                // A record's constructor says what its header says.
                boolean constructor = method.getName().contentEquals("<init>");
                if (isVisible(method.getModifiers(), ofInterface)
                        && !overrides(method)
                        && !(constructor && ofRecord)
                        && trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), method) >= 0) {
                    check(trees, memberPath, name + "." + method.getName(), missing);
                }
            } else if (member instanceof VariableTree field && isVisible(field.getModifiers(), ofInterface)) {
                check(trees, memberPath, name + "." + field.getName(), missing);
            }
        }
    }

    private static void check(DocTrees trees, TreePath path, String name, Faults missing) {
        DocCommentTree comment = trees.getDocCommentTree(path);
        if (comment == null || comment.getFullBody().isEmpty()) {
            missing.undocumented().add(name);
        } else if (path.getLeaf() instanceof MethodTree method && method.getReturnType() != null) {
            String sentence =
                    comment.getFirstSentence().stream().map(DocTree::toString).collect(Collectors.joining());
            if (!VERBS.contains(sentence.split("\\s", 2)[0])) {
                missing.withoutVerb().add(name + ": " + sentence);
            }
        }
    }

    /** A member of an interface is public unless it is private. */
    private static boolean isVisible(ModifiersTree modifiers, boolean ofInterface) {
        return (ofInterface && !modifiers.getFlags().contains(Modifier.PRIVATE))
                || modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("Override"));
    }
}
