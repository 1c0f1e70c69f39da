package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.rule.Circumstances;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.text.Echo;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Assesses dossiers: how the law counts, procedures and rules in one value. Immutable and thread-safe.
 *
 * <p>A law book hands one out; build your own to assess dossiers of another country or under norms of your own.
 */
public final class DossierAssessor {

    private final Norms norms;
    private final RuleSet<DossierCase> rules;
    private final Parameters parameters;
    private final @Nullable StatisticalClock clock;
    private final Edition edition;

    private DossierAssessor(Builder builder, Counting counting, Edition edition) {
        norms = Norms.of(counting, builder.catalogue, builder.vocabulary, builder.authority, builder.commonPauses);
        rules = builder.rules;
        parameters = builder.parameters;
        clock = builder.clock;
        this.edition = edition;
    }

    /** Returns a builder; the way of counting and the edition are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Assesses the dossier at the moment; what happened later is left aside. If nothing had happened by then its state is
     * {@link DossierState#NOT_BEGUN}, and {@link DossierAssessment#problems()} says so.
     */
    public DossierAssessment assess(Dossier dossier, OffsetDateTime asOf) {
        return new DossierAssessment(dossier, DossierCase.of(dossier.knownAt(asOf), asOf, norms), this);
    }

    /** Returns what the rules say of a case: those of the day on which it ended, or on which it is looked at while it is open. */
    Evaluation evaluate(DossierCase dossier) {
        LocalDate day = norms.local(dossier.measuredAt()).toLocalDate();
        Circumstances circumstances = new Circumstances(day, dossier.dossier().place(), parameters, edition);
        return dossier.readings().isEmpty()
                ? rules.evaluate(dossier, circumstances)
                : rules.evaluateEach(dossier.readings(), circumstances);
    }

    /** Returns what keeps a case from being judged whole; see {@link DossierAssessment#problems()}. */
    List<Problem> problems(Dossier whole, DossierCase known) {
        if (known.dossier().events().isEmpty()) {
            return List.of(Problem.of(
                            Faults.NOT_BEGUN,
                            Pointer.ROOT.field("events").index(0).field("at"))
                    .with("dossier", whole.id())
                    .with("at", whole.events().get(0).shownAt())
                    .with("asOf", known.asOf()));
        }
        List<Problem> problems = new ArrayList<>(check(known.dossier()).problems());
        if (problems.isEmpty()
                && known.deadline().filter(Deadline::isNotCovered).isPresent()) {
            problems.add(Problem.of(Faults.DUE_NOT_COVERED, Pointer.ROOT.field("events"))
                    .with("dossier", whole.id())
                    .with("years", norms.counting().calendar().coverage()));
        }
        return List.copyOf(problems);
    }

    @Nullable
    StatisticalClock clock() {
        return clock;
    }

    /**
     * Computes when a dossier is due that is submitted: with its candidates where something is not known on which that depends. Without
     * a case, and so undetermined, where the procedure is not in the catalogue.
     */
    public Deadline due(DueRequest request) {
        DossierEvent receipt = DossierEvent.of(DossierEventKind.RECEIVED, request.receivedAt());
        OffsetDateTime complete = request.completeOn().orElse(request.receivedAt());
        Dossier.Builder dossier = Dossier.builder("due", request.procedure())
                .place(request.place())
                .facts(request.facts())
                .event(request.completeOn()
                        .map(moment -> receipt.with(EventDetail.COMPLETE_AT, moment))
                        .orElse(receipt));
        request.channel().ifPresent(dossier::channel);
        return DossierCase.of(dossier.build().orThrow(), complete, norms)
                .deadline()
                .orElseGet(() -> TimeLimit.UNKNOWN.from(request.receivedAt(), request.facts(), norms.counting()));
    }

