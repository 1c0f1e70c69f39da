package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ReviewedProcedure;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * What a commune proposes to the competent authority about a procedure (kiến nghị với cơ quan có thẩm quyền): a change
 * that the commune cannot make itself, why, on which figures, and to whom.
 *
 * <p>Use it to write down a proposal that a review of procedures gives rise to. It is the same {@link Change} that a
 * reform is made of, so that it can be tried before it is sent:
 *
 * <pre>{@code
 * Proposal proposal = Proposal.builder()
 *         .procedure(procedure)
 *         .change(Change.edit(procedure.code().toString(), ProcedureEdit.withoutComponent("copy-of-id"), day))
 *         .reason(LocalizedText.of("dữ liệu đã có", "the data are at hand"))
 *         .date(today)
 *         .evidence(evidence)
 *         .build()
 *         .orThrow();
 * Checked<Situation> tried = proposal.reform().applyTo(situation);
 * }</pre>
 *
 * <p>A proposal rests on at least one known figure, none later than the proposal. It goes by default to the body that
 * published the procedure; where no decision is known an addressee must be given. Whatever is wrong is a problem at its
 * field. Immutable and thread-safe.
 */
public final class Proposal {

    /** A figure that a proposal rests on, with its day and where it comes from. */
    public static final class Evidence {
        private final Figure figure;
        private final Quantity quantity;
        private final LocalDate asOf;
        private final @Nullable LegalReference decision;
        private final @Nullable LocalizedText source;

        private Evidence(
                Figure figure,
                Quantity quantity,
                LocalDate asOf,
                @Nullable LegalReference decision,
                @Nullable LocalizedText source) {
            this.figure = figure;
            this.quantity = figure.checked(quantity);
            this.asOf = asOf;
            this.decision = decision;
            this.source = source;
        }

        /**
         * Returns a figure, of which nothing more is known than its day.
         *
         * @throws IllegalArgumentException if the figure cannot have such a quantity, see {@link Figure#checked}
         */
        public static Evidence of(Figure figure, Quantity quantity, LocalDate asOf) {
            return new Evidence(figure, quantity, asOf, null, null);
        }

        /** Returns a figure of a procedure in a review, with the source that the review has for it. */
        public static Evidence of(ProcedureReview review, ReviewedProcedure procedure, Figure figure) {
            Evidence found = of(figure, procedure.get(figure), review.date());
            return figure.isOfDossiers()
                    ? review.source().map(found::from).orElse(found)
                    : procedure
                            .procedure()
                            .flatMap(Procedure::publishedBy)
                            .map(found::publishedBy)
                            .orElse(found);
        }

        /** Returns the same, from a decision that published the procedure. */
        public Evidence publishedBy(LegalReference newDecision) {
            return new Evidence(figure, quantity, asOf, newDecision, source);
        }

        /** Returns the same, counted from these dossiers, for instance the register of the service centre. */
        public Evidence from(LocalizedText newSource) {
            return new Evidence(figure, quantity, asOf, decision, newSource);
        }

        /** Returns what was counted. */
        public Figure figure() {
            return figure;
        }

        /** Returns how much of it there was. */
        public Quantity quantity() {
            return quantity;
        }

        /** Returns the day as of which it is. */
        public LocalDate asOf() {
            return asOf;
        }

        /** Returns the decision that it is from, if it is of the procedure as published and the decision is known. */
        public Optional<LegalReference> decision() {
            return Optional.ofNullable(decision);
        }

        /** Tells where the dossiers come from on which it was counted, if given. */
        public Optional<LocalizedText> source() {
            return Optional.ofNullable(source);
        }

        private Explanation explanation() {
            Message message = Message.of(source == null ? "REFORM.proposal.evidence" : "REFORM.proposal.evidence.from")
                    .with("figure", figure.line(quantity))
                    .with("date", asOf);
            Message sourced = source == null ? message : message.with("source", source);
            return decision == null ? Explanation.ofFact(sourced) : Explanation.ofLaw(sourced, decision);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Evidence that
                    && figure == that.figure
                    && quantity.equals(that.quantity)
                    && asOf.equals(that.asOf)
                    && Objects.equals(decision, that.decision)
                    && Objects.equals(source, that.source);
        }

