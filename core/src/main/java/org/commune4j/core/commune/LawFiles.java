package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.calendar.Notice;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Continuation;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.lawtable.CountingTable;
import org.commune4j.core.lawtable.InstrumentTables;
import org.commune4j.core.lawtable.LawTableNames;
import org.commune4j.core.lawtable.LawTexts;
import org.commune4j.core.lawtable.NoticeTable;
import org.commune4j.core.lawtable.ParameterTables;
import org.commune4j.core.lawtable.PauseTable;
import org.commune4j.core.lawtable.ProcedureTables;
import org.commune4j.core.lawtable.ProcedureTaskTable;
import org.commune4j.core.lawtable.RuleTable;
import org.commune4j.core.lawtable.TaskTable;
import org.commune4j.core.lawtable.WordTable;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableLimits;
import org.commune4j.core.table.TableWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the law of a host from tables in text, and writes a law book as such tables.
 *
 * <p>Use it for what a province, a commune or the host itself decides, without compiling anything: texts that go on after their
 * end, amendments that were read, versions of procedures and new ones, numbers allotted, figures, tasks, the notice of the next year, how time limits are counted, rules
 * switched off or changed, words of its own with their names. Each line cites an instrument of its own or says that it is practice; the place in it tells
 * the layers apart.
 *
 * <pre>{@code
 * Map<String, String> texts = Map.of(
 *         "instruments.csv", "number,name\n12/2026/QĐ-UBND,Quyết định 12/2026/QĐ-UBND\n",
 *         "rules.csv", "rule,strength,basis,instrument,status\nPOST-001,OFF,LAW,12/2026/QĐ-UBND,VERIFIED\n");
 * LawBook own = LawFiles.read(texts, LawBooks.vietnam()).orThrow().named("our-province-2026");
 * own.overrides();                          // who said what otherwise
 * LawBooks.vietnam().diff(own).toString();  // what it changes, line by line
 * }</pre>
 *
 * <p>The format is that of the tables in which the law itself ships: comma-separated text by RFC 4180 in UTF-8, one line of
 * names of columns, in any order, columns that are not needed left out. A text of up to four million characters and
 * 50,000 lines is read. Anything wrong is a problem with the file as the beginning of its pointer, and with line and column;
 * then no book is made. {@code LawFolder} of the JSON module reads the files of a
 * folder.
 */
public final class LawFiles {

    private static final TaskTable<AdministrativeUnitKind> TASKS = TaskTable.of(AdministrativeUnitKind.class);

    private final LawTexts texts;
    private final LawBook over;
    private final List<LawOverride> overrides;

    private LawFiles(Map<String, String> texts, LawBook over) {
        this.texts = LawTexts.of(texts, TableLimits.DEFAULT, over.instruments(), over.vocabulary());
        this.over = Relinked.of(over, this.texts.instruments());
        this.overrides = new ArrayList<>(over.overrides());
    }

