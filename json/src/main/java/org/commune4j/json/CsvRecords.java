package org.commune4j.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.commune4j.json.codec.Limit;
import org.commune4j.json.codec.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads dossiers from comma-separated text (RFC 4180) as spreadsheets and existing systems export it: the first line names the
 * columns, each further one is a dossier in the names and codes of a {@link DossierRowFormat}. One line is held at a time.
 *
 * <pre>{@code
 * Intake intake = Intake.of(100);
 * CsvRecords.of(format).separatedBy(';').read(reader).flatMap(intake::take).collect(law.serviceTally(scope));
 * }</pre>
 *
 * <p>It uses the library FastCSV ({@code de.siegmar:fastcsv}), which a host that wants it adds itself. Immutable and thread-safe.
 */
public final class CsvRecords {

    private static final char COMMA = ',';
    private static final int MOST_SHOWN = 10;

    /** Two columns of a row whose names look alike; the core tells it of rows as well. */
    private static final String COLUMN_TWICE = "INTAKE-023";

    private final DossierRowFormat format;
    private final char separator;
    private final Limits limits;

    private CsvRecords(DossierRowFormat format, char separator, Limits limits) {
        this.format = format;
        this.separator = separator;
        this.limits = limits;
    }

    /** Returns a reader of records with commas between their cells. */
    public static CsvRecords of(DossierRowFormat format) {
        return new CsvRecords(format, COMMA, Limits.STANDARD);
    }

    /** Returns the same with another sign between the cells, for instance a semicolon or a tabulator. */
    public CsvRecords separatedBy(char newSeparator) {
        return new CsvRecords(format, newSeparator, limits);
    }

    /** Returns the same that reads no longer line than {@link Limit#LINE} says. */
    public CsvRecords within(Limits newLimits) {
        return new CsvRecords(format, separator, newLimits);
    }

    /**
     * Reads the dossiers, each line giving one or its problems, whose positions tell the line. Blank lines are passed over; cells that
     * are missing at the end of a line are empty. A text without the columns of id and procedure gives one problem and ends; so does
     * one that breaks off, or in which a quotation mark is not closed.
     *
     * @return the lines, read as they are asked for by one thread; closing it does not close the reader
     */
    public Stream<Checked<Dossier>> read(Reader reader) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Lines(reader), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** Returns the columns that are read, for a log. */
    @Override
    public String toString() {
        return "records with " + format.columns();
    }

    private final class Lines implements Iterator<Checked<Dossier>> {
        private final Iterator<CsvRecord> records;
        private @Nullable List<String> columns;
        private @Nullable Checked<Dossier> next;
        private long line = 1;
        private boolean ended;

        Lines(Reader reader) {
            records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(limits.most(Limit.LINE))
                    .ofCsvRecord(reader)
                    .iterator();
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                next = advance();
                ended |= next == null;
            }
            return next != null;
        }

        @Override
        public Checked<Dossier> next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("The records ended with line " + line);
            }
            Checked<Dossier> current = next;
            next = null;
            return current;
        }

        /** Returns what the next line holds, or null at the end. */
        private @Nullable Checked<Dossier> advance() {
            try {
                List<String> names = columns;
                if (names == null) {
                    names = head();
                    columns = names;
                    List<Problem> problems = problems(names);
                    if (!problems.isEmpty()) {
                        ended = true;
                        return Checked.ofProblems(problems);
                    }
                }
                return records.hasNext() ? record(records.next(), names) : null;
            } catch (CsvParseException e) {
                ended = true;
                return Checked.ofProblem(problem(SourceFaults.BROKEN_RECORD, line + 1));
            } catch (UncheckedIOException e) {
                ended = true;
                return Checked.ofProblem(problem(SourceFaults.UNREADABLE_STREAM, line + 1));
            }
        }

        private Problem problem(String code, long at) {
            return Problem.of(code, Pointer.ROOT).at(position(at));
        }

        private Position position(long at) {
            return new Position((int) Math.min(at, Integer.MAX_VALUE), 1);
        }

        private List<String> head() {
            if (!records.hasNext()) {
                return List.of();
            }
            CsvRecord head = records.next();
            line = head.getStartingLineNumber();
            return head.getFields().stream().map(Lines::plain).toList();
        }

        /** Returns what is wrong with the names of the columns. */
        private List<Problem> problems(List<String> names) {
            List<Problem> problems = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (String name : names) {
                if (!seen.add(name) && format.columns().contains(name)) {
                    problems.add(problem(COLUMN_TWICE, line).with("column", name));
                }
            }
            List<String> missing = format.requiredColumns().stream()
                    .filter(name -> !seen.contains(name))
                    .toList();
            if (!missing.isEmpty()) {
                problems.add(problem(SourceFaults.NO_COLUMNS, line)
                        .with("missing", missing)
                        .with(
                                "found",
                                names.stream().limit(MOST_SHOWN).map(Echo::cell).toList()));
            }
            return problems;
        }

        private Checked<Dossier> record(CsvRecord record, List<String> names) {
            line = record.getStartingLineNumber();
            if (record.getFieldCount() > names.size()) {
                return Checked.ofProblem(problem(SourceFaults.MORE_CELLS, line)
                        .with("cells", record.getFieldCount())
                        .with("columns", names.size()));
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < record.getFieldCount(); i++) {
                cells.put(names.get(i), record.getField(i));
            }
            return format.read(cells, Pointer.ROOT)
                    .fold(
                            Checked::of,
                            problems -> Checked.ofProblems(problems.stream()
                                    .map(one -> one.at(position(line)))
                                    .toList()));
        }

        private static String plain(String name) {
            String text = name.startsWith("\uFEFF") ? name.substring(1) : name;
            return Written.plain(text).strip();
        }
    }
}
