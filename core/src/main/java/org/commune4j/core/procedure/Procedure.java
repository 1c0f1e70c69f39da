package org.commune4j.core.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Ending;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.law.Transition;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An administrative procedure (thủ tục hành chính) as it was published: what it is called, who may ask for it, how long
 * it may take, what it costs and what comes out.
 *
 * <p>Use it for what a decision of publication (quyết định công bố) says; a dossier is one request for it. Versions of
 * one code, by date and place, are kept together by a {@link ProcedureCatalogue}.
 *
 * <pre>{@code
 * Procedure birth = Procedure.builder()
 *         .code(ProcedureCode.parse("1.001193"))
 *         .name(LocalizedText.of("Đăng ký khai sinh", "Birth registration"))
 *         .field(field)
 *         .addChannels(Channel.DIRECT, Channel.ONLINE)
 *         .addFee(Fee.ofFree())
 *         .build();
 * }</pre>
 *
 * <p>What the source does not say is not filled in: a procedure without a case in its {@linkplain #timeLimit() time
 * limit} has no due date that could be computed, an online channel does not make it a full-process online service, and
 * an empty list of components or steps says nothing unless it is {@linkplain #componentsKnown() known}. A procedure
 * whose parts contradict each other (two components of one id, two fees for one channel) is refused with an {@link
 * IllegalArgumentException} that names all of them. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Procedure permits ImmutableProcedure {

    Procedure() {}

    /** Returns the code, without the suffix of an agency unless this version is one agency's own. */
    public abstract ProcedureCode code();

    /** Returns the name. */
    public abstract LocalizedText name();

    /** Returns the branch of administration it belongs to. */
    public abstract Field field();

    /** Returns the levels that carry it out. */
    public abstract Set<AdministrativeLevel> levels();

    /** Returns the level that decides, if known; it may be above the one that receives. */
    public abstract Optional<AdministrativeLevel> decidedAt();

    /**
     * Returns the code of the task that carrying it out belongs to: whoever has the power for that may decide; empty if
     * not known.
     */
    public abstract Optional<String> task();

    /**
     * Returns the decision that published it (quyết định công bố), and how sure the reading is; empty where none is
     * known, so that nothing here can be cited.
     */
    public abstract Optional<LegalReference> publishedBy();

    /** Tells how sure the entry is: the status of the decision that published it, UNVERIFIED without one. */
    public final SourceStatus sourceStatus() {
        return SourceStatus.of(publishedBy().orElse(null));
    }

    /** Returns the texts it rests on, beside the decision that published it; empty if they are not given. */
    public abstract List<LegalReference> legalBases();

    /** Returns the days on which it is in force as described here. */
    @Value.Default
    public DateRange validity() {
        return DateRange.ALWAYS;
    }

    /** Tells where it is in force as described here. */
    @Value.Default
    public Jurisdiction jurisdiction() {
        return Jurisdiction.NATIONAL;
    }

    /** Tells who may ask for it; empty if that is not given. */
    public abstract Set<ApplicantKind> applicants();

    /** Returns the body whose hours of receipt apply, as the calendar names it; empty if the ordinary ones do. */
    public abstract Optional<String> receivingBody();

    /** Returns the papers and records of a dossier, in order. */
    public abstract List<DossierComponent> components();

    /** Tells whether the list of components is known; by default it is where it is not empty. */
    @Value.Default
    public boolean componentsKnown() {
        return !components().isEmpty();
    }

    /** Returns the channels through which a dossier may be submitted, in the order given. */
    public abstract Set<Channel> channels();

    /** Returns the fees by channel; a channel without an entry is one whose fee is not known. */
    public abstract List<Fee> fees();

    /** Tells how far it can be gone through online, if known. */
    public abstract Optional<OnlineLevel> onlineLevel();

    /** Tells why it is offered online in part only, if that was published. */
    public abstract Optional<OnlineRestriction> onlineRestriction();

    /** Returns the procedures that are carried out together with it (liên thông). */
    public abstract List<ProcedureCode> interlinked();

    /** Returns the results that it gives. */
    public abstract List<ProcedureResult> results();

    /** Returns the time limit; without any case where no sourced limit is known. */
    @Value.Default
    public TimeLimit timeLimit() {
        return TimeLimit.UNKNOWN;
    }

    /** Returns the limits on asking for a supplement, if a source of this procedure sets them. */
    public abstract Optional<SupplementRule> supplements();

    /**
     * Tells whether the time in which the applicant meets a financial obligation is left out of the limit; empty if not
     * known.
     */
    public abstract Optional<Boolean> paymentStopsClock();

    /** Tells whether silence until the limit counts as consent; false by default. */
    @Value.Default
    public boolean silenceIsConsent() {
        return false;
    }

    /** Returns the internal workflow, in order. */
    public abstract List<ProcedureStep> steps();

    /** Tells whether the list of steps is known; by default it is where it is not empty. */
    @Value.Default
    public boolean stepsKnown() {
        return !steps().isEmpty();
    }

    /** Returns the texts that the limit rests on: those of its cases, of the publication and of the procedure. */
    private Stream<LegalReference> lawOfLimit() {
        return Stream.concat(
                timeLimit().cases().stream()
                        .flatMap(one -> Stream.concat(
                                one.reference().stream(), one.cutOff().flatMap(CutOff::reference).stream())),
                Stream.concat(publishedBy().stream(), legalBases().stream()));
    }

    /** The first day on which one of the texts it rests on has or may have ended: most ask before that. */
    @Value.Lazy
    LocalDate firstEnd() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        lawOfLimit().forEach(law -> Basis.ofLaw(law).addBoundaries(DateRange.ALWAYS, days));
        return days.stream()
                .filter(day -> lawOfLimit().anyMatch(law -> law.endedBy(day).isPresent()))
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    /**
     * Returns what has ended, on the date in the place and not continued, of the law that its time limit rests on: the limit is then
     * no more than a candidate. Empty as long as that law holds.
     */
    public final List<Ending> lawEndedOn(LocalDate date, Jurisdiction place) {
        return date.isBefore(firstEnd()) ? List.of() : ended(law -> law.endedOn(date, place));
    }

    /** Returns the same for a dossier that was under way when the law ended, which may be continued for such alone. */
    public final List<Ending> lawEndedForOpen(LocalDate date, Jurisdiction place) {
        return date.isBefore(firstEnd()) ? List.of() : ended(law -> law.endedForOpen(date, place));
    }

    private List<Ending> ended(Function<LegalReference, Optional<Ending>> ending) {
        return lawOfLimit()
                .flatMap(law -> ending.apply(law).stream())
                .distinct()
                .toList();
    }

    /**
     * Returns the text with which this version began and its transitional clause; empty where none is known: dossiers received before
     * then continue under the former version.
     */
    @Value.Lazy
    public Optional<Beginning> beginning() {
        return lawOfLimit()
                .map(LegalReference::instrument)
                .filter(text -> text.validity().start().isEmpty()
                        || text.validity().start().equals(validity().start()))
                .flatMap(text -> text.transition().map(clause -> new Beginning(text, clause)).stream())
                .findFirst();
    }

    /**
     * How a version began: a text and what it says of the dossiers that were under way.
     *
     * @param text the text
     * @param transition its transitional clause
     */
    public record Beginning(Instrument text, Transition transition) {}

    @Value.Check
    void check() {
        task().ifPresent(task -> Written.id("a task", task));
        receivingBody().ifPresent(body -> Written.id("a body", body));
        List<Problem> problems = new ArrayList<>();
        if (onlineRestriction().isPresent()
                && onlineLevel().filter(level -> level == OnlineLevel.PARTIAL).isEmpty()) {
            problems.add(Problem.of("CATALOGUE-020", Pointer.ROOT.field("onlineRestriction")));
        }
        if (!components().isEmpty() && !componentsKnown()) {
            problems.add(Problem.of("CATALOGUE-021", Pointer.ROOT.field("componentsKnown")));
        }
        if (!steps().isEmpty() && !stepsKnown()) {
            problems.add(Problem.of("CATALOGUE-021", Pointer.ROOT.field("stepsKnown")));
        }
        addTwice("components", components(), DossierComponent::id, problems);
        addTwice("steps", steps(), ProcedureStep::id, problems);
        Set<Optional<Channel>> charged = new HashSet<>();
        for (int i = 0; i < fees().size(); i++) {
            if (!charged.add(fees().get(i).channel())) {
                problems.add(Problem.of(
                        "CATALOGUE-024", Pointer.ROOT.field("fees").index(i).field("channel")));
            }
        }
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
    }

    private static <T> void addTwice(String list, List<T> parts, Function<T, String> name, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!seen.add(name.apply(parts.get(i)))) {
                problems.add(Problem.of(
                                "CATALOGUE-022",
                                Pointer.ROOT.field(list).index(i).field("id"))
                        .with("found", name.apply(parts.get(i))));
            }
        }
    }

    /**
     * Returns the fee through the channel: its own fee, else the one for every channel; empty if that is not
     * known.
     */
    public final Optional<Fee> findFee(Channel channel) {
        Optional<Fee> own = fees().stream()
                .filter(fee -> fee.channel().equals(Optional.of(channel)))
                .findFirst();
        return own.isPresent()
                ? own
                : fees().stream().filter(fee -> fee.channel().isEmpty()).findFirst();
    }

    /**
     * Computes what is to be paid through a channel on a day in a place. A fee rests on the text that sets it, where none is known on
     * the law of the procedure; a reduction on its own. Once that has ended and is not continued, there is no amount but a former one.
     *
     * @param units 1 or more; 1 where the fee is for the dossier
     * @param claimed the ids of reductions that the applicant is entitled to
     */
    public final Charge charge(Channel channel, int units, LocalDate date, Jurisdiction place, Set<String> claimed) {
        @Nullable Fee fee = findFee(channel).orElse(null);
        if (fee == null) {
            return Charge.NOT_KNOWN;
        }
        Optional<BigDecimal> amount = fee.amount(units, date, claimed);
        Optional<Ending> ended = fee.reference().isPresent()
                ? fee.reference().get().endedOn(date, place)
                : lawEndedOn(date, place).stream().findFirst();
        if (ended.isEmpty()) {
            ended = fee.findReduction(date, claimed)
                    .flatMap(FeeReduction::reference)
                    .flatMap(law -> law.endedOn(date, place));
        }
        return ended.isPresent()
                ? new Charge(Optional.empty(), amount, ended)
                : new Charge(amount, Optional.empty(), Optional.empty());
    }

    /** Returns the step of the id, if there is one. */
    public final Optional<ProcedureStep> findStep(String id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** Tells how often the dossier changes hands between two steps, if the steps are known. */
    public final Optional<Integer> handOvers() {
        if (!stepsKnown()) {
            return Optional.empty();
        }
        int count = 0;
        for (int i = 1; i < steps().size(); i++) {
            if (!steps().get(i).isDoneWhere(steps().get(i - 1))) {
                count++;
            }
        }
        return Optional.of(count);
    }

    /** Returns the levels of administration that its steps cross, if the steps are known. */
    public final Optional<Set<AdministrativeLevel>> levelsCrossed() {
        if (!stepsKnown()) {
            return Optional.empty();
        }
        Set<AdministrativeLevel> levels = new LinkedHashSet<>();
        steps().forEach(step -> levels.add(step.level()));
        return Optional.of(Collections.unmodifiableSet(levels));
    }

    /**
     * Returns how much there is of a figure that a procedure is counted in, as it was published; undetermined where that was not.
     *
     * @throws IllegalArgumentException if the figure is not of procedures
     */
    public final Quantity quantity(Figure figure) {
        return switch (figure) {
            case PROCEDURES -> Quantity.of(1);
            case PROCEDURES_DECIDED_HERE ->
                decidedAt()
                        .map(level -> Quantity.of(level == AdministrativeLevel.COMMUNE ? 1 : 0))
                        .orElse(Quantity.UNDETERMINED);
            case FULLY_ONLINE ->
                onlineLevel()
                        .map(level -> Quantity.of(level == OnlineLevel.FULL ? 1 : 0))
                        .orElse(Quantity.UNDETERMINED);
            case COMPONENTS -> componentsKnown() ? Quantity.of(requiredComponents()) : Quantity.UNDETERMINED;
            case HAND_OVERS -> handOvers().map(Quantity::of).orElse(Quantity.UNDETERMINED);
            case PROCEDURE_LEVELS ->
                levelsCrossed().map(levels -> Quantity.of(levels.size())).orElse(Quantity.UNDETERMINED);
            case LIMIT_WORKING_DAYS -> longest(Term.TermUnit.WORKING_DAYS);
            case LIMIT_CALENDAR_DAYS -> longest(Term.TermUnit.CALENDAR_DAYS);
            // A procedure has at least one channel; that none is given tells nothing.
            case CHANNELS ->
                channels().isEmpty()
                        ? Quantity.UNDETERMINED
                        : Quantity.of(channels().size());
            default ->
                throw new IllegalArgumentException("The figure " + figure
                        + " is not counted on procedures; ask the counts of dossiers or the measured situation for it");
        };
    }

    private long requiredComponents() {
        return components().stream().filter(DossierComponent::required).count();
    }

    /** Returns the longest of the limits in the unit; a part of a day counts as a day. */
    private Quantity longest(Term.TermUnit unit) {
        List<LimitCase> cases = timeLimit().cases();
        return cases.isEmpty()
                ? Quantity.UNDETERMINED
                : Quantity.of(cases.stream()
                        .filter(one -> one.term().unit() == unit)
                        .mapToInt(one -> one.term().roundedUp())
                        .max()
                        .orElse(0));
    }

    /** Returns a builder; code, name and field are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this procedure. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns code and jurisdiction, for a log. */
    @Override
    public final String toString() {
        return code() + " " + jurisdiction() + " " + validity();
    }

    /** Builds a {@link Procedure}. Not thread-safe. */
    public static final class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }
}
