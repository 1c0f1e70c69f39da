package org.commune4j.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.json.CommuneJson;
import org.commune4j.testkit.documents.Tree.Written;

/**
 * Reads documents that were changed in their structure, and uses what was read as a host does: nothing is ever thrown. The quick run tries
 * the same documents each time; {@code -Dfuzz.seconds=3600 -Dfuzz.seed=7} tries others for an hour.
 */
class FuzzTest {

    private static final int QUICK = 3_000;
    private static final long SEED = Long.getLong("fuzz.seed", 18);
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final int MOST_FAULTS = 60;
    private static final int FRAMES = 3;
    private static final int SHOWN = 2_000;

    private final Random random = new Random(SEED);
    private final Mutation mutation = new Mutation(random);
    private final Map<String, String> faults = new TreeMap<>();

    @Example
    void nothingIsThrownByReadingOrUsing() {
        Map<Class<?>, List<String>> samples = Samples.all();
        Map<Class<?>, List<Tree>> trees = new LinkedHashMap<>();
        samples.forEach((type, documents) ->
                trees.put(type, documents.stream().map(Tree::parse).toList()));
        List<Class<?>> types = new ArrayList<>(samples.keySet());
        long begun = System.nanoTime();
        int tried = 0;
        int valid = 0;
        while (SECONDS == 0 ? tried < QUICK : (System.nanoTime() - begun) / 1_000_000_000L < SECONDS) {
            Class<?> type = types.get(random.nextInt(types.size()));
            List<Tree> documents = trees.get(type);
            Tree tree = mutation.mutate(
                    documents.get(random.nextInt(documents.size())).copy(), documents);
            Written written = tree.write();
            tried++;
            if (read(type, written.text(), tried)) {
                valid++;
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (SECONDS > 0) {
            System.out.printf(
                    "%d documents, %d of them valid and used, in %.0f s (%.0f a second), seed %d%n",
                    tried, valid, seconds, tried / seconds, SEED);
        }
        assertThat(faults).isEmpty();
        assertThat(valid).as("enough is good enough to be used").isGreaterThan(tried / 10);
    }

    private <T> boolean read(Class<T> type, String text, int number) {
        CommuneJson json = number % 2 == 0 ? CommuneJson.strict() : Samples.JSON;
        Checked<T> read;
        try {
            read = json.read(type, text);
            for (Problem problem : read.problems()) {
                assertThat(problem.position()).isPresent();
                assertThat(problem.render(Locale.ENGLISH)).isNotBlank();
            }
        } catch (Throwable e) {
            fault("read " + type.getSimpleName(), e, text);
            return false;
        }
        if (!read.isValid()) {
            return false;
        }
        try {
            new Use(json, number).use(type, read.orThrow());
        } catch (Throwable e) {
            fault("use " + type.getSimpleName(), e, text);
        }
        return true;
    }

    private void fault(String what, Throwable thrown, String text) {
        StringBuilder kind = new StringBuilder(what + " " + thrown.getClass().getSimpleName());
        int frames = 0;
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("org.commune4j") && frames++ < FRAMES) {
                kind.append(" < ")
                        .append(frame.getClassName().replaceAll(".*\\.", ""))
                        .append('.')
                        .append(frame.getMethodName())
                        .append(':')
                        .append(frame.getLineNumber());
            }
        }
        if (faults.size() < MOST_FAULTS) {
            faults.putIfAbsent(
                    kind.toString(), shortened(String.valueOf(thrown.getMessage())) + "\n" + shortened(text));
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s*\n\\s*", "");
        return line.substring(0, Math.min(SHOWN, line.length()));
    }
}
