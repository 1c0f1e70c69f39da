package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.dossier.ServiceCounts;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.dossier.WorkPart;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.properties.Seed;

/** Streams of dossiers: faults touch no other, nothing drops out, what comes late or again comes to the same. */
class DossierStreamProperties {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2025-10-15T12:00:00+07:00");
    private static final List<String> ODD_DAYS = List.of(
            "0001-01-01",
            "1900-02-28",
            "1970-01-01",
            "2014-12-31",
            "2025-10-16",
            "2050-12-31",
            "2051-01-01",
            "9999-12-31");

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        return Arbitraries.longs()
                .map(seed -> IntStream.range(0, 24)
                        .mapToObj(i -> ServiceTallyProperties.dossier("D-" + i, new Random(seed * 31 + i)))
                        .toList());
    }

    /** Of another unit, so that their figures stand apart. */
    @Provide
    Arbitrary<List<Dossier>> faults() {
        return Arbitraries.longs()
                .map(seed -> IntStream.range(0, 12)
                        .mapToObj(i -> fault("F-" + i, new Random(seed * 31 + i)))
                        .toList());
    }

    private static Dossier fault(String id, Random random) {
        OffsetDateTime at = OffsetDateTime.parse(ODD_DAYS.get(random.nextInt(ODD_DAYS.size())) + "T09:00:00+07:00");
        Dossier.Builder builder = Dossier.builder(
                        id, ProcedureCode.parse(random.nextBoolean() ? "1.004837" : "9.999999"))
                .unit("FAULTS")
                .event(DossierEvent.of(DossierEventKind.RECEIVED, at));
        if (random.nextBoolean()) {
            builder.event(DossierEvent.ofExtended(at, Term.years(100)));
        }
        if (random.nextBoolean()) {
            builder.event(DossierEvent.of(
                    DossierEventKind.RESOLVED, at.getYear() > 9000 ? at : AS_OF.isBefore(at) ? at : AS_OF));
        }
        return builder.build().orThrow();
    }

    private static List<Dossier> mixed(List<Dossier> one, List<Dossier> other, long seed) {
        List<Dossier> all = new ArrayList<>(one);
        all.addAll(other);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void faultsLeaveTheTallyOfTheOthersAsItWas(
            @ForAll("dossiers") List<Dossier> good, @ForAll("faults") List<Dossier> faults, @ForAll long seed) {
        TallyScope scope = TallyScope.of(AS_OF).withDossierIds(100);
        ServiceTally alone = good.stream().collect(LAW.serviceTally(scope));
        ServiceTally together = mixed(good, faults, seed).stream().collect(LAW.serviceTally(scope));

        Map<ServiceKey, ServiceCounts> others = new TreeMap<>(together.counts(Breakdown.UNIT));
        assertThat(others.remove(ServiceKey.of("FAULTS")).count(ServiceFigure.SEEN))
                .isEqualTo(faults.size());
        assertThat(others).isEqualTo(alone.counts(Breakdown.UNIT));
        // Each fault is counted, and what cannot be judged is named.
        for (Dossier fault : faults) {
            DossierAssessment assessment = LAW.assess(fault, AS_OF);
            boolean judged = assessment
                    .legalTimeliness()
                    .filter(timeliness -> timeliness != Timeliness.UNDETERMINED)
                    .isPresent();
            assertThat(judged || !assessment.problems().isEmpty())
                    .as("%s", fault)
                    .isTrue();
        }
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void everyOpenDossierStandsInOnePartOfTheWorkList(
            @ForAll("dossiers") List<Dossier> good, @ForAll("faults") List<Dossier> faults, @ForAll long seed) {
        List<Dossier> all = mixed(good, faults, seed);
        WorkList list = LAW.dueWithin(all.stream(), AS_OF, Term.workingDays(3));

        List<String> listed = new ArrayList<>();
        for (WorkPart part : WorkPart.values()) {
            list.part(part).forEach(one -> {
                listed.add(one.id());
                assertThat(part).as("%s", one).isEqualTo(partByHand(one, list));
            });
        }
        List<DossierAssessment> assessed =
                all.stream().map(one -> LAW.assess(one, AS_OF)).toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(assessed.stream()
                        .filter(one -> !one.state().isEnded() && one.state() != DossierState.NOT_BEGUN)
                        .map(DossierAssessment::id)
                        .toList());
        assertThat(list.notBegun())
                .isEqualTo(assessed.stream()
                        .filter(one -> one.state() == DossierState.NOT_BEGUN)
                        .count());
        for (Breakdown by : List.of(
                Breakdown.UNIT, Breakdown.OFFICIAL, Breakdown.HANDLER, Breakdown.RECEIVED_BY, Breakdown.HANDLING)) {
            for (WorkPart part : WorkPart.values()) {
                assertThat(list.by(by).values().stream()
                                .flatMap(own -> own.part(part).stream())
                                .map(DossierAssessment::id))
                        .containsExactlyInAnyOrderElementsOf(list.part(part).stream()
                                .map(DossierAssessment::id)
                                .toList());
            }
        }
        // The order of the stream does not matter.
        assertThat(LAW.dueWithin(mixed(good, faults, seed + 1).stream(), AS_OF, Term.workingDays(3)))
                .hasToString(list.toString());
    }

    /** From the answers alone. */
    private static WorkPart partByHand(DossierAssessment one, WorkList list) {
        if (one.legalTimeliness().isEmpty()) {
            return WorkPart.AWAITING_RECEIPT;
        }
        if (one.dossier().dossier().findEnd().isPresent()) {
            return WorkPart.REOPENED;
        }
        boolean known = one.legalTimeliness().get() != Timeliness.UNDETERMINED;
        if (one.legalTimeliness().get() == Timeliness.OVERDUE) {
            return WorkPart.OVERDUE;
        }
        if (!known && !one.problems().isEmpty()) {
            return WorkPart.NOT_JUDGED;
        }
        if (one.waitingSince().isPresent()) {
            return WorkPart.PAUSED;
        }
        if (!known) {
            return WorkPart.UNDETERMINED;
        }
        return one.deadline().orElseThrow().findEarliest().orElseThrow().isAfter(list.until())
                ? WorkPart.LATER
                : WorkPart.DUE;
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void lateEventsComeToTheSameInAnyOrderAndHoweverOften(
            @ForAll("dossiers") List<Dossier> dossiers, @ForAll long seed) {
        Random random = new Random(seed);
        for (Dossier whole : dossiers) {
            boolean distinct =
                    whole.events().stream().map(DossierEvent::at).distinct().count()
                            == whole.events().size();
            List<DossierEvent> early = new ArrayList<>();
            List<DossierEvent> late = new ArrayList<>();
            whole.events().forEach(event -> (random.nextInt(3) > 0 ? early : late).add(event));
            Checked<Dossier> begun =
                    Dossier.builder(whole.id(), whole.procedure()).events(early).build();
            if (!distinct || !begun.isValid()) {
                continue;
            }
            List<DossierEvent> again = new ArrayList<>(late);
            again.addAll(late);
            again.addAll(early.subList(0, early.size() / 2));
            Collections.shuffle(again, random);
            Dossier grown = begun.orThrow().including(again).orThrow();
            assertThat(grown.events()).isEqualTo(whole.events());
            assertThat(grown.including(again).orThrow()).isSameAs(grown);
        }
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void resendsChangeNothing(@ForAll("dossiers") List<Dossier> dossiers, @ForAll long seed) {
        List<Dossier> twice = new ArrayList<>(dossiers);
        List<Dossier> resent = new ArrayList<>(dossiers);
        Collections.shuffle(resent, new Random(seed));
        twice.addAll(resent);
        Intake intake = Intake.of(0);

        assertThat(twice.stream().map(Checked::of).flatMap(intake::takeOnce)).isEqualTo(dossiers);
        assertThat(intake.taken()).isEqualTo(dossiers.size());
        assertThat(intake.resent()).isEqualTo(dossiers.size());
        for (Intake.Repeated repeated : Intake.Repeated.values()) {
            Stream<Checked<Dossier>> stream = twice.stream().map(Checked::of);
            assertThat(Intake.of(0).takeAll(stream, repeated)).isEqualTo(dossiers);
        }
    }
}
