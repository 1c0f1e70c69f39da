package org.commune4j.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.law.Basis;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Figures;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;

/**
 * The main job: evaluates a commune on a date and prints what was checked, what is breached, advised or undetermined, and
 * why.
 *
 * <pre>
 * [document.json] [--on 2025-12-01] [--lang en|vi] [--strict]
 * </pre>
 */
public final class Main {

    /** Everything went well. */
    static final int OK = 0;
    /** With {@code --strict}: something is breached. */
    static final int BREACHED = 1;
    /** The arguments or the document cannot be used. */
    static final int UNUSABLE = 2;

    /** What this host expects of its service centre: a management practice of its own, not the law. */
    private static final BigDecimal EARLY_SHARE_TARGET = new BigDecimal("0.95");

    private Main() {}

    /** Runs the job and ends the virtual machine with its result unless all is well. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int result = run(Arrays.asList(args), out, err);
        if (result != OK) {
            System.exit(result);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return Options.parse(arguments)
                .fold(options -> run(options, out, err), problems -> refuse(problems, Locale.ENGLISH, err));
    }

    private static int run(Options options, PrintStream out, PrintStream err) {
        Checked<Commune> document = options.document().map(Main::read).orElseGet(Main::readMoDuc);
        return document.fold(
                commune -> report(commune, options, out), problems -> refuse(problems, options.locale(), err));
    }

    private static Checked<Commune> read(Path path) {
        return CommuneJson.strict().read(Commune.class, path);
    }

    private static Checked<Commune> readMoDuc() {
        try (InputStream stream = Main.class.getResourceAsStream("mo-duc.json")) {
            return CommuneJson.strict().read(Commune.class, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dossiers made up for the example, because those of Mộ Đức are not published. */
    private static List<Dossier> readIllustration() {
        try (InputStream stream = Main.class.getResourceAsStream("illustration.ndjson");
                Stream<Checked<DossierRow>> rows = CommuneJson.strict().readLines(DossierRow.class, stream)) {
            return rows.map(row -> Dossier.from(row.orThrow()).orThrow()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int report(Commune commune, Options options, PrintStream out) {
        LawBook law = LawBooks.vietnam()
                .overriding(
                        Figures.EARLY_SHARE_TARGET,
                        ParameterValue.<BigDecimal>builder()
                                .value(EARLY_SHARE_TARGET)
                                .validity(DateRange.ALWAYS)
                                .basis(Basis.PRACTICE)
                                .setByHost(true)
                                .build());
        LocalDate date = options.on().orElse(commune.asOf());
        // What is to come is told as if nothing changed until the end of the year; the report says what rests on that.
        LocalDate endOfYear = commune.asOf().with(TemporalAdjusters.lastDayOfYear());
        Commune assumed = commune.assumingUnchangedUntil(date.isAfter(endOfYear) ? date : endOfYear);
        Evaluation evaluation = law.evaluate(assumed, date);
        // The dossiers of a commune are its own: with a document of the user's there is nothing to illustrate.
        List<Dossier> illustration = options.document().isEmpty() ? readIllustration() : List.of();
        out.print(Report.of(assumed, evaluation, law, illustration, options.locale()));
        return options.strict() && !evaluation.breaches().isEmpty() ? BREACHED : OK;
    }

    private static int refuse(List<Problem> problems, Locale locale, PrintStream err) {
        err.println(
                Message.of("QUICKSTART.unusable").with("count", problems.size()).render(locale));
        problems.forEach(problem -> err.println("  " + problem.render(locale)));
        return UNUSABLE;
    }
}
