package org.commune4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetTest {
    @TempDir
    Path folder;

    @Test
    void findsCompilesAndRunsJavaBlocks() throws Exception {
        List<Snippet> snippets = Snippet.in("""
                Some text.

                ```
                mvn verify
                ```

                ```java
                public final class ReadmeExample {
                    public static void main(String[] args) {
                        System.out.println("Mộ Đức");
                    }
                }
                ```

                ```text
                Mộ Đức
                ```
                """);

        assertThat(snippets).singleElement().satisfies(snippet -> {
            assertThat(snippet.line()).isEqualTo(7);
            assertThat(snippet.isProgram()).isTrue();
            assertThat(snippet.className()).isEqualTo("ReadmeExample");
            assertThat(snippet.output()).containsExactly("Mộ Đức");
        });
        assertThat(snippets.get(0).run(folder)).containsExactly("Mộ Đức");
    }

    @Test
    void aBlockWithoutAMainIsAFragment() {
        assertThat(Snippet.in("```java\nint x = 1;\n```\n")).noneMatch(Snippet::isProgram);
    }

    @Test
    void aBlockThatDoesNotCompileIsReportedWithItsLine() {
        Snippet snippet =
                Snippet.in("```java\nclass Broken { int x = \"a\"; }\n```\n").get(0);

        assertThatThrownBy(() -> snippet.run(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("incompatible types");
    }

    @Test
    void aBlockThatFailsIsReportedWithItsLine() {
        Snippet snippet = Snippet.in("""

                ```java
                class Failing {
                    public static void main(String[] args) {
                        throw new IllegalStateException("no");
                    }
                }
                ```
                """).get(0);

        assertThatThrownBy(() -> snippet.run(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("no");
    }
}
