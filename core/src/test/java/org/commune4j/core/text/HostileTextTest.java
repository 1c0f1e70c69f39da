package org.commune4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.commune4j.core.testing.Samples;
import org.junit.jupiter.api.Test;

/**
 * Case B10: whatever text comes from outside, no exception and no {@code toString} of core shows it raw or whole. Every
 * public factory, constructor, setter and method that takes a text is called with a hostile one.
 */
class HostileTextTest {

    /** What a reader of a log must never meet: a line of its own, a command to the terminal, what cannot be seen. */
    private static final String HOSTILE =
            "X\n2026-01-01 INFO paid\u001b[2J\u200B\u00A0\u2028\u202E\uD800" + "Z".repeat(3_000);

    /** The text form of these is read again, so that it stays as it is; the form of their parts is checked when they are made. */
    private static final Set<String> READ_AGAIN = Set.of("Pointer", "Jurisdiction", "Provision", "PowerHolder");

    /** These show nothing of their own but ids, whose form is checked when they are made. */
    private static final Set<String> OF_IDS = Set.of(
            "Amendment",
            "AuthorityGap",
            "AuthorityOverlap",
            "Conflict",
            "Decision",
            "DossierComponent",
            "DossierIds",
            "ExpectedConflict",
            "ExpectedVerdict",
            "Fee",
            "FeeReduction",
            "GivenWord",
            "Instrument",
            "ProcedureStep",
            "RankedUnit",
            "Source",
            "TrainingRecord",
            "Word");

    @Test
    void b10NoTextFromOutsideIsShownRawOrWhole() {
        SortedSet<String> raw = new TreeSet<>();
        SortedSet<String> called = new TreeSet<>();
        Samples samples = new Samples();
        for (Class<?> type : Samples.publicTypes()) {
            samples.callEach(type, HOSTILE, (call, shown) -> {
                called.add(call);
                boolean stays = READ_AGAIN.contains(type.getSimpleName()) || OF_IDS.contains(type.getSimpleName());
                if ((call.endsWith("!") || !stays) && !isClean(shown)) {
                    raw.add(call + " shows " + Echo.shown(shown));
                }
            });
        }

        assertThat(raw).isEmpty();
        SortedSet<String> silent = new TreeSet<>(samples.asked());
        called.forEach(call -> silent.remove(call.replace("!", "")));
        assertThat(silent.size() * 3)
                .as("what was not called, or answered with a text or a list of texts: %s", silent)
                .isLessThan(samples.asked().size());
    }

    private static boolean isClean(String shown) {
        return shown.codePoints().allMatch(Echo::isShown) && !shown.contains("Z".repeat(Echo.LONGEST));
    }
}