    /**
     * Returns the dossier, if the calendar covers every moment that it tells, and if its procedure is in the catalogue when it is
     * received, or submitted where it was not received. Without that an assessment is possible and has no due date.
     *
     * @return the dossier, or a problem at each such moment, for instance {@code /events/0/at}, and the problem that its procedure
     *     is not known, at {@code /procedure}
     */
    public Checked<Dossier> check(Dossier dossier) {
        return check(dossier, Pointer.ROOT);
    }

    /**
     * Returns the same as {@link #check(Dossier)}, with the problem placed in the document where the dossier stands.
     */
    public Checked<Dossier> check(Dossier dossier, Pointer at) {
        List<Problem> problems = new ArrayList<>();
        DateRange covered = norms.counting().calendar().coverage();
        for (int i = 0; i < dossier.events().size(); i++) {
            DossierEvent event = dossier.events().get(i);
            Pointer place = at.field("events").index(i);
            checkCovered(dossier.id(), event.at(), covered, place.field("at"), problems);
            for (EventDetail<?> detail : event.kind().details()) {
                if (event.findOrNull(detail) instanceof OffsetDateTime moment) {
                    checkCovered(dossier.id(), moment, covered, place.field(detail.code()), problems);
                }
            }
        }
        LocalDate day =
                DossierCase.procedureDay(dossier, dossier.events().get(0).at(), norms);
        if (covered.contains(day)
                && norms.catalogue()
                        .find(dossier.procedure(), day, dossier.place())
                        .isEmpty()) {
            problems.add(Problem.of(Faults.UNKNOWN_PROCEDURE, at.field("procedure"))
                    .with("procedure", Echo.cell(dossier.procedure().toString()))
                    .with("date", day));
        }
        return problems.isEmpty() ? Checked.of(dossier) : Checked.ofProblems(problems);
    }

    private void checkCovered(
            String dossier, OffsetDateTime moment, DateRange covered, Pointer at, List<Problem> problems) {
        if (!covered.contains(norms.local(moment).toLocalDate())) {
            problems.add(Problem.of(Faults.NOT_COVERED, at)
                    .with("dossier", dossier)
                    .with("moment", moment)
                    .with("years", covered));
        }
    }

