package org.commune4j.examples.recorder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the answers of the library to a folder: one file for each kind of answer, sample and language.
 *
 * <p>Record before a change and after it; {@code diff -r} then shows every answer that changed.
 */
public final class Main {

    private Main() {}

    /**
     * Records into the folder that the first argument names, what was there is replaced; the law of dates that the second names,
     * separated by commas, is recorded with it.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "Name one folder to write to and dates, for instance target/answers 2025-09-15,2026-08-10");
        }
        record(
                Path.of(args[0]),
                Stream.of(args[1].split(",", -1)).map(LocalDate::parse).toList());
    }

    static void record(Path folder, List<LocalDate> dates) throws IOException {
        Answers answers = Answers.in(folder);
        Norms.record(answers);
        LawOfDates.record(answers, dates);
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
