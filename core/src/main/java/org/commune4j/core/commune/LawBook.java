package org.commune4j.core.commune;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.commune4j.core.authority.GiverKeeps;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierSubjects;
import org.commune4j.core.dossier.DueRequest;
import org.commune4j.core.dossier.HoldingTally;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.StatisticalClock;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Circumstances;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.EvaluationHistory;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleCatalogue;
import org.commune4j.core.rule.RuleFilter;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Signers;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The norms of a country, or of a host's own making, as one immutable value: instruments, parameters, calendar, tasks,
 * procedures and rules. It is the main entry: take one from a country pack, change what you must, and let it evaluate.
 *
 * <pre>{@code
 * LawBook law = LawBooks.vietnam()
 *         .withCommuneRules(rules -> rules.without("POST-001"))
 *         .named("our-province-2026");
 * Evaluation evaluation = law.evaluate(commune, LocalDate.of(2025, 9, 15));
 * evaluation.breaches().forEach(v -> System.out.println(v.explanation().render(Locale.ENGLISH)));
 * ServiceTally tally = dossiers.collect(law.serviceTally(asOf));
 * }</pre>
 *
 * <p>The {@code with} and {@code overriding} methods give a new book; the original stays as it was. A book without a
 * calendar evaluates communes and throws {@link IllegalStateException} where it must count days. {@link #edition()}
 * names book, content and library version, so that an answer can be recomputed. Immutable and thread-safe.
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // builtHash: known to the build, no attribute
public abstract sealed class LawBook permits ImmutableLawBook {

    /** The content hash as a build computed it: no part of the content, so that a changed book does not inherit it. */
    private @Nullable String builtHash;

    LawBook() {}

    /**
     * Returns the name of this edition, for instance {@code vietnam-2026-11}; give your own when you change the book.
     */
    public abstract String name();

    /** Returns the instruments that the norms rest on, in the order given. */
    public abstract List<Instrument> instruments();

    /**
     * Returns the words that it knows; by default it lists none, and each word stands for itself. A commune declares words of its
     * own beside them.
     */
    @Value.Default
    public Vocabulary vocabulary() {
        return Vocabulary.OPEN;
    }

    /** Returns the figures of law. */
    @Value.Default
    public Parameters parameters() {
        return Parameters.empty();
    }

    /** Returns the working calendar, if the book has one; {@link #calendar()} requires it. */
    public abstract Optional<WorkCalendar> workCalendar();

    /** Returns how time limits are counted; by default the usual way, without a source. */
    @Value.Default
    public CountingPolicy countingPolicy() {
        return CountingPolicy.DEFAULT;
    }

    /** Returns what the applicant is owed when a dossier will be late; by default a rule without a source. */
    @Value.Default
    public LateHandling lateHandling() {
        return LateHandling.DEFAULT;
    }

    /** Returns what paused or pauses every dossier of a place or a body, in the order given: a closed office, a failure of the portal. */
    public abstract List<CommonPause> commonPauses();

    /** Returns the tasks that the law gives to each kind of commune-level unit; none to a kind that is not there. */
    public abstract Map<AdministrativeUnitKind, TaskCatalogue> tasks();

    /** Returns the tasks that the law gives to a kind of commune-level unit. */
    public TaskCatalogue tasksOf(AdministrativeUnitKind kind) {
        return tasks().getOrDefault(kind, TaskCatalogue.empty());
    }

    /** Returns the procedures; none by default. */
    @Value.Default
    public ProcedureCatalogue procedures() {
        return ProcedureCatalogue.empty();
    }

    /** Returns the clock that statistics go by, beside that of the law, if the book has one. */
    public abstract Optional<StatisticalClock> statisticalClock();

    /** Returns the rules on one dossier. */
    @Value.Default
    public RuleSet<DossierCase> dossierRules() {
        return DossierSubjects.ruleSet();
    }

    /** Returns the rules on one commune. */
    @Value.Default
    public RuleSet<CommuneView> communeRules() {
        return CommuneSubjects.ruleSet();
    }

    /** Returns the rules on a province: what is an average over its communes. */
    @Value.Default
    public RuleSet<ProvinceView> provinceRules() {
        return ProvinceSubjects.ruleSet();
    }

    /**
     * Returns what a host's {@linkplain LawFiles tables} say otherwise than the book they were read over, in the order
     * read; nothing in a book as it ships. It tells where the content came from and does not count in the edition.
     */
    public abstract List<LawOverride> overrides();

    /**
     * Returns the working calendar.
     *
     * @throws IllegalStateException if the book has none
     */
    public WorkCalendar calendar() {
        return workCalendar()
                .orElseThrow(() -> new IllegalStateException(
                        "The law book " + name() + " has no calendar; set one with toBuilder().workCalendar(...)"));
    }

    /**
     * Returns how the law counts: calendar, policy and what is owed where a dossier is late.
     *
     * @throws IllegalStateException if the book has no calendar
     */
    public Counting counting() {
        return new Counting(calendar(), countingPolicy(), lateHandling());
    }

    /**
     * Returns the name, the content hash and the library version: what an answer carries so that it can be recomputed.
     */
    @Value.Lazy
    public Edition edition() {
        @Nullable String known = builtHash;
        return new Edition(name(), known == null ? ContentHash.of(this) : known, LibraryVersion.current());
    }

    /**
     * Returns the words of a commune that this book does not know and the commune does not declare, and what keeps its own from being
     * declared, at the places of its document. A reader of documents tells the same; ask here of a commune built in Java.
     */
    public List<Problem> checkWords(Commune commune) {
        return WordCheck.of(commune, vocabulary());
    }

    /**
     * Returns what the procedures, tasks and texts of this book name and nobody knows: words that its vocabulary does not hold, bodies
     * without office hours in its calendar, tasks and procedures that it does not have. Where a book is read from tables, unknown
     * words and bodies are refused; ask here of one whose norms were built in Java. A task that only communes list is named too.
     */
    public List<Problem> checkNorms() {
        return WordCheck.of(this);
    }

    /** Evaluates every rule on the commune as it is on the date. */
    public Evaluation evaluate(Commune commune, LocalDate date) {
        return evaluate(commune, date, RuleFilter.ALL);
    }

    /** Evaluates the rules and subjects that the filter admits on the commune as it is on the date. */
    public Evaluation evaluate(Commune commune, LocalDate date, RuleFilter filter) {
        return communeRules().evaluate(view(commune, date), circumstances(commune.place(), date), filter);
    }

    /** Evaluates every rule on a commune as this book {@linkplain #view shows} it, where the view is there already. */
    public Evaluation evaluate(CommuneView view) {
        return communeRules().evaluate(view, circumstances(view.commune().place(), view.date()), RuleFilter.ALL);
    }

    /** Returns the commune as it is on the date, with the tasks of this book beside its own: what the rules see. */
    public CommuneView view(Commune commune, LocalDate date) {
        return commune.under(tasksOf(commune.kind()), vocabulary(), giverKeeps(commune))
                .on(date);
    }

    /**
     * Returns who may sign what each procedure gives that communes carry out on the date, by code: the people and posts that have the
     * power for its task, or what must be given to know them. {@code procedure-tasks.csv} and {@code tasks.csv} of a host say it for
     * many procedures in one line.
     *
     * @param absent officials who are supposed to be absent too
     * @throws NoSuchElementException if there is no such official
     */
    public SortedMap<String, Signers> signers(Commune commune, LocalDate date, String... absent) {
        AuthorityMatrix matrix = authority(commune);
        Map<String, Signers> ofTask = new HashMap<>();
        SortedMap<String, Signers> signers = new TreeMap<>();
        for (Procedure procedure : procedures().on(date, commune.place())) {
            String code = procedure.code().text();
            signers.put(
                    code,
                    procedure
                            .task()
                            .map(task -> ofTask.computeIfAbsent(
                                    task,
                                    one -> matrix.facts()
                                            .catalogue()
                                            .find(one, date)
                                            .map(unused -> matrix.whoMay(one, date, absent)
                                                    .signers())
                                            .orElseGet(() -> Signers.ofMissing(Message.of("AUTHORITY.task-unknown")
                                                    .with("task", one)))))
                            .orElseGet(() -> Signers.ofMissing(Message.of("AUTHORITY.procedure-task-missing")
                                    .with("procedure", code))));
        }
        return signers;
    }

    /** Returns what the book says in the commune of one who gives a power: whether it may still act beside the receiver. */
    GiverKeeps giverKeeps(Commune commune) {
        return GiverKeeps.of(parameters(), commune.place());
    }

    /**
     * Returns who may do what over time, among the commune's own tasks and those of this book; gaps are certain as far
     * as units, posts and assignments are complete, those of a person as far as appointments are too.
     */
    public AuthorityMatrix authority(Commune commune) {
        Facts facts = commune.facts()
                .under(tasksOf(commune.kind()), vocabulary().supplementedBy(commune.words()), giverKeeps(commune));
        @Nullable LocalDate until = null;
        for (CommunePart part : List.of(CommunePart.UNITS, CommunePart.POSTS, CommunePart.ASSIGNMENTS)) {
            @Nullable LocalDate asOf = commune.completeness(part).asOf().orElse(null);
            if (asOf == null) {
                return AuthorityMatrix.ofIncomplete(facts);
            }
            until = until == null || asOf.isBefore(until) ? asOf : until;
        }
        return AuthorityMatrix.ofComplete(facts, Objects.requireNonNull(until))
                .withPeopleCompleteUntil(
                        commune.completeness(CommunePart.APPOINTMENTS).asOf().orElse(LocalDate.MIN));
    }

    /**
     * Evaluates every rule on a province, as it is on the date: what cannot be judged of one commune alone. Each
     * commune is evaluated on its own.
     */
    public Evaluation evaluate(Province province, LocalDate date) {
        return provinceRules().evaluate(province.under(vocabulary()).on(date), circumstances(province.place(), date));
    }

    /** Evaluates every rule on the commune over a range of days; see the method with a filter. */
    public EvaluationHistory evaluateOver(Commune commune, DateRange range) {
        return evaluateOver(commune, range, RuleFilter.ALL);
    }

    /**
     * Evaluates the rules and subjects that the filter admits over a range of days: once for each stretch on which
     * nothing begins or ends.
     *
     * @throws IllegalArgumentException if the range has no beginning or no end
     */
    public EvaluationHistory evaluateOver(Commune commune, DateRange range, RuleFilter filter) {
        return communeRules()
                .evaluateOver(
                        commune.under(tasksOf(commune.kind()), vocabulary(), giverKeeps(commune)),
                        range,
                        circumstances(commune.place(), range.startOrMin()),
                        filter);
    }

    /** Evaluates every rule on a province over a range of days, as the method on a commune does. */
    public EvaluationHistory evaluateOver(Province province, DateRange range) {
        return provinceRules()
                .evaluateOver(province.under(vocabulary()), range, circumstances(province.place(), range.startOrMin()));
    }

    /**
     * Returns every rule on communes, provinces and dossiers and every parameter with what it rests on: what models
     * which instrument, and what a change of law touches.
     */
    public RuleCatalogue ruleCatalogue() {
        List<Rule<?>> rules = new ArrayList<>(communeRules().rules());
        rules.addAll(provinceRules().rules());
        rules.addAll(dossierRules().rules());
        return RuleCatalogue.of(rules, parameters(), instruments());
    }

    /**
     * Returns the assessor of dossiers by this book.
     *
     * @throws IllegalStateException if the book has no calendar
     */
    @Value.Lazy
    public DossierAssessor dossierAssessor() {
        return assessor().vocabulary(vocabulary()).build();
    }

    /**
     * Returns the same for dossiers that a commune decides: it knows who may decide what there.
     *
     * @throws IllegalStateException if the book has no calendar
     */
    public DossierAssessor dossierAssessor(Commune commune) {
        return assessor()
                .vocabulary(vocabulary().supplementedBy(commune.words()))
                .authority(authority(commune))
                .build();
    }

    private DossierAssessor.Builder assessor() {
        DossierAssessor.Builder builder = DossierAssessor.builder()
                .counting(counting())
                .commonPauses(commonPauses())
                .catalogue(procedures())
                .rules(dossierRules())
                .parameters(parameters())
                .edition(edition());
        statisticalClock().ifPresent(builder::statisticalClock);
        return builder;
    }

    /**
     * Assesses a dossier at a moment: state, due date or candidates, timeliness by the law and by the
     * statistical clock, verdicts. What happened later is left aside. If nothing had happened by then the state is NOT_BEGUN.
     */
    public DossierAssessment assess(Dossier dossier, OffsetDateTime asOf) {
        return dossierAssessor().assess(dossier, asOf);
    }

    /**
     * Computes when a dossier is due, in one call: by the version of the procedure that applies on the day of receipt at the place, with
     * the office hours of the body that receives.
     *
     * <pre>{@code
     * Deadline due = law.due(DueRequest.of(code, received).at(place).with(facts));
     * due.appointment();      // what to print on the slip
     * due.candidates();       // where something is not known
     * }</pre>
     */
    public Deadline due(DueRequest request) {
        return dossierAssessor().due(request);
    }

    /** Computes when a dossier is due of which code and receipt alone are known; see {@link #due(DueRequest)}. */
    public Deadline due(ProcedureCode procedure, OffsetDateTime received) {
        return due(DueRequest.of(procedure, received));
    }

    /**
     * Returns the work list of a moment: every open dossier, in the part in which it stands. Those that may be due within the
     * term have a part of their own.
     */
    public WorkList dueWithin(Stream<Dossier> dossiers, OffsetDateTime asOf, Term term) {
        return dossierAssessor().dueWithin(dossiers, asOf, term);
    }

    /** Counts everything that had happened to dossiers by the moment; see {@link #serviceTally(TallyScope)}. */
    public Collector<Dossier, ?, ServiceTally> serviceTally(OffsetDateTime asOf) {
        return serviceTally(TallyScope.of(asOf));
    }

    /**
     * Returns the figures of a service centre from its dossiers, in one pass: {@code
     * dossiers.collect(law.serviceTally(scope))}. Tallies of parts {@linkplain ServiceTally#merge merge} to that of the
     * whole.
     */
    public Collector<Dossier, ?, ServiceTally> serviceTally(TallyScope scope) {
        return dossierAssessor().serviceTally(scope);
    }

    /** Counts dossiers for several scopes in one pass; see {@link DossierAssessor#serviceTallies}. */
    public Collector<Dossier, ?, List<ServiceTally>> serviceTallies(List<TallyScope> scopes) {
        return dossierAssessor().serviceTallies(scopes);
    }

    /** Adds up who held dossiers for how long; see {@link HoldingTally}. */
    public Collector<Dossier, ?, HoldingTally> holdingTally(TallyScope scope) {
        return dossierAssessor().holdingTally(scope);
    }

    /**
     * Returns a review of the procedures of the place, as they are on the day of the tally, with what their dossiers
     * came to.
     *
     * @param tally of dossiers, counted by this book
     * @param place where the procedures apply
     * @throws IllegalArgumentException if the tally was counted by another law
     */
    public ProcedureReview review(ServiceTally tally, Jurisdiction place) {
        if (!tally.editions().equals(List.of(edition()))) {
            throw new IllegalArgumentException("The tally was counted by " + tally.editions()
                    + " and the procedures are of " + edition() + "; review it by the book that counted it");
        }
        return ProcedureReview.of(procedures().on(tally.scope().asOf().toLocalDate(), place), tally);
    }

    /** Returns the date, the place and this book's parameters, to evaluate a rule set of the host's own. */
    public Circumstances circumstances(Jurisdiction place, LocalDate date) {
        return new Circumstances(date, place, parameters(), edition());
    }

    /** Returns the same book with other rules on a commune, for instance {@code rules -> rules.without("POST-001")}. */
    public LawBook withCommuneRules(UnaryOperator<RuleSet<CommuneView>> change) {
        return toBuilder().communeRules(change.apply(communeRules())).build();
    }

    /** Returns the same book with other rules on a province. */
    public LawBook withProvinceRules(UnaryOperator<RuleSet<ProvinceView>> change) {
        return toBuilder().provinceRules(change.apply(provinceRules())).build();
    }

    /** Returns the same book with other rules on a dossier. */
    public LawBook withDossierRules(UnaryOperator<RuleSet<DossierCase>> change) {
        return toBuilder().dossierRules(change.apply(dossierRules())).build();
    }

    /** Returns the same book with other procedures, for instance {@code procedures -> procedures.with(own)}. */
    public LawBook withProcedures(UnaryOperator<ProcedureCatalogue> change) {
        return toBuilder().procedures(change.apply(procedures())).build();
    }

    /** Returns the same book where a parameter has another value on the days and in the jurisdiction of the value. */
    public <T> LawBook overriding(ParameterKey<T> key, ParameterValue<T> value) {
        return toBuilder().parameters(parameters().overriding(key, value)).build();
    }

    /**
     * Returns the same book with other tasks for a kind of unit, for instance {@code
     * own.supplementedBy(book.tasksOf(kind))}.
     */
    public LawBook withTasks(AdministrativeUnitKind kind, TaskCatalogue tasks) {
        Map<AdministrativeUnitKind, TaskCatalogue> changed = new EnumMap<>(AdministrativeUnitKind.class);
        changed.putAll(tasks());
        changed.put(kind, tasks);
        return toBuilder().tasks(changed).build();
    }

    /** Returns the same book with words declared beside those it knows, or everything that keeps them from being declared. */
    public Checked<LawBook> declaring(List<Word> words) {
        return vocabulary()
                .declaring(words)
                .map(vocabulary -> toBuilder().vocabulary(vocabulary).build());
    }

    /** Returns what another book says differently, for instance one with a host's tables. */
    public LawDiff diff(LawBook other) {
        return LawDiff.of(this, other);
    }

    /**
     * Returns what is unsettled of this book in a place from a day to another, both included: decisions that are open, texts that end
     * or were amended unread, what only the province can give, figures without a value, defaults that nobody confirmed.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Readiness readiness(Jurisdiction place, LocalDate from, LocalDate to) {
        return Readiness.of(this, place, DateRange.ofClosed(from, to));
    }

    /**
     * Returns which of the dossiers that are open at the moment another book treats otherwise, for instance one with a host's tables
     * or of next year: whose due dates move, by which a printed appointment may be too late, and why.
     *
     * @param dossiers in any order; those that are not open are left aside, and the stream is not closed here
     * @throws IllegalStateException if one of the books has no calendar
     */
    public LawImpact impact(LawBook other, Stream<Dossier> dossiers, OffsetDateTime asOf) {
        return LawImpact.of(this, other, dossiers, asOf);
    }

    /** Returns the same book under another name. */
    public LawBook named(String newName) {
        return toBuilder().name(newName).build();
    }

    @Value.Check
    void check() {
        Written.id("a law book, its name,", name());
    }

    /** Returns a builder; the name is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the content of this book. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the name and the numbers of what is in it, for a log. */
    @Override
    public String toString() {
        return Echo.shown(name()) + ": " + communeRules().rules().size() + " rules on communes, "
                + provinceRules().rules().size() + " on provinces, "
                + parameters().all().size() + " parameters, " + instruments().size() + " instruments";
    }

    /** Builds a {@link LawBook}. Not thread-safe. */
    public static final class Builder extends ImmutableLawBook.Builder {

        private @Nullable String builtHash;

        Builder() {}

        /**
         * Sets the content hash of exactly what this builder holds, as a build computed it, so that it is not computed again. A
         * book that is made from the built one computes its own.
         */
        public Builder builtHash(String contentHash) {
            builtHash = contentHash;
            return this;
        }

        /** Returns the book. */
        @Override
        public LawBook build() {
            LawBook book = super.build();
            book.builtHash = builtHash;
            return book;
        }
    }
}
