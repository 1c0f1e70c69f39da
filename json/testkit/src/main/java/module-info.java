/** For the tests of an embedder: arbitraries, assertions and scenario files. */
module org.commune4j.testkit {
    requires transitive org.commune4j.core;
    requires transitive org.commune4j.json;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports org.commune4j.testkit;
}
