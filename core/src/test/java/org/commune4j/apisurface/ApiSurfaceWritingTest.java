package org.commune4j.apisurface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The writer of golden files, on types whose signatures are known. */
public class ApiSurfaceWritingTest {
    @Test
    void writesWhatCanBeSeenAndNothingElse() {
        assertThat(surface(Shown.class))
                .containsExactly(
                        "sealed abstract class Shown<T extends Comparable<T>> : java.io.Serializable",
                        "Shown: <V extends T> java.util.Map<String, ? super V> map(V, int...)",
                        "Shown: @Deprecated final String old() throws java.io.IOException",
                        "Shown: @Nullable String maybe(@Nullable String, java.util.List<@Nullable String>)",
                        "Shown: String[] texts()",
                        "Shown: abstract java.util.Optional<? extends T> find()",
                        "Shown: protected void below()",
                        "Shown: static Shown.Builder builder()",
                        "Shown: static final int LIMIT");
    }

    @Test
    void whatComesFromAHiddenTypeCountsAsThePublicTypesOwn() {
        assertThat(surface(Shown.Builder.class))
                .containsExactly("final class Shown.Builder", "Shown.Builder: Shown.Builder id(String)");
    }

    @Test
    void writesRecordsEnumsAndInterfaces() {
        assertThat(surface(Pair.class))
                .containsExactly("record Pair", "Pair: Pair(int, String)", "Pair: String text()", "Pair: int number()");
        assertThat(surface(Kind.class)).containsExactly("enum Kind", "Kind: ONE", "Kind: TWO", "Kind: int number()");
        assertThat(surface(Open.class))
                .containsExactly("interface Open", "Open: String name()", "Open: default int length()");
    }

    @Test
    void hiddenTypesAreLeftOut() {
        assertThat(surface(Hidden.class)).isEmpty();
    }

    @Test
    void theDifferenceNamesEachSide() {
        assertThat(ApiSurface.difference(List.of("a", "b", "c"), List.of("a", "d", "c")))
                .isEqualTo("- b\n+ d");
    }

    private static List<String> surface(Class<?> type) {
        String outer = ApiSurfaceWritingTest.class.getName();
        return ApiSurface.ofTypes(outer, List.of(type));
    }

    /** Shaped like a value type. */
    @SuppressWarnings({"InlineMeSuggester", "serial", "unused"})
    public abstract static sealed class Shown<T extends Comparable<T>> implements java.io.Serializable {
        public static final int LIMIT = 3;

        private Shown() {}

        public abstract Optional<? extends T> find();

        public @Nullable String maybe(@Nullable String text, List<@Nullable String> texts) {
            return text;
        }

        public String[] texts() {
            return new String[0];
        }

        public <V extends T> Map<String, ? super V> map(V value, int... numbers) {
            return Map.of();
        }

        /** @deprecated to be seen in the surface */
        @Deprecated
        public final String old() throws IOException {
            return "";
        }

        protected void below() {}

        void check() {}

        public static Builder builder() {
            return new Builder();
        }

        @Override
        public String toString() {
            return "";
        }

        public static final class Builder extends HiddenBuilder {
            Builder() {}
        }

        private static final class Only extends Shown<String> {
            @Override
            public Optional<String> find() {
                return Optional.empty();
            }
        }
    }

    abstract static class HiddenBuilder {
        public final Shown.Builder id(String id) {
            return (Shown.Builder) this;
        }
    }

    record Hidden(int number) {}

    public record Pair(int number, String text) {}

    public enum Kind {
        ONE,
        TWO;

        public int number() {
            return name().length();
        }
    }

    public interface Open {
        String name();

        default int length() {
            return name().length();
        }
    }
}