    /**
     * Returns the day's work list: every open dossier, in the part in which it stands; {@link WorkPart#DUE} holds those that
     * may be due within the term from the moment on.
     *
     * @param dossiers in any order; the stream is not closed here
     * @param term how far to look ahead, for instance three working days
     * @throws IllegalArgumentException if the term from the moment on leads out of the years of the calendar, or is no amount of time
     */
    public WorkList dueWithin(Stream<Dossier> dossiers, OffsetDateTime asOf, Term term) {
        LocalDate until = term.from(asOf, norms.counting())
                .findLatest()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A work list looks ahead for an amount of time within the years of the calendar, but was asked for "
                                + term + " from " + asOf));
        WorkList.Maker maker = new WorkList.Maker(asOf, until);
        for (Iterator<Dossier> each = dossiers.iterator(); each.hasNext(); ) {
            maker.add(assess(each.next(), asOf));
        }
        return maker.list();
    }

    /**
     * Counts dossiers in one pass, without keeping them; each is looked at as of the moment of the scope. Tallies of parts
     * {@linkplain ServiceTally#merge merge} to that of the whole.
     */
    public Collector<Dossier, ?, ServiceTally> serviceTally(TallyScope scope) {
        TallyScope local = scope.in(norms.counting().calendar().zone());
        return Collector.of(
                () -> new TallyAccumulator(norms, clock, local, edition),
                TallyAccumulator::add,
                TallyAccumulator::combine,
                TallyAccumulator::tally,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts dossiers for several scopes in one pass, for instance for each month of a year; see {@link #serviceTally(TallyScope)}.
     *
     * @return a collector of the tallies, in the order of the scopes
     */
    public Collector<Dossier, ?, List<ServiceTally>> serviceTallies(List<TallyScope> scopes) {
        List<TallyScope> local = scopes.stream()
                .map(scope -> scope.in(norms.counting().calendar().zone()))
                .toList();
        return Collector.of(
                () -> local.stream()
                        .map(scope -> new TallyAccumulator(norms, clock, scope, edition))
                        .toList(),
                (List<TallyAccumulator> all, Dossier dossier) -> all.forEach(one -> one.add(dossier)),
                (all, others) -> {
                    for (int i = 0; i < all.size(); i++) {
                        all.get(i).combine(others.get(i));
                    }
                    return all;
                },
                all -> all.stream().map(TallyAccumulator::tally).toList(),
                Collector.Characteristics.UNORDERED);
    }

    /** Adds up in one pass who held dossiers for how long, without keeping them; each is looked at as of the moment of the scope. */
    public Collector<Dossier, ?, HoldingTally> holdingTally(TallyScope scope) {
        TallyScope local = scope.in(norms.counting().calendar().zone());
        return Collector.of(
                () -> new HoldingAccumulator(norms, local, edition),
                HoldingAccumulator::add,
                HoldingAccumulator::combine,
                HoldingAccumulator::tally,
                Collector.Characteristics.UNORDERED);
    }

    /** Returns the law that answers rest on. */
    Edition edition() {
        return edition;
    }

    /** Returns the edition and the numbers of what is in it, for a log. */
    @Override
    public String toString() {
        return edition.name() + ": " + norms.catalogue() + ", " + rules.rules().size() + " rules";
    }

    /** Builds a {@link DossierAssessor}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Counting counting;
        private @Nullable Edition edition;
        private ProcedureCatalogue catalogue = ProcedureCatalogue.empty();
        private RuleSet<DossierCase> rules = DossierSubjects.ruleSet();
        private Parameters parameters = Parameters.empty();
        private List<CommonPause> commonPauses = List.of();
        private Vocabulary vocabulary = Vocabulary.OPEN;
        private @Nullable AuthorityMatrix authority;
        private @Nullable StatisticalClock clock;

        private Builder() {}

        /** Sets how the law counts, the calendar included. Required. */
        public Builder counting(Counting newCounting) {
            counting = newCounting;
            return this;
        }

        /** Sets the law that answers rest on. Required. */
        public Builder edition(Edition newEdition) {
            edition = newEdition;
            return this;
        }

        /** Sets what paused or pauses every dossier of a place or a body; nothing by default. */
        public Builder commonPauses(List<CommonPause> newPauses) {
            commonPauses = List.copyOf(newPauses);
            return this;
        }

        /** Sets the procedures; none by default. */
        public Builder catalogue(ProcedureCatalogue newCatalogue) {
            catalogue = newCatalogue;
            return this;
        }

        /** Sets the rules; none by default. */
        public Builder rules(RuleSet<DossierCase> newRules) {
            rules = newRules;
            return this;
        }

        /** Sets the figures that the rules read; none by default. */
        public Builder parameters(Parameters newParameters) {
            parameters = newParameters;
            return this;
        }

        /** Sets the words that the law knows; by default each word of a dossier stands for itself. */
        public Builder vocabulary(Vocabulary newVocabulary) {
            vocabulary = newVocabulary;
            return this;
        }

        /** Sets who may decide what where the dossiers are decided; not known by default. */
        public Builder authority(AuthorityMatrix newAuthority) {
            authority = newAuthority;
            return this;
        }

        /** Sets the statistical clock; none by default. */
        public Builder statisticalClock(StatisticalClock newClock) {
            clock = newClock;
            return this;
        }

        /**
         * Returns the assessor.
         *
         * @throws IllegalStateException if the way of counting or the edition is missing
         */
        public DossierAssessor build() {
            if (counting == null || edition == null) {
                throw new IllegalStateException("An assessor has a way of counting and an edition, but "
                        + (counting == null ? "counting" : "edition") + " is missing; set it before build()");
            }
            return new DossierAssessor(this, Objects.requireNonNull(counting), Objects.requireNonNull(edition));
        }
    }
}