        @Override
        public int hashCode() {
            return Objects.hash(figure, quantity, asOf, decision, source);
        }

        /** Returns figure and day, for a log. */
        @Override
        public String toString() {
            return figure + " " + quantity + " as of " + asOf;
        }
    }

    private final Procedure procedure;
    private final Change change;
    private final EditProcedure edit;
    private final Addressee addressee;
    private final LocalizedText reason;
    private final LocalDate date;
    private final @Nullable String proposedBy;
    private final List<Evidence> evidence;

    private Proposal(Builder builder, Procedure procedure, Change change, Addressee addressee) {
        this.procedure = procedure;
        this.change = change;
        this.edit = change.ofProcedure().orElseThrow();
        this.addressee = addressee;
        this.reason = Objects.requireNonNull(builder.reason);
        this.date = Objects.requireNonNull(builder.date);
        this.proposedBy = builder.proposedBy;
        this.evidence = List.copyOf(builder.evidence);
    }

    /**
     * Returns a builder; procedure, change, reason, date and evidence are required, the addressee where no decision is
     * known.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of proposal. */
    public ProposalKind kind() {
        return edit.edit().kind();
    }

    /** Returns the procedure as it stands. */
    public Procedure procedure() {
        return procedure;
    }

    /** Returns the change that is proposed, and from when. */
    public Change change() {
        return change;
    }

    /** Returns the procedure as it would be; empty if it is to end. */
    public Optional<Procedure> proposed() {
        return edit.applied(procedure);
    }

    /** Returns the addressee. */
    public Addressee addressee() {
        return addressee;
    }

    /** Returns the reason, in the words of those who propose it. */
    public LocalizedText reason() {
        return reason;
    }

    /** Returns the day of the proposal. */
    public LocalDate date() {
        return date;
    }

    /** Returns the id of the unit that proposes it, if given. */
    public Optional<String> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    /** Returns the figures it rests on, at least one. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Returns the change as a reform, to be tried on a situation: {@code proposal.reform().applyTo(situation)}. */
    public Reform reform() {
        return Reform.named(kind() + " " + procedure.code()).with(change);
    }

    /** Returns what is proposed, in a sentence. */
    public Message message() {
        Message sentence = Message.of("REFORM.proposal." + kind())
                .with("code", procedure.code().toString())
                .with("name", procedure.name())
                .with("date", edit.date());
        return edit.edit().completed(sentence, procedure);
    }

    /**
     * Returns the whole proposal: what, to whom, by whom, why, what it would change of the procedure, and the figures
     * it rests on.
     */
    public Explanation explanation() {
        List<Explanation> children = new ArrayList<>();
        children.add(addressee.explanation());
        Message by = Message.of(proposedBy == null ? "REFORM.proposal.date" : "REFORM.proposal.by")
                .with("date", date);
        children.add(Explanation.ofFact(proposedBy == null ? by : by.with("unit", proposedBy)));
        children.add(Explanation.ofFact(Message.of("REFORM.proposal.reason").with("reason", reason)));
        proposed().ifPresent(after -> children.addAll(effects(after)));
        evidence.forEach(one -> children.add(one.explanation()));
        return Explanation.ofFact(message()).withChildren(children);
    }

