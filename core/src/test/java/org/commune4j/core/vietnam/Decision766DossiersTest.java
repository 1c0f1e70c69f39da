package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.dossier.DossierEvent.ofRated;
import static org.commune4j.core.dossier.DossierEvent.ofReceived;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_PAID;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.PETITION_RAISED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.quality.CitizenFeedback;
import org.commune4j.core.quality.Effort;
import org.commune4j.core.quality.Gap;
import org.commune4j.core.quality.GroupScore;
import org.commune4j.core.quality.Input;
import org.commune4j.core.quality.Lever;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.ScoreFlag;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.properties.Seed;
import org.junit.jupiter.api.Test;

/** From dossiers to the index. 15 September 2025 is a Monday; the slip says Thursday, 17:00. */
class Decision766DossiersTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final ReportingPeriod SEPTEMBER = ReportingPeriod.parse("2025-09");
    private static final TallyScope SCOPE =
            TallyScope.ofDays(SEPTEMBER.range(), LAW.calendar().zone()).withDossierIds(1000);

    private static Dossier.Builder begun(String id, Channel channel, DossierEvent... events) {
        List<DossierEvent> all = new ArrayList<>();
        all.add(ofReceived(september(15, 9), september(18, 17)));
        all.addAll(List.of(events));
        return Dossier.builder(id, ProcedureCode.parse("1.004837"))
                .channel(channel)
                .events(all);
    }

    private static Dossier resolved(String id, int day) {
        return begun(id, Channel.DIRECT, DossierEvent.of(RESOLVED, september(day, 10)))
                .build()
                .orThrow();
    }

    private static ServiceTally tally(List<Dossier> dossiers) {
        return dossiers.stream().collect(LAW.serviceTally(SCOPE));
    }

    private static Measurements measure(Dossier... dossiers) {
        return Decision766.measure("21400", UnitLevel.COMMUNE, SEPTEMBER, tally(List.of(dossiers)))
                .build();
    }

    private static CitizenFeedback feedback(Petition... petitions) {
        return CitizenFeedback.of(
                SEPTEMBER,
                LocalDate.of(2025, 9, 30),
                List.of(petitions),
                Petitions.limits(LAW.parameters(), Jurisdiction.NATIONAL, LocalDate.of(2025, 9, 30)),
                LAW.calendar());
    }

    private static Petition petition(String id, String dossier) {
        return Petition.builder()
                .id(id)
                .subject(Petition.PetitionSubject.PROCEDURE)
                .dossier(dossier)
                .sentOn(LocalDate.of(2025, 9, 22))
                .resolvedOn(LocalDate.of(2025, 9, 23))
                .publishedOn(LocalDate.of(2025, 9, 24))
                .build();
    }

    private static GroupScore group(Score score, String code) {
        return score.groups().stream()
                .filter(group -> group.group().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** 31 dossiers, one of them late: more than 96 % in time, and 18 of 18 for satisfaction. */
    @Test
    void fromDossiersTo18Of18() {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            dossiers.add(resolved("H-" + i, i % 2 == 0 ? 16 : 18));
        }
        dossiers.add(resolved("H-31", 19));
        ServiceTally tally = tally(dossiers);

        Score score = Decision766.index(ReportingPeriod.ofYear(2025))
                .score(Decision766.measure("21400", UnitLevel.COMMUNE, SEPTEMBER, tally, feedback())
                        .build());

        assertThat(group(score, "PROGRESS").points().orElseThrow()).isEqualByComparingTo("19.35");
        assertThat(group(score, "SATISFACTION").points().orElseThrow()).isEqualByComparingTo("18");
        assertThat(group(score, "SATISFACTION").measuredMaximum()).isEqualByComparingTo("18");
        // what dossiers cannot tell is not measured, never zero
        assertThat(group(score, "TRANSPARENCY").points()).isEmpty();
        assertThat(group(score, "DIGITISATION").points()).isEmpty();
        assertThat(score.get("DOSSIERS_PAID").flags()).containsExactly(ScoreFlag.ZERO_DENOMINATOR);
        assertThat(score.measurements().asOf()).contains(tally.scope().asOf());
        assertThat(score.measurements().editions()).containsExactly(LAW.edition());
        Measure inTime = score.get("PROCESSED_ON_TIME").lineage().get(Decision766Inputs.DOSSIERS_IN_TIME);
        assertThat(inTime.ids()).hasSize(30).contains("H-1").doesNotContain("H-31");
        assertThat(inTime.listsAll()).isTrue();
        assertThat(score.explanation().render(Locale.ENGLISH))
                .contains("in process and in time: 30")
                .contains("these: H-1, H-10,")
                .contains("counted as of")
                .contains("counted by the law book " + LAW.edition().name());
    }

    @Test
    void progressGoesByTheStatisticalRuleOfThePortal() {
        Measurements measured = measure(
                resolved("early", 16),
                resolved("on-the-day", 18),
                resolved("late", 19),
                begun("pending-and-late", Channel.DIRECT).build().orThrow(),
                // a second request is overdue, however soon it is resolved
                begun(
                                "asked-twice",
                                Channel.DIRECT,
                                DossierEvent.of(SUPPLEMENT_REQUESTED, september(15, 10)),
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(15, 11)),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, september(15, 12)),
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(15, 13)),
                                DossierEvent.of(RESOLVED, september(16, 9)))
                        .build()
                        .orThrow());

        assertThat(measured.get(Decision766Inputs.DOSSIERS_DUE).value()).contains(new BigDecimal("5"));
        assertThat(measured.get(Decision766Inputs.DOSSIERS_IN_TIME).ids()).containsExactly("early", "on-the-day");
    }

    @Test
    void countsWhatWasReceivedAndPaidOnline() {
        DossierEvent asked = DossierEvent.of(OBLIGATION_REQUESTED, september(15, 10))
                .with(EventDetail.AMOUNT, new BigDecimal("8000"));
        DossierEvent paidOnline =
                DossierEvent.of(OBLIGATION_PAID, september(15, 11)).with(EventDetail.CHANNEL, Channel.ONLINE);
        DossierEvent paidAtCounter =
                DossierEvent.of(OBLIGATION_PAID, september(15, 11)).with(EventDetail.CHANNEL, Channel.DIRECT);
        DossierEvent nothingDue =
                DossierEvent.of(OBLIGATION_REQUESTED, september(15, 10)).with(EventDetail.AMOUNT, BigDecimal.ZERO);

        Measurements measured = measure(
                begun("online", Channel.ONLINE, asked, paidOnline).build().orThrow(),
                begun("counter", Channel.DIRECT, asked, paidAtCounter).build().orThrow(),
                begun("free", Channel.POSTAL, nothingDue).build().orThrow());

        assertThat(measured.get(Decision766Inputs.DOSSIERS_RECEIVED).value()).contains(new BigDecimal("3"));
        assertThat(measured.get(Decision766Inputs.DOSSIERS_RECEIVED_ONLINE).ids())
                .containsExactly("online");
        assertThat(measured.get(Decision766Inputs.DOSSIERS_PAYABLE).ids()).containsExactly("counter", "online");
        assertThat(measured.get(Decision766Inputs.DOSSIERS_PAID_ONLINE).ids()).containsExactly("online");
        assertThat(measured.get(Decision766Inputs.PROCEDURES_PAID_ONLINE).value())
                .contains(BigDecimal.ONE);
        assertThat(Decision766.index(ReportingPeriod.ofYear(2025))
                        .score(measured)
                        .get("DOSSIERS_PAID")
                        .points())
                .contains(new BigDecimal("3.00"));
    }

    /** One dossier that does not tell is enough: what is not known is not measured, and not zero. */
    @Test
    void whatARecordDoesNotTellIsNotMeasured() {
        Dossier silent = begun("silent", Channel.ONLINE, DossierEvent.of(RESOLVED, september(16, 9)))
                .untracked(
                        DossierEventKind.SUPPLEMENT_REQUESTED,
                        DossierEventKind.RATED,
                        DossierEventKind.OBLIGATION_REQUESTED)
                .build()
                .orThrow();
        Dossier noChannel = Dossier.builder("no-channel", ProcedureCode.parse("1.004837"))
                .event(ofReceived(september(15, 9), september(18, 17)))
                .build()
                .orThrow();

        Measurements measured = measure(silent, resolved("told", 16));
        assertThat(measured.get(Decision766Inputs.DOSSIERS_DUE).value()).contains(new BigDecimal("2"));
        assertThat(measured.get(Decision766Inputs.DOSSIERS_RECEIVED_ONLINE).value())
                .contains(BigDecimal.ONE);
        assertThat(List.of(
                        Decision766Inputs.DOSSIERS_IN_TIME,
                        Decision766Inputs.DOSSIERS_DISLIKED,
                        Decision766Inputs.DOSSIERS_PAYABLE,
                        Decision766Inputs.DOSSIERS_PAID_ONLINE,
                        Decision766Inputs.PROCEDURES_PAID_ONLINE))
                .allSatisfy(input -> assertThat(measured.get(input)).isEqualTo(Measure.NOT_MEASURED));
        assertThat(measure(noChannel).get(Decision766Inputs.DOSSIERS_RECEIVED_ONLINE))
                .isEqualTo(Measure.NOT_MEASURED);
        assertThat(Decision766.index(ReportingPeriod.ofYear(2025))
                        .score(measured)
                        .get("PROCESSED_ON_TIME")
                        .points())
                .isEmpty();

        Dossier paidSomehow = begun(
                        "paid-somehow",
                        Channel.DIRECT,
                        DossierEvent.of(OBLIGATION_REQUESTED, september(15, 10)),
                        DossierEvent.of(OBLIGATION_PAID, september(15, 11)))
                .build()
                .orThrow();
        assertThat(measure(paidSomehow).get(Decision766Inputs.DOSSIERS_PAYABLE).value())
                .contains(BigDecimal.ONE);
        assertThat(measure(paidSomehow).get(Decision766Inputs.DOSSIERS_PAID_ONLINE))
                .isEqualTo(Measure.NOT_MEASURED);

        Dossier endedSomeDay = Dossier.from(DossierRow.builder()
                        .id("some-day")
                        .procedure(ProcedureCode.parse("1.004837"))
                        .receivedAt(OffsetDateTime.parse("2025-08-15T09:00:00+07:00"))
                        .state(DossierState.RESOLVED)
                        .build())
                .orThrow();
        assertThat(measure(endedSomeDay, resolved("told", 16)).byInput().values())
                .allMatch(measure -> !measure.isMeasured());
    }

    /** F7: 14 dossiers record a petition, and the list of petitions is empty: not 12 of 12 points. */
    @Test
    void f7DossiersAndPetitionsThatContradictEachOtherAreNotMeasured() {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            dossiers.add(
                    i > 14
                            ? resolved("H-" + i, 16)
                            : begun(
                                            "H-" + i,
                                            Channel.DIRECT,
                                            DossierEvent.of(RESOLVED, september(16, 10)),
                                            DossierEvent.of(PETITION_RAISED, september(17, 9)))
                                    .build()
                                    .orThrow());
        }
        ServiceTally tally = tally(dossiers);
        Score score = Decision766.index(ReportingPeriod.ofYear(2025))
                .score(Decision766.measure("21400", UnitLevel.COMMUNE, SEPTEMBER, tally, feedback())
                        .build());
        assertThat(score.measurements().get(Decision766Inputs.PETITIONS).isMeasured())
                .isFalse();
        assertThat(score.measurements().get(Decision766Inputs.PETITIONS_ON_TIME).why())
                .isPresent();
        assertThat(group(score, "SATISFACTION").measuredMaximum()).isLessThan(new BigDecimal("18"));
        assertThat(score.explanation().render(Locale.ENGLISH))
                .contains(
                        "two sources contradict each other: 14 dossiers of the period record a petition, but 0 petitions"
                                + " are given");
        assertThat(score.explanation().render(Locale.forLanguageTag("vi")))
                .contains("hai nguồn mâu thuẫn: 14 hồ sơ trong kỳ");
        assertThat(score.measurements()
                        .get(Decision766Inputs.DOSSIERS_DISLIKED)
                        .value()
                        .orElseThrow())
                .as("counted from the dossiers")
                .isEqualByComparingTo("14");
        Petition[] all = new Petition[14];
        for (int i = 0; i < all.length; i++) {
            all[i] = petition("P-" + i, "H-" + (i + 1));
        }
        assertThat(Decision766.measure("21400", UnitLevel.COMMUNE, SEPTEMBER, tally, feedback(all))
                        .build()
                        .get(Decision766Inputs.PETITIONS)
                        .value()
                        .orElseThrow())
                .as("as many as the dossiers record")
                .isEqualByComparingTo("14");
    }

    /** F14: 768 of 1,000 in time and no electronic result of 300; the caller says what it takes. */
    @Test
    void f14AGapWithWeightsAndWithoutWhatCannotBeChanged() {
        Score score = Decision766.index(ReportingPeriod.ofYear(2025))
                .score(Measurements.builder("21400", UnitLevel.COMMUNE, SEPTEMBER)
                        .put(Decision766Inputs.DOSSIERS_DUE, 1000)
                        .put(Decision766Inputs.DOSSIERS_IN_TIME, 768)
                        .put(Decision766Inputs.RESULTS_REQUIRED, 300)
                        .put(Decision766Inputs.RESULTS_ELECTRONIC, 0)
                        .build());
        Input late = Decision766Inputs.DOSSIERS_IN_TIME;
        Input electronic = Decision766Inputs.RESULTS_ELECTRONIC;
        BigDecimal target = score.points().orElseThrow().add(BigDecimal.ONE);
        Map<Input, Long> plain = score.gapTo(target).together();
        assertThat(plain).containsOnlyKeys(electronic);
        assertThat(score.gapTo(target, Map.of()).together()).isEqualTo(plain);
        Map<Input, Effort> dear = Map.of(electronic, Effort.of("20"));
        assertThat(score.gapTo(target, dear).together()).containsOnlyKeys(late);
        Gap fixed = score.gapTo(target, Map.of(electronic, Effort.NONE_POSSIBLE));
        assertThat(fixed.together()).containsOnlyKeys(late);
        assertThat(fixed.levers()).extracting(Lever::input).containsExactly(late);
        Map<Input, Long> some = score.gapTo(
                        target, Map.of(electronic, Effort.of("20"), late, Effort.DEFAULT.atMost(20)))
                .together();
        assertThat(some).containsEntry(late, 20L).containsKey(electronic);
        assertThat(score.gapTo(target, Map.of(late, Effort.NONE_POSSIBLE, electronic, Effort.NONE_POSSIBLE))
                        .together())
                .as("nobody can change anything")
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effort.of("0"))
                .withMessageContaining("costs more than 0");
    }

    @Test
    void dislikedAndPetitionedCountsOnce() {
        ServiceTally tally = tally(List.of(
                begun(
                                "rated",
                                Channel.DIRECT,
                                DossierEvent.of(RESOLVED, september(16, 9)),
                                ofRated(september(17, 9), false))
                        .build()
                        .orThrow(),
                begun(
                                "both",
                                Channel.DIRECT,
                                DossierEvent.of(RESOLVED, september(16, 9)),
                                DossierEvent.of(PETITION_RAISED, september(17, 9)))
                        .build()
                        .orThrow(),
                resolved("liked", 16)));

        Measurements alone = Decision766.measure("21400", UnitLevel.COMMUNE, SEPTEMBER, tally)
                .build();
        assertThat(alone.get(Decision766Inputs.DOSSIERS_DISLIKED).ids()).containsExactly("both", "rated");
        assertThat(alone.find(Decision766Inputs.PETITIONS)).isEmpty();

        Measurements withPetitions = Decision766.measure(
                        "21400",
                        UnitLevel.COMMUNE,
                        SEPTEMBER,
                        tally,
                        feedback(petition("P-1", "both"), petition("P-2", "liked")))
                .build();
        assertThat(withPetitions.get(Decision766Inputs.DOSSIERS_DISLIKED).ids())
                .containsExactly("both", "liked", "rated");
        assertThat(withPetitions.get(Decision766Inputs.PETITIONS_ON_TIME).value())
                .contains(new BigDecimal("2"));

        // without ids it is not known whether the dossier of the petition is one of the two disliked
        ServiceTally withoutIds = List.of(begun(
                                "rated",
                                Channel.DIRECT,
                                DossierEvent.of(RESOLVED, september(16, 9)),
                                ofRated(september(17, 9), false))
                        .build()
                        .orThrow())
                .stream()
                .collect(LAW.serviceTally(SCOPE.withDossierIds(0)));
        assertThat(Decision766.measure(
                                "21400", UnitLevel.COMMUNE, SEPTEMBER, withoutIds, feedback(petition("P-1", "both")))
                        .build()
                        .get(Decision766Inputs.DOSSIERS_DISLIKED))
                .isEqualTo(Measure.NOT_MEASURED);
        assertThat(Decision766.measure("21400", UnitLevel.COMMUNE, SEPTEMBER, withoutIds, feedback())
                        .build()
                        .get(Decision766Inputs.DOSSIERS_DISLIKED))
                .isEqualTo(Measure.of(1));
    }

    @Test
    void theTallyIsOfThePeriod() {
        ServiceTally september = tally(List.of(resolved("H-1", 16)));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Decision766.measure("21400", UnitLevel.COMMUNE, ReportingPeriod.parse("2025-Q3"), september))
                .withMessageContaining("2025-07-01")
                .withMessageContaining("2025-09-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision766.measure(
                        "21400", UnitLevel.COMMUNE, ReportingPeriod.parse("2025-09-01/2025-09-20"), september))
                .withMessageContaining("2025-09-19")
                .withMessageContaining("2025-09-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision766.measure(
                        "21400",
                        UnitLevel.COMMUNE,
                        SEPTEMBER,
                        List.of(resolved("H-1", 16)).stream().collect(LAW.serviceTally(september(30, 9)))))
                .withMessageContaining("of everything");
        // a period that is not over yet
        ServiceTally soFar = List.of(resolved("H-1", 16)).stream()
                .collect(LAW.serviceTally(TallyScope.of(september(20, 9)).since(LocalDate.of(2025, 9, 1))));
        assertThat(Decision766.measure("21400", UnitLevel.COMMUNE, SEPTEMBER, soFar)
                        .build()
                        .get(Decision766Inputs.DOSSIERS_DUE)
                        .value())
                .contains(BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision766.measure(
                        "21400",
                        UnitLevel.COMMUNE,
                        SEPTEMBER,
                        september,
                        CitizenFeedback.of(
                                ReportingPeriod.parse("2025-08"),
                                LocalDate.of(2025, 8, 31),
                                List.of(),
                                Petitions.limits(LAW.parameters(), Jurisdiction.NATIONAL, LocalDate.of(2025, 8, 31)),
                                LAW.calendar())))
                .withMessageContaining("2025-08");
    }

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        Arbitrary<Dossier> one = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.of(Channel.DIRECT, Channel.ONLINE, Channel.POSTAL),
                        Arbitraries.integers().between(15, 24),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 1, 2))
                .as((id, channel, day, ends, rating) -> {
                    List<DossierEvent> events = new ArrayList<>();
                    if (ends) {
                        events.add(DossierEvent.of(RESOLVED, september(day, 16)));
                    }
                    if (ends && rating > 0) {
                        events.add(ofRated(september(25, 9), rating == 1));
                    }
                    return begun("H-" + id, channel, events.toArray(new DossierEvent[0]))
                            .build()
                            .orThrow();
                });
        return one.list().uniqueElements(Dossier::id).ofMaxSize(20);
    }

    /** One by one, by what the assessment of each dossier says. */
    @Property(seed = Seed.FIXED, tries = 60)
    void measuresAreWhatAssessingEachDossierGives(@ForAll("dossiers") List<Dossier> dossiers) {
        Measurements measured = measure(dossiers.toArray(new Dossier[0]));

        List<String> inTime = dossiers.stream()
                .filter(dossier ->
                        LAW.assess(dossier, SCOPE.asOf()).portalTimeliness().orElseThrow() != Timeliness.OVERDUE)
                .map(Dossier::id)
                .sorted()
                .toList();
        List<String> online = dossiers.stream()
                .filter(dossier -> dossier.channel().orElseThrow().equals(Channel.ONLINE))
                .map(Dossier::id)
                .sorted()
                .toList();
        List<String> disliked = dossiers.stream()
                .filter(dossier -> dossier.events().stream()
                        .anyMatch(event -> event.find(EventDetail.SATISFIED)
                                .filter(liked -> !liked)
                                .isPresent()))
                .map(Dossier::id)
                .sorted()
                .toList();
        assertThat(measured.get(Decision766Inputs.DOSSIERS_DUE).value()).contains(BigDecimal.valueOf(dossiers.size()));
        assertThat(measured.get(Decision766Inputs.DOSSIERS_IN_TIME))
                .isEqualTo(Measure.of(inTime.size()).withIds(inTime, true));
        assertThat(measured.get(Decision766Inputs.DOSSIERS_RECEIVED_ONLINE).ids())
                .isEqualTo(online);
        assertThat(measured.get(Decision766Inputs.DOSSIERS_DISLIKED).ids()).isEqualTo(disliked);
    }

    @Property(seed = Seed.FIXED, tries = 30)
    void partsOfADayMergeToTheWhole(@ForAll("dossiers") List<Dossier> dossiers) {
        int half = dossiers.size() / 2;
        ServiceTally merged = tally(dossiers.subList(0, half))
                .merge(tally(dossiers.subList(half, dossiers.size())))
                .orThrow();

        assertThat(Decision766.measure("21400", UnitLevel.COMMUNE, SEPTEMBER, merged)
                        .build())
                .isEqualTo(measure(dossiers.toArray(new Dossier[0])));
    }
}
