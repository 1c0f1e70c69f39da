package org.commune4j.json.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ApplicantKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeRate;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.OnlineRestriction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.procedure.SupplementRule.StopsClock;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.procedure}. */
public final class ProcedureCodecs {

    /** The code of a procedure, with or without the suffix of an agency. */
    public static final Codec<ProcedureCode> CODE = Codecs.CODE
            .described("The code of a procedure, for instance 1.001193.")
            .as(ProcedureCode::parse, ProcedureCode::toString);

    /** A channel by its code. */
    public static final Codec<Channel> CHANNEL = Codecs.word(WordFamily.CHANNEL, Channel::of);

    /** A level of administration. */
    static final Codec<AdministrativeLevel> LEVEL = Codecs.enumOf(AdministrativeLevel.class);

    private static final Codec<Integer> NUMBER = Codecs.integer(0, Integer.MAX_VALUE);

    private static final Codec<String> ID = Codecs.CODE.described("Unique within the procedure; case counts.");

    private static final Codec<DossierComponent> COMPONENT = ObjectCodec.of(DossierComponent.class, fields -> {
        JsonField<String> id = fields.identity("id", ID, DossierComponent::id);
        JsonField<LocalizedText> name = fields.required("name", Codecs.LOCALIZED_TEXT, DossierComponent::name);
        JsonField<Boolean> required = fields.defaulted(
                "required",
                Codecs.BOOLEAN.described("Whether every dossier must hold it; absent: yes."),
                true,
                DossierComponent::required);
        JsonField<Optional<String>> form = fields.optional(
                "form", Codecs.CODE.described("The number of the form it is filled in on."), DossierComponent::form);
        JsonField<Integer> originals = fields.defaulted(
                "originals",
                NUMBER.described("How many originals are asked for; absent: 1."),
                1,
                DossierComponent::originals);
        JsonField<Integer> copies = fields.defaulted(
                "copies", NUMBER.described("How many copies are asked for; absent: 0."), 0, DossierComponent::copies);
        return in -> new DossierComponent(
                in.get(id), in.get(name), in.get(required), in.get(form), in.get(originals), in.get(copies));
    });

    private static final Codec<FeeRate> RATE = ObjectCodec.of(FeeRate.class, fields -> {
        JsonField<Integer> from = fields.defaulted(
                "from",
                Codecs.integer(1, Integer.MAX_VALUE)
                        .described("The first unit that costs this much, counted from 1; absent: 1."),
                1,
                FeeRate::from);
        JsonField<BigDecimal> amount = fields.required(
                "amount", Codecs.DECIMAL.described("The price of one unit, 0 or more."), FeeRate::amount);
        return in -> new FeeRate(in.get(from), in.get(amount));
    });

    private static final Codec<FeeReduction> REDUCTION = ObjectCodec.of(FeeReduction.class, fields -> {
        JsonField<String> id = fields.identity("id", ID, FeeReduction::id);
        JsonField<BigDecimal> share = fields.required(
                "share",
                Codecs.decimal(BigDecimal.ZERO, BigDecimal.ONE)
                        .described("The share of the fee that is left out, above 0: half the fee is 0.5."),
                FeeReduction::share);
        JsonField<DateRange> validity = fields.range(FeeReduction::validity);
        JsonField<Optional<LocalizedText>> onlyFor = fields.optional(
                "onlyFor",
                Codecs.LOCALIZED_TEXT.described("Who may claim it and how; absent: everyone gets it without asking."),
                FeeReduction::onlyFor);
        JsonField<Optional<LegalReference>> reference =
                fields.optional("reference", LawCodecs.LEGAL_REFERENCE, FeeReduction::reference);
        return in -> new FeeReduction(in.get(id), in.get(share), in.get(validity), in.get(onlyFor), in.get(reference));
    });

    /** What a procedure costs through a channel. */
    public static final Codec<Fee> FEE = ObjectCodec.builder(Fee.class, Fee::builder)
            .required(
                    "kind",
                    Codecs.enumOf(Fee.FeeKind.class)
                            .described("FREE; AMOUNT: rates and a currency follow; SET_LOCALLY or SET_ELSEWHERE: "
                                    + "another text sets an amount that is not given here; UNCLEAR: the note says what "
                                    + "the source says."),
                    Fee::kind,
                    Fee.Builder::kind)
            .optional(
                    "channel",
                    CHANNEL.described("Absent: every channel without a fee of its own."),
                    Fee::channel,
                    Fee.Builder::channel)
            .list(
                    "rates",
                    RATE.described("The price of a unit by number of units; the first from 1, the others rising."),
                    Fee::rates,
                    Fee.Builder::rates)
            .optional(
                    "currency",
                    Codecs.CODE.described("The ISO 4217 code, for instance VND."),
                    Fee::currency,
                    Fee.Builder::currency)
            .optional(
                    "per",
                    Codecs.LOCALIZED_TEXT.described("What one unit is, for instance a page; absent: the dossier."),
                    Fee::per,
                    Fee.Builder::per)
            .optional(
                    "maximum",
                    Codecs.DECIMAL.described("The most that is paid however many units there are."),
                    Fee::maximum,
                    Fee.Builder::maximum)
            .list("reductions", REDUCTION, Fee::reductions, Fee.Builder::reductions)
            .optional("note", Codecs.LOCALIZED_TEXT, Fee::note, Fee.Builder::note)
            .optional("reference", LawCodecs.LEGAL_REFERENCE, Fee::reference, Fee.Builder::reference)
            .build(Fee.Builder::build);

