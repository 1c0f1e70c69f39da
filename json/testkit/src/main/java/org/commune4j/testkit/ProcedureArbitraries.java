package org.commune4j.testkit;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
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
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Arbitrary procedures. They are made up: codes, names, limits and fees mean nothing. */
public final class ProcedureArbitraries {

    /** The coded fact on which arbitrary time limits depend; it is one that Vietnamese law knows. */
    public static final String FACT = "hard-area";

    private static final LocalizedText MADE_UP = LocalizedText.of("Tạo ngẫu nhiên", "Made up");

    private ProcedureArbitraries() {}

    /** Generates terms of days, parts of days, hours and months, few and short enough to be over within two months. */
    public static Arbitrary<Term> terms() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 20).map(Term::workingDays),
                Arbitraries.integers().between(1, 30).map(Term::calendarDays),
                Arbitraries.of(
                        Term.parse("4 working-hours"),
                        Term.parse("30 hours"),
                        Term.parse("1 months"),
                        Term.parse("0.5 working-days"),
                        Term.parse("7.5 working-days")));
    }

    /** Generates time limits of one case, of two that depend on {@link #FACT}, or of none. */
    public static Arbitrary<TimeLimit> timeLimits() {
        Arbitrary<LimitCase> otherwise = limitCases(Map.of());
        Arbitrary<TimeLimit> dependent = Combinators.combine(limitCases(Map.of(FACT, true)), otherwise)
                .as((special, usual) -> TimeLimit.of(List.of(special, usual)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, otherwise.map(TimeLimit::of)),
                Tuple.of(2, dependent),
                Tuple.of(1, Arbitraries.just(TimeLimit.UNKNOWN)));
    }

    private static Arbitrary<LimitCase> limitCases(Map<String, Boolean> when) {
        Arbitrary<CutOff> cutOffs =
                Arbitraries.of(CutOff.CutOffEffect.values()).map(effect -> CutOff.of(LocalTime.of(15, 0), effect));
        Arbitrary<Term> terms = Arbitraries.oneOf(terms(), Arbitraries.of(Term.SAME_DAY, Term.parse("none")));
        return Combinators.combine(terms, cutOffs.optional(0.2), references().optional(0.5))
                .as((term, cutOff, reference) -> LimitCase.builder()
                        .label(MADE_UP)
                        .putAllWhen(when)
                        .term(term)
                        .cutOff(cutOff)
                        .reference(reference)
                        .build());
    }

    /** Generates procedures that hold everywhere and always, of which more or less is known. */
    public static Arbitrary<Procedure> procedures() {
        Arbitrary<Procedure.Builder> described = Combinators.combine(
                        codes(),
                        Arbitraries.of("CIVIL_STATUS", "LAND").map(Field::of),
                        Arbitraries.of(AdministrativeLevel.values()).set().ofMaxSize(2),
                        Arbitraries.of(AdministrativeLevel.values()).optional(0.5),
                        references().optional(0.5),
                        references().list().ofMaxSize(2),
                        Arbitraries.of("CITIZEN", "ENTERPRISE")
                                .map(ApplicantKind::of)
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of("POLICE").optional(0.2))
                .as((code, field, levels, decidedAt, publishedBy, bases, applicants, body) -> Procedure.builder()
                        .code(code)
                        .name(MADE_UP)
                        .field(field)
                        .levels(levels)
                        .decidedAt(decidedAt)
                        .task(decidedAt.map(level -> "TASK-" + level))
                        .publishedBy(publishedBy)
                        .legalBases(bases)
                        .applicants(applicants)
                        .receivingBody(body));
        Arbitrary<List<Channel>> channels = Arbitraries.of(Channel.DIRECT, Channel.ONLINE, Channel.POSTAL)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<Procedure.Builder> offered = Combinators.combine(
                        described,
                        components(),
                        Arbitraries.of(true, false),
                        channels,
                        fees(),
                        Arbitraries.of(OnlineLevel.values()).optional(0.6),
                        Arbitraries.of(true, false),
                        codes().list().ofMaxSize(2))
                .as((builder, components, known, ways, fees, online, reasoned, interlinked) -> builder.components(
                                components)
                        .componentsKnown(known || !components.isEmpty())
                        .channels(ways)
                        .fees(fees)
                        .onlineLevel(online)
                        .onlineRestriction(online.filter(level -> reasoned && level == OnlineLevel.PARTIAL)
                                .map(level -> OnlineRestriction.of("TECHNICAL_FAULT")))
                        .interlinked(interlinked));
        return Combinators.combine(
                        offered,
                        results(),
                        timeLimits(),
                        supplements().optional(0.3),
                        Arbitraries.of(true, false).optional(0.6),
                        Arbitraries.of(true, false, false),
                        steps(),
                        Arbitraries.of(true, false))
                .as((builder, results, limit, supplements, stops, silence, steps, known) -> builder.results(results)
                        .timeLimit(limit)
                        .supplements(supplements)
                        .paymentStopsClock(stops)
                        .silenceIsConsent(silence)
                        .steps(steps)
                        .stepsKnown(known || !steps.isEmpty())
                        .build());
    }

    /** Generates catalogues of a few procedures, some with a version of their own for a province or from a day on. */
    public static Arbitrary<ProcedureCatalogue> catalogues() {
        Arbitrary<List<Procedure>> versions = Combinators.combine(
                        procedures(), Arbitraries.of(Version.values()), OrganisationArbitraries.dates())
                .as((procedure, version, day) -> switch (version) {
                    case ONLY -> List.of(procedure);
                    case PROVINCIAL ->
                        List.of(
                                procedure,
                                procedure.toBuilder()
                                        .jurisdiction(Jurisdiction.ofProvince("51"))
                                        .validity(DateRange.from(day))
                                        .build());
                    case CHANGED ->
                        List.of(
                                procedure.toBuilder()
                                        .validity(DateRange.until(day))
                                        .build(),
                                procedure.toBuilder()
                                        .validity(DateRange.from(day))
                                        .silenceIsConsent(!procedure.silenceIsConsent())
                                        .build());
                });
        return versions.list()
                .uniqueElements(list -> list.get(0).code())
                .ofMaxSize(4)
                .map(lists -> {
                    List<Procedure> all = new ArrayList<>();
                    lists.forEach(all::addAll);
                    return ProcedureCatalogue.of(all);
                });
    }

    private enum Version {
        ONLY,
        PROVINCIAL,
        CHANGED
    }

    /** Generates codes, few enough to repeat, with and without the suffix of an agency. */
    public static Arbitrary<ProcedureCode> codes() {
        return Arbitraries.of("9.000001", "9.000002", "9.000003", "9.000001.000.00.00.H48", "MADE-UP")
                .map(ProcedureCode::parse);
    }

    private static Arbitrary<LegalReference> references() {
        return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.of(SourceStatus.values()))
                .as((number, status) -> LegalReference.of(Instrument.of(number + "/QĐ-MADE-UP"), status));
    }

    private static Arbitrary<List<DossierComponent>> components() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of("TK01").optional(0.5),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((required, form, originals, copies) -> (IntFunction<DossierComponent>)
                        index -> new DossierComponent("c" + index, MADE_UP, required, form, originals, copies))
                .list()
                .ofMaxSize(3)
                .map(ProcedureArbitraries::numbered);
    }

    private static Arbitrary<List<Fee>> fees() {
        return Arbitraries.of(Optional.<Channel>empty(), Optional.of(Channel.DIRECT), Optional.of(Channel.ONLINE))
                .set()
                .ofMaxSize(3)
                .flatMap(channels -> fee().list().ofSize(channels.size()).map(builders -> pair(builders, channels)));
    }

    private static List<Fee> pair(List<Fee.Builder> builders, Set<Optional<Channel>> channels) {
        List<Fee> fees = new ArrayList<>();
        for (Optional<Channel> channel : channels) {
            fees.add(builders.get(fees.size()).channel(channel).build());
        }
        return fees;
    }

    private static Arbitrary<Fee.Builder> fee() {
        Arbitrary<List<FeeReduction>> reductions = Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        OrganisationArbitraries.lives(),
                        Arbitraries.of(MADE_UP).optional(0.3))
                .as((percent, life, onlyFor) ->
                        new FeeReduction("r0", BigDecimal.valueOf(percent, 2), life, onlyFor, Optional.empty()))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.of(Fee.FeeKind.values()),
                        Arbitraries.integers()
                                .between(0, 50_000)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of(MADE_UP).optional(0.3),
                        Arbitraries.integers().between(1, 90_000).optional(0.2),
                        reductions,
                        references().optional(0.3))
                .as((kind, amounts, per, most, reduced, reference) -> {
                    Fee.Builder fee = Fee.builder()
                            .kind(kind)
                            .per(per)
                            .maximum(most.map(BigDecimal::valueOf))
                            .reductions(reduced)
                            .note(per)
                            .reference(reference);
                    if (kind == Fee.FeeKind.AMOUNT) {
                        fee.currency("VND");
                        for (int i = 0; i < amounts.size(); i++) {
                            fee.addRate(new FeeRate(1 + 5 * i, BigDecimal.valueOf(amounts.get(i))));
                        }
                    }
                    return fee;
                });
    }

    private static Arbitrary<List<ProcedureResult>> results() {
        return Arbitraries.of(
                        ProcedureResult.of(MADE_UP),
                        ProcedureResult.of(MADE_UP, "KQ.G15.000031"),
                        ProcedureResult.ofCode("KQ.G15.000032"))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<SupplementRule> supplements() {
        return Combinators.combine(
                        timeLimits(),
                        Arbitraries.integers().between(0, 3).optional(0.5),
                        terms().optional(0.5),
                        Arbitraries.of(SupplementRule.StopsClock.values()),
                        references())
                .as(SupplementRule::new);
    }

    private static Arbitrary<List<ProcedureStep>> steps() {
        return Combinators.combine(
                        Arbitraries.of(AdministrativeLevel.values()),
                        Arbitraries.of("PARTY_OFFICE", "ECONOMIC_DIVISION")
                                .map(UnitKind::of)
                                .optional(0.5),
                        Arbitraries.of("SPECIALIST", "COMMITTEE_CHAIR")
                                .map(PostKind::of)
                                .optional(0.5),
                        terms().optional(0.7))
                .as((level, unit, role, allotted) -> (IntFunction<ProcedureStep>)
                        index -> new ProcedureStep("s" + index, MADE_UP, level, unit, role, allotted))
                .list()
                .ofMaxSize(3)
                .map(ProcedureArbitraries::numbered);
    }

    /** Makes each part with its index in the list. */
    private static <T> List<T> numbered(List<IntFunction<T>> parts) {
        List<T> numbered = new ArrayList<>();
        parts.forEach(part -> numbered.add(part.apply(numbered.size())));
        return numbered;
    }
}
