package org.commune4j.json.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ReviewedProcedure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.reform.Addressee;
import org.commune4j.core.reform.Proposal;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;
import org.commune4j.json.codec.Values;

/** The codecs of reviews of procedures, written only, and of the proposals that rest on them, read and written. */
public final class ReviewCodecs {

    /** A figure of a procedure with how much of it there is. */
    record ReviewedFigure(Figure figure, Quantity quantity) {}

    private static final Codec<Figure> REVIEWED_FIGURE = Codecs.oneOf(ReviewedProcedure.reviewed(), ReviewCodecs::code);

    /** One figure of a procedure; without amount and whole where it is not known. */
    static final Codec<ReviewedFigure> FIGURE = ObjectCodec.of(ReviewedFigure.class, fields -> {
        JsonField<Figure> figure = fields.required("figure", REVIEWED_FIGURE, ReviewedFigure::figure);
        JsonField<Optional<Long>> amount = fields.optional(
                "amount",
                Codecs.LONG.described("What was counted; absent: the figure is not known."),
                reviewed -> known(reviewed, Quantity::amount));
        JsonField<Optional<Long>> of = fields.optional(
                "of",
                Codecs.LONG.described("What it was counted on: dossiers, or the whole of a share; absent: the figure is"
                        + " not known."),
                reviewed -> known(reviewed, Quantity::of));
        JsonField<Long> undetermined = fields.defaulted(
                "undetermined",
                Codecs.LONG.described("How many dossiers are undetermined; absent: 0."),
                0L,
                reviewed -> reviewed.quantity().undetermined());
        return in -> {
            checkBoth(amount, of, in);
            checkBoth(of, amount, in);
            if (in.get(of).equals(Optional.of(0L))) {
                throw Problem.of("QUANTITY-002", Pointer.ROOT.field("of"))
                        .with("amount", in.get(amount).orElse(0L))
                        .exception();
            }
            Quantity quantity =
                    new Quantity(in.get(amount).orElse(0L), in.get(of).orElse(0L), in.get(undetermined));
            return new ReviewedFigure(in.get(figure), in.get(figure).checked(quantity));
        };
    });

    /** Refuses one of two numbers without the other. */
    private static void checkBoth(JsonField<Optional<Long>> given, JsonField<Optional<Long>> other, Values in) {
        if (in.get(given).isPresent() && in.get(other).isEmpty()) {
            throw Problem.of("JSON-022", Pointer.ROOT.field(other.toString()))
                    .with("field", other.toString())
                    .with("other", given.toString())
                    .exception();
        }
    }

    /** The levels that a procedure crosses go by a short code here. */
    private static String code(Figure figure) {
        return figure == Figure.PROCEDURE_LEVELS ? "LEVELS" : figure.name();
    }

    private static Optional<Long> known(ReviewedFigure reviewed, Function<Quantity, Long> number) {
        return Optional.of(reviewed.quantity()).filter(Quantity::isKnown).map(number);
    }

    private static List<ReviewedFigure> figures(ReviewedProcedure reviewed) {
        return reviewed.figures().entrySet().stream()
                .map(figure -> new ReviewedFigure(figure.getKey(), figure.getValue()))
                .toList();
    }

    private static final Codec<ReviewedProcedure> REVIEWED = ObjectCodec.written(ReviewedProcedure.class, fields -> {
        fields.required("code", ProcedureCodecs.CODE, ReviewedProcedure::code);
        fields.optional(
                "name",
                Codecs.LOCALIZED_TEXT.described("Absent: the procedure is not in the catalogue."),
                reviewed -> reviewed.procedure().map(Procedure::name));
        fields.optional(
                "dossiers", Codecs.LONG.described("Absent: none was counted."), reviewed -> boxed(reviewed.dossiers()));
        fields.list("figures", FIGURE, ReviewCodecs::figures);
    });

