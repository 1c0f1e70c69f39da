package org.commune4j.examples.recorder;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the answers of the library to a folder: one file for each kind of answer, sample and language.
 *
 * <p>Record before a change and after it; {@code diff -r} then shows every answer that changed.
 */
public final class Main {

    private Main() {}

    /** Records into the folder that the only argument names; what was there is replaced. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("Name one folder to write to, for instance target/answers");
        }
        record(Path.of(args[0]));
    }

    static void record(Path folder) throws IOException {
        Answers answers = Answers.in(folder);
        Norms.record(answers);
        CalendarDays.record(answers);
        Evaluations.record(answers);
        People.record(answers);
        Deadlines.record(answers);
        Dossiers.record(answers);
        Scores.record(answers);
        Reforms.record(answers);
        Documents.record(answers);
        Programs.record(answers);
    }
}