    /** Returns the names of the files that can be read, sorted. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        LawTableNames.HOSTS.forEach(table -> names.add(table.name()));
        names.add(TASKS.table().name());
        return Collections.unmodifiableSet(names);
    }

    static Table taskTable() {
        return TASKS.table();
    }

    /**
     * Reads tables over a law book: a new book that says what they say, and what the old one says elsewhere.
     *
     * @param texts name of the file to its text; see {@link #names()}
     * @return the book under the name of the old one, or everything that is wrong
     */
    public static Checked<LawBook> read(Map<String, String> texts, LawBook over) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = names();
        for (String name : new TreeSet<>(texts.keySet())) {
            if (!names.contains(name)) {
                problems.add(Problem.of("LAWTABLE-013", Pointer.ROOT.field(name))
                        .with("file", name)
                        .with("known", List.copyOf(names)));
            }
        }
        LawFiles files = new LawFiles(texts, over);
        LawBook book = files.book();
        problems.addAll(files.texts.problems());
        return problems.isEmpty() ? Checked.of(book) : Checked.ofProblems(problems);
    }

    // ---------------------------------------------------------------- reading

    private LawBook book() {
        CountingTable.Counted counted = counting();
        LawBook.Builder book = over.toBuilder()
                .instruments(instruments())
                .vocabulary(texts.vocabulary())
                .parameters(parameters().parameters())
                .procedures(procedures())
                .tasks(tasks())
                .countingPolicy(counted.policy())
                .lateHandling(counted.late())
                .commonPauses(pauses());
        over.workCalendar().ifPresent(calendar -> book.workCalendar(calendar(calendar)));
        List<RuleTable.RuleChange> changes = RuleTable.read(texts);
        checkKnown(changes);
        book.communeRules(rules(over.communeRules(), changes))
                .provinceRules(rules(over.provinceRules(), changes))
                .dossierRules(rules(over.dossierRules(), changes));
        return book.overrides(overrides).build();
    }

    private void overridden(Table table, String what, Jurisdiction place, Basis basis) {
        overrides.add(new LawOverride(table.name(), what, place, basis));
    }

    private static Basis basis(@Nullable LegalReference reference) {
        return reference == null ? Basis.PRACTICE : Basis.ofLaw(reference);
    }

    private List<Instrument> instruments() {
        Map<String, Instrument> all = new LinkedHashMap<>();
        over.instruments().forEach(instrument -> all.put(instrument.number(), instrument));
        texts.instruments().forEach((number, said) -> {
            @Nullable Instrument before = all.put(number, said);
            if (before != null) {
                addLives(before, said);
            }
        });
        return List.copyOf(all.values());
    }

    /** Notes who let a text go on, and who said what becomes of the dossiers that were open. */
    private void addLives(Instrument before, Instrument said) {
        for (Continuation continuation : said.continuations()) {
            if (before.continuations().stream().noneMatch(old -> old.toString().equals(continuation.toString()))) {
                overridden(InstrumentTables.CONTINUATIONS, said.number(), continuation.place(), continuation.basis());
            }
        }
        said.transition()
                .filter(transition -> before.transition()
                        .filter(old -> old.toString().equals(transition.toString()))
                        .isEmpty())
                .ifPresent(transition -> overridden(
                        InstrumentTables.TRANSITIONS, said.number(), Jurisdiction.NATIONAL, transition.basis()));
    }

    private ParameterTables parameters() {
        ParameterTables tables = ParameterTables.read(texts, over.parameters());
        Parameters made = tables.parameters();
        Map<List<Object>, ParameterValue<?>> before = values(over.parameters());
        Map<List<Object>, ParameterValue<?>> after = values(made);
        for (ParameterTables.PlacedValue value : tables.values()) {
            List<Object> place = List.of(value.key(), value.place(), value.days());
            if (!Objects.equals(before.get(place), after.get(place))) {
                overridden(ParameterTables.VALUES, value.key(), value.place(), value.basis());
            }
        }
        Set<String> read = read();
        tables.declared(over.parameters()).forEach((key, row) -> {
            if (!read.contains(key)) {
                ParameterTables.reportUnread(row, read);
            }
        });
        return tables;
    }

    /** The values by parameter, place and days. */
    private static Map<List<Object>, ParameterValue<?>> values(Parameters parameters) {
        Map<List<Object>, ParameterValue<?>> values = new HashMap<>();
        for (Parameter<?> parameter : parameters.all()) {
            parameter
                    .values()
                    .forEach(value ->
                            values.put(List.of(parameter.key().code(), value.jurisdiction(), value.validity()), value));
        }
        return values;
    }

    /** The parameters that some rule reads. */
    private Set<String> read() {
        Set<String> read = new TreeSet<>();
        for (RuleSet<?> rules : List.of(over.communeRules(), over.provinceRules(), over.dossierRules())) {
            rules.rules().forEach(rule -> rule.parameters().forEach(key -> read.add(key.code())));
        }
        return read;
    }

    private ProcedureCatalogue procedures() {
        Set<Procedure> known = new HashSet<>(over.procedures().all());
        List<Procedure> own = new ArrayList<>();
        for (ProcedureTables.PlacedProcedure placed : ProcedureTables.read(texts, over.procedures())) {
            over.workCalendar().ifPresent(calendar -> ProcedureTables.checkBody(placed, calendar.bodies()));
            if (placed.row().isSound() && !known.contains(placed.procedure())) {
                own.add(placed.procedure());
                overridden(
                        ProcedureTables.PROCEDURES,
                        placed.procedure().code().text(),
                        placed.procedure().jurisdiction(),
                        basis(placed.procedure().publishedBy().orElse(null)));
            }
        }
        ProcedureCatalogue procedures = over.procedures().overriding(own);
        List<Procedure> linked = new ArrayList<>();
        for (Procedure procedure : ProcedureTaskTable.read(texts, procedures)) {
            linked.add(procedure);
            overridden(
                    ProcedureTaskTable.TASKS,
                    procedure.code().text(),
                    procedure.jurisdiction(),
                    basis(procedure.publishedBy().orElse(null)));
        }
        return procedures.overriding(linked);
    }

    private Map<AdministrativeUnitKind, TaskCatalogue> tasks() {
        Map<AdministrativeUnitKind, TaskCatalogue> tasks = new EnumMap<>(AdministrativeUnitKind.class);
        tasks.putAll(over.tasks());
        Map<String, Basis> own = new LinkedHashMap<>();
        TASKS.read(texts).forEach((kind, list) -> {
            List<Task> more = list.stream()
                    .filter(task -> !over.tasksOf(kind).tasks().contains(task))
                    .toList();
            TaskCatalogue.of(more)
                    .find()
                    .ifPresent(catalogue -> tasks.put(kind, catalogue.supplementedBy(over.tasksOf(kind))));
            for (Task task : list) {
                if (!over.tasksOf(kind).tasks().contains(task)) {
                    own.put(task.code(), basis(task.legalBasis().orElse(null)));
                }
            }
        });
        own.forEach((code, basis) -> overridden(TASKS.table(), code, Jurisdiction.NATIONAL, basis));
        return tasks;
    }

    private CountingTable.Counted counting() {
        CountingTable.Counted counted = CountingTable.read(texts, over.countingPolicy(), over.lateHandling());
        List<Map<String, String>> before =
                CountingTable.write(over.countingPolicy(), over.lateHandling()).lines();
        CountingTable.write(counted.policy(), counted.late()).lines().stream()
                .filter(line -> !before.contains(line))
                .forEach(line -> {
                    String choice = String.valueOf(line.get(CountingTable.COUNTING.key()));
                    overridden(
                            CountingTable.COUNTING,
                            choice,
                            Jurisdiction.NATIONAL,
                            basis(counted.references().get(choice)));
                });
        return counted;
    }

    /** The pauses of before and those of the tables; one that is there already is none more. */
    private List<CommonPause> pauses() {
        List<CommonPause> all = new ArrayList<>(over.commonPauses());
        for (CommonPause pause : PauseTable.read(texts)) {
            if (!all.contains(pause)) {
                all.add(pause);
                overridden(
                        PauseTable.PAUSES,
                        pause.pause().from().toString(),
                        pause.place(),
                        basis(pause.pause().source().orElse(null)));
            }
        }
        return all;
    }

    private WorkCalendar calendar(WorkCalendar calendar) {
        List<NoticeTable.Decided> decided = NoticeTable.read(texts).stream()
                .map(one -> one.missingIn(calendar))
                .filter(one -> !one.rows().isEmpty())
                .filter(one -> !calendar.findDecision(one.occasion())
                        .filter(one::isSaidBy)
                        .isPresent())
                .toList();
        if (decided.isEmpty()) {
            return calendar;
        }
        Notice.Builder notice = Notice.builder();
        for (NoticeTable.Decided one : decided) {
            if (one.occasion().isEmpty()) {
                notice.addAllHolidays(one.holidays()).addAllSwaps(one.swaps());
            } else {
                notice.addDecisions(one.decision());
            }
            one.names()
                    .forEach(name -> overridden(
                            NoticeTable.NOTICES,
                            name,
                            Jurisdiction.NATIONAL,
                            basis(one.reference().orElse(null))));
        }
        return calendar.merge(notice.build()).fold(settled -> settled, problems -> {
            problems.forEach(problem -> NoticeTable.report(problem, decided));
            return calendar;
        });
    }

    private void checkKnown(List<RuleTable.RuleChange> changes) {
        Set<String> known = new TreeSet<>();
        for (RuleSet<?> rules : List.of(over.communeRules(), over.provinceRules(), over.dossierRules())) {
            rules.rules().forEach(rule -> known.add(rule.code()));
        }
        for (RuleTable.RuleChange change : changes) {
            if (known.contains(change.rule())) {
                overridden(RuleTable.RULES, change.what(), change.place(), change.basis());
            } else {
                change.reportUnknown(known);
            }
        }
    }

    private static <W> RuleSet<W> rules(RuleSet<W> rules, List<RuleTable.RuleChange> changes) {
        RuleSet<W> changed = rules;
        for (RuleTable.RuleChange change : changes) {
            if (changed.contains(change.rule())) {
                changed = rule(changed, change);
            }
        }
        return changed;
    }

    private static <W> RuleSet<W> rule(RuleSet<W> rules, RuleTable.RuleChange change) {
        try {
            Optional<Rule<?>> made = change.apply(rules.get(change.rule()));
            return made.isPresent() ? rules.overriding(change.rule(), old -> made.get()) : rules.without(change.rule());
        } catch (IllegalArgumentException e) {
            change.reportImpossible(rules.get(change.rule()).strength());
            return rules;
        }
    }

    // ---------------------------------------------------------------- writing

    /**
     * Writes everything that a book says beside its rules as tables, with the rules that {@linkplain LawBook#overrides()
     * were changed}. What tables know no column for is left out: languages other than Vietnamese and English, and
     * parameters whose values are no number, text or day.
     *
     * @return name of the file to text; tables without lines are left out
     */
    public static Map<String, String> write(LawBook book) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (TableWriter writer : writers(book)) {
            if (!writer.lines().isEmpty()) {
                texts.put(writer.table().name(), writer.text());
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    /** Writes the law of one day: of procedures, tasks and figures only what holds on it, as {@link #write(LawBook)} does. */
    public static Map<String, String> write(LawBook book, LocalDate day) {
        return write(LawOfDay.of(book, day));
    }

    static List<TableWriter> writers(LawBook book) {
        List<TableWriter> writers = new ArrayList<>(InstrumentTables.write(instruments(book)));
        writers.addAll(ProcedureTables.write(book.procedures().all()));
        writers.add(TASKS.write(book.tasks()));
        writers.addAll(ParameterTables.write(book.parameters()));
        writers.add(WordTable.write(book.vocabulary()));
        writers.add(CountingTable.write(book.countingPolicy(), book.lateHandling()));
        writers.add(PauseTable.write(book.commonPauses()));
        book.workCalendar().ifPresent(calendar -> writers.add(NoticeTable.write(calendar)));
        TableWriter rules = TableWriter.of(RuleTable.RULES);
        for (LawOverride override : book.overrides()) {
            if (override.table().equals(RuleTable.RULES.name())) {
                RuleTable.write(override.what(), override.place(), override.basis(), rules);
            }
        }
        writers.add(rules);
        return writers;
    }

    /** The instruments of the book and those that only a line cites. */
    private static List<Instrument> instruments(LawBook book) {
        Map<String, Instrument> all = new LinkedHashMap<>();
        book.instruments().forEach(instrument -> all.putIfAbsent(instrument.number(), instrument));
        CitedInstruments.of(book).forEach(instrument -> all.putIfAbsent(instrument.number(), instrument));
        return List.copyOf(all.values());
    }
}