    private static final Codec<ProcedureResult> RESULT = ObjectCodec.of(ProcedureResult.class, fields -> {
        JsonField<Optional<LocalizedText>> name = fields.optional("name", Codecs.LOCALIZED_TEXT, ProcedureResult::name);
        JsonField<Optional<String>> code =
                fields.optional("code", Codecs.CODE.described("For instance KQ.G15.000031."), ProcedureResult::code);
        return in -> new ProcedureResult(in.get(name), in.get(code));
    });

    private static final Codec<SupplementRule> SUPPLEMENTS = ObjectCodec.of(SupplementRule.class, fields -> {
        JsonField<TimeLimit> within = fields.defaulted(
                "within",
                DeadlineCodecs.TIME_LIMIT.described(
                        "The time from receipt within which to ask, by cases; absent: the source sets none."),
                TimeLimit.UNKNOWN,
                SupplementRule::within);
        JsonField<Optional<Integer>> most = fields.optional(
                "mostRequests",
                NUMBER.described("How often the applicant may be asked at most."),
                SupplementRule::mostRequests);
        JsonField<Optional<Term>> answer = fields.optional(
                "answerWithin",
                DeadlineCodecs.TERM.described(
                        "The time from the request within which the applicant answers; past it, handling stops."),
                SupplementRule::answerWithin);
        JsonField<StopsClock> stops = fields.defaulted(
                "stopsClock",
                Codecs.enumOf(StopsClock.class)
                        .described("Whether the time in which the applicant completes the dossier is left out of the "
                                + "limit; UNKNOWN: the source does not say."),
                StopsClock.YES,
                SupplementRule::stopsClock);
        JsonField<LegalReference> reference =
                fields.required("reference", LawCodecs.LEGAL_REFERENCE, SupplementRule::reference);
        return in -> new SupplementRule(in.get(within), in.get(most), in.get(answer), in.get(stops), in.get(reference));
    });

    /** One step of the internal workflow. */
    public static final Codec<ProcedureStep> STEP = ObjectCodec.of(ProcedureStep.class, fields -> {
        JsonField<String> id = fields.identity("id", ID, ProcedureStep::id);
        JsonField<LocalizedText> name = fields.required("name", Codecs.LOCALIZED_TEXT, ProcedureStep::name);
        JsonField<AdministrativeLevel> level = fields.defaulted(
                "level",
                LEVEL.described("Where it is done; absent: in the commune."),
                AdministrativeLevel.COMMUNE,
                ProcedureStep::level);
        JsonField<Optional<UnitKind>> unit = fields.optional("unit", OrganisationCodecs.UNIT_KIND, ProcedureStep::unit);
        JsonField<Optional<PostKind>> role = fields.optional("role", OrganisationCodecs.POST_KIND, ProcedureStep::role);
        JsonField<Optional<Term>> allotted = fields.optional("allotted", DeadlineCodecs.TERM, ProcedureStep::allotted);
        return in -> new ProcedureStep(
                in.get(id), in.get(name), in.get(level), in.get(unit), in.get(role), in.get(allotted));
    });