    /** Returns the figures of the procedure that would change. */
    private List<Explanation> effects(Procedure after) {
        return ReviewedProcedure.reviewed().stream()
                .filter(figure -> !figure.isOfDossiers())
                .map(figure -> new Compared(figure, procedure.quantity(figure), after.quantity(figure)))
                .filter(compared -> !compared.isUnchanged())
                .map(compared -> Explanation.ofFact(compared.message()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proposal that
                && procedure.equals(that.procedure)
                && change.equals(that.change)
                && addressee.equals(that.addressee)
                && reason.equals(that.reason)
                && date.equals(that.date)
                && Objects.equals(proposedBy, that.proposedBy)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(procedure, change, date);
    }

    /** Returns kind and procedure, for a log. */
    @Override
    public String toString() {
        return kind() + " " + procedure.code() + " (" + date + ")";
    }

    /** Builds a {@link Proposal}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Procedure procedure;
        private @Nullable Change change;
        private @Nullable Addressee addressee;
        private @Nullable LocalizedText reason;
        private @Nullable LocalDate date;
        private @Nullable String proposedBy;
        private final List<Evidence> evidence = new ArrayList<>();

        private Builder() {}

        /** Sets the procedure as it stands. */
        public Builder procedure(Procedure newProcedure) {
            procedure = newProcedure;
            return this;
        }

        /**
         * Sets the change that is proposed: an {@linkplain Change#edit edit} of the same procedure, or its end.
         *
         * @throws IllegalArgumentException if it is another change
         */
        public Builder change(Change newChange) {
            if (newChange.ofProcedure().isEmpty()) {
                throw new IllegalArgumentException("A proposal edits or ends a procedure, but found " + newChange.code()
                        + "; put other changes into a reform");
            }
            change = newChange;
            return this;
        }

        /** Sets the addressee; by default the body that published the procedure. */
        public Builder addressee(Addressee newAddressee) {
            addressee = newAddressee;
            return this;
        }

        /** Sets the reason. */
        public Builder reason(LocalizedText newReason) {
            reason = newReason;
            return this;
        }

        /** Sets the day of the proposal. */
        public Builder date(LocalDate newDate) {
            date = newDate;
            return this;
        }

        /** Sets the id of the unit that proposes it. */
        public Builder proposedBy(String unit) {
            proposedBy = Written.id("a unit", unit);
            return this;
        }

        /** Adds figures that it rests on. */
        public Builder evidence(Collection<Evidence> more) {
            evidence.addAll(more);
            return this;
        }

        /** Adds a figure that it rests on. */
        public Builder evidence(Evidence more) {
            return evidence(List.of(more));
        }

        /**
         * Returns the proposal, or everything that is wrong with it: a change of another procedure, of something it
         * does not have or without effect, no addressee, no evidence, or evidence that is not known or of a later day.
         *
         * @throws IllegalStateException if procedure, change, reason or date was not set, naming what is missing
         */
        public Checked<Proposal> build() {
            List<String> missing = new ArrayList<>();
            addMissing(missing, procedure, "procedure");
            addMissing(missing, change, "change");
            addMissing(missing, reason, "reason");
            addMissing(missing, date, "date");
            if (procedure == null || change == null || !missing.isEmpty()) {
                throw new IllegalStateException("A proposal lacks " + missing + "; set them before build()");
            }
            List<Problem> problems = problems();
            return problems.isEmpty()
                    ? Checked.of(new Proposal(
                            this,
                            procedure,
                            change,
                            addressee != null
                                    ? addressee
                                    : Addressee.find(procedure).orElseThrow()))
                    : Checked.ofProblems(problems);
        }

        private static void addMissing(List<String> missing, @Nullable Object value, String name) {
            if (value == null) {
                missing.add(name);
            }
        }

        /** Checks what was set so far and returns every problem; a reader asks this where the rest could not be read. */
        public List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (procedure != null) {
                if (change != null) {
                    problems.addAll(faults(procedure, change));
                }
                if (addressee == null && procedure.publishedBy().isEmpty()) {
                    problems.add(Problem.of("REFORM-201", Pointer.ROOT.field("addressee"))
                            .with("procedure", procedure.code().toString()));
                }
            }
            if (evidence.isEmpty()) {
                problems.add(Problem.of("REFORM-202", Pointer.ROOT.field("evidence")));
            }
            for (int i = 0; i < evidence.size(); i++) {
                Evidence one = evidence.get(i);
                Pointer at = Pointer.ROOT.field("evidence").index(i);
                if (!one.quantity().isKnown()) {
                    problems.add(Problem.of("REFORM-203", at)
                            .with("figure", one.figure().message()));
                }
                if (date != null && one.asOf().isAfter(date)) {
                    problems.add(Problem.of("REFORM-204", at.field("asOf"))
                            .with("asOf", one.asOf())
                            .with("date", date));
                }
            }
            return problems;
        }

        private static List<Problem> faults(Procedure procedure, Change change) {
            Pointer at = Pointer.ROOT.field("change");
            EditProcedure edit = change.ofProcedure().orElseThrow();
            List<Problem> faults = edit.faults(procedure, at);
            boolean without = edit.applied(procedure).filter(procedure::equals).isPresent();
            return faults.isEmpty() && without
                    ? List.of(Problem.of("REFORM-101", at).with("change", change.message()))
                    : faults;
        }
    }
}