    /** Procedures with what makes each cumbersome. */
    public static final Codec<ProcedureReview> REVIEW = ObjectCodec.written(ProcedureReview.class, fields -> {
        fields.required("date", Codecs.DATE, ProcedureReview::date);
        fields.optional(
                "edition",
                RuleCodecs.EDITION.described("The law by which the dossiers were counted."),
                review -> review.tally().map(tally -> tally.editions().get(0)));
        fields.list(
                "furtherEditions",
                RuleCodecs.EDITION.described("The other laws by which parts of it were counted; absent: none."),
                review -> review.tally()
                        .map(ServiceTally::editions)
                        .map(RuleCodecs::further)
                        .orElse(List.of()));
        fields.optional(
                "source",
                Codecs.LOCALIZED_TEXT.described("Where the dossiers were taken from."),
                ProcedureReview::source);
        fields.optional("sortedBy", REVIEWED_FIGURE, ProcedureReview::sortedBy);
        fields.optional(
                "direction",
                Codecs.enumOf(ProcedureReview.Direction.class)
                        .described("Which end comes first; what is not known comes last in both."),
                ProcedureReview::direction);
        fields.list("procedures", REVIEWED, ProcedureReview::procedures);
    });

    private static final Codec<Addressee> ADDRESSEE = FamilyCodec.of(Addressee.class, "kind")
            .with(
                    "PUBLISHER",
                    addressee -> addressee.decision().isPresent(),
                    ObjectCodec.of("PublishingAddressee", fields -> {
                        JsonField<LegalReference> decision = fields.required(
                                "decision",
                                LawCodecs.LEGAL_REFERENCE.described("The decision that published the procedure."),
                                addressee -> addressee.decision().orElseThrow());
                        return in -> Addressee.ofPublisher(in.get(decision));
                    }))
            .with("NAMED", addressee -> addressee.name().isPresent(), ObjectCodec.of("NamedAddressee", fields -> {
                JsonField<LocalizedText> name = fields.required(
                        "name",
                        Codecs.LOCALIZED_TEXT,
                        addressee -> addressee.name().orElseThrow());
                return in -> Addressee.ofName(in.get(name));
            }));

    private static final Codec<Proposal.Evidence> EVIDENCE = ObjectCodec.of(Proposal.Evidence.class, fields -> {
        JsonField<ReviewedFigure> figure = fields.required(
                "figure", FIGURE, evidence -> new ReviewedFigure(evidence.figure(), evidence.quantity()));
        JsonField<LocalDate> asOf = fields.required("asOf", Codecs.DATE, Proposal.Evidence::asOf);
        JsonField<Optional<LegalReference>> decision = fields.optional(
                "decision",
                LawCodecs.LEGAL_REFERENCE.described("The decision that published the procedure."),
                Proposal.Evidence::decision);
        JsonField<Optional<LocalizedText>> source = fields.optional(
                "source",
                Codecs.LOCALIZED_TEXT.described("Where the dossiers were taken from."),
                Proposal.Evidence::source);
        return in -> {
            Proposal.Evidence plain =
                    Proposal.Evidence.of(in.get(figure).figure(), in.get(figure).quantity(), in.get(asOf));
            Proposal.Evidence published =
                    in.get(decision).map(plain::publishedBy).orElse(plain);
            return in.get(source).map(published::from).orElse(published);
        };
    });

    /** What a commune proposes about a procedure. */
    public static final Codec<Proposal> PROPOSAL = ObjectCodec.builder(Proposal.class, Proposal::builder)
            .required("procedure", ProcedureCodecs.PROCEDURE, Proposal::procedure, Proposal.Builder::procedure)
            .required("change", ReformCodecs.OF_PROCEDURE, Proposal::change, Proposal.Builder::change)
            .optional(
                    "addressee",
                    ADDRESSEE.described("Absent: the body that published the procedure."),
                    proposal -> Optional.of(proposal.addressee())
                            .filter(given ->
                                    !Addressee.find(proposal.procedure()).equals(Optional.of(given))),
                    Proposal.Builder::addressee)
            .required("reason", Codecs.LOCALIZED_TEXT, Proposal::reason, Proposal.Builder::reason)
            .required("date", Codecs.DATE, Proposal::date, Proposal.Builder::date)
            .optional(
                    "proposedBy",
                    Codecs.CODE.described("The id of the unit that proposes it."),
                    Proposal::proposedBy,
                    Proposal.Builder::proposedBy)
            .list("evidence", EVIDENCE, Proposal::evidence, Proposal.Builder::evidence)
            .check(Proposal.Builder::problems, Proposal.Builder::build);

    private ReviewCodecs() {}

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }
}