    /** A version of a procedure. */
    public static final Codec<Procedure> PROCEDURE = ObjectCodec.builder(Procedure.class, Procedure::builder)
            .identity("code", CODE, Procedure::code, Procedure.Builder::code)
            .required("name", Codecs.LOCALIZED_TEXT, Procedure::name, Procedure.Builder::name)
            .required("field", LawCodecs.FIELD, Procedure::field, Procedure.Builder::field)
            .defaulted(
                    "jurisdiction",
                    LawCodecs.JURISDICTION.described("Where this version holds; absent: everywhere."),
                    Jurisdiction.NATIONAL,
                    Procedure::jurisdiction,
                    Procedure.Builder::jurisdiction)
            .range(Procedure::validity, Procedure.Builder::validity)
            .optional(
                    "publishedBy",
                    LawCodecs.LEGAL_REFERENCE.described("The decision that published it; absent: none is known."),
                    Procedure::publishedBy,
                    Procedure.Builder::publishedBy)
            .list("legalBases", LawCodecs.LEGAL_REFERENCE, Procedure::legalBases, Procedure.Builder::legalBases)
            .defaulted(
                    "levels",
                    Codecs.setOf(LEVEL).described("The levels that carry it out."),
                    Set.of(),
                    Procedure::levels,
                    (Procedure.Builder builder, Set<AdministrativeLevel> levels) -> builder.levels(levels))
            .optional(
                    "decidedAt",
                    LEVEL.described("The level that decides, which may be above the one that receives."),
                    Procedure::decidedAt,
                    Procedure.Builder::decidedAt)
            .optional(
                    "task",
                    Codecs.CODE.described("The code of the task whose power decides; absent: not known."),
                    Procedure::task,
                    Procedure.Builder::task)
            .defaulted(
                    "applicants",
                    Codecs.setOf(Codecs.word(WordFamily.APPLICANT_KIND, ApplicantKind::of))
                            .described("The kinds of applicants who may ask for it; absent: not given."),
                    Set.of(),
                    Procedure::applicants,
                    (Procedure.Builder builder, Set<ApplicantKind> kinds) -> builder.applicants(kinds))
            .optional(
                    "receivingBody",
                    Codecs.CODE.described("The body of the calendar whose hours of receipt apply."),
                    Procedure::receivingBody,
                    Procedure.Builder::receivingBody)
            .list("components", COMPONENT, Procedure::components, Procedure.Builder::components)
            .optional(
                    "componentsKnown",
                    Codecs.BOOLEAN.described("Whether the list of components is known; absent: where it is not empty."),
                    procedure -> ifEmpty(procedure.components(), procedure.componentsKnown()),
                    Procedure.Builder::componentsKnown)
            .defaulted(
                    "channels",
                    Codecs.setOf(CHANNEL).described("The channels through which a dossier may be submitted."),
                    Set.of(),
                    Procedure::channels,
                    (Procedure.Builder builder, Set<Channel> channels) -> builder.channels(channels))
            .list(
                    "fees",
                    FEE.described("No entry for a channel: what it costs there is not known."),
                    Procedure::fees,
                    Procedure.Builder::fees)
            .optional(
                    "onlineLevel",
                    Codecs.enumOf(OnlineLevel.class)
                            .described("How far it can be gone through online; absent: not known."),
                    Procedure::onlineLevel,
                    Procedure.Builder::onlineLevel)
            .optional(
                    "onlineRestriction",
                    Codecs.word(WordFamily.ONLINE_RESTRICTION, OnlineRestriction::of)
                            .described("The published reason why it is offered online in part only."),
                    Procedure::onlineRestriction,
                    Procedure.Builder::onlineRestriction)
            .list("interlinked", CODE, Procedure::interlinked, Procedure.Builder::interlinked)
            .list("results", RESULT, Procedure::results, Procedure.Builder::results)
            .defaulted(
                    "timeLimit",
                    DeadlineCodecs.TIME_LIMIT.described("Its cases; absent: no limit is known, and no due date."),
                    TimeLimit.UNKNOWN,
                    Procedure::timeLimit,
                    Procedure.Builder::timeLimit)
            .optional(
                    "supplements",
                    SUPPLEMENTS.described("Until when and how often a supplement may be asked for."),
                    Procedure::supplements,
                    Procedure.Builder::supplements)
            .optional(
                    "paymentStopsClock",
                    Codecs.BOOLEAN.described("Whether the time in which the applicant meets a financial obligation is "
                            + "left out of the limit; absent: not known."),
                    Procedure::paymentStopsClock,
                    Procedure.Builder::paymentStopsClock)
            .defaulted(
                    "silenceIsConsent",
                    Codecs.BOOLEAN,
                    false,
                    Procedure::silenceIsConsent,
                    Procedure.Builder::silenceIsConsent)
            .list("steps", STEP, Procedure::steps, Procedure.Builder::steps)
            .optional(
                    "stepsKnown",
                    Codecs.BOOLEAN.described("Whether the list of steps is known; absent: where it is not empty."),
                    procedure -> ifEmpty(procedure.steps(), procedure.stepsKnown()),
                    Procedure.Builder::stepsKnown)
            .build(Procedure.Builder::build);

    /** Procedures, of which no two versions of one code hold in one place on one day. */
    public static final Codec<ProcedureCatalogue> CATALOGUE = ObjectCodec.builder(
                    ProcedureCatalogue.class, CatalogueDraft::new)
            .entries("procedures", PROCEDURE, ProcedureCatalogue::all, (draft, read) -> draft.procedures = read)
            .check(CatalogueDraft::problems, CatalogueDraft::check);

    private ProcedureCodecs() {}

    /** A list that is not empty is known anyway, and one that is empty and not known needs no word either. */
    private static Optional<Boolean> ifEmpty(List<?> list, boolean known) {
        return list.isEmpty() && known ? Optional.of(true) : Optional.empty();
    }

    /** What could be read of a catalogue. */
    private static final class CatalogueDraft {
        Entries<Procedure> procedures = Entries.of(List.of());

        List<Problem> problems() {
            return ProcedureCatalogue.check(procedures, Pointer.ROOT);
        }

        Checked<ProcedureCatalogue> check() {
            List<Problem> problems = problems();
            return problems.isEmpty()
                    ? Checked.of(ProcedureCatalogue.of(procedures.readable()))
                    : Checked.ofProblems(problems);
        }
    }
}
