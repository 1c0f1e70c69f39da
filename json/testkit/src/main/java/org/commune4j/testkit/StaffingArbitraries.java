package org.commune4j.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.AbsenceReason;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.LeavingReason;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Qualification;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.ServicePeriod;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.TrainingMode;
import org.commune4j.core.organisation.TrainingRecord;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.IncompatibilityScope;
import org.commune4j.core.staffing.QuotaScope;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.time.DateRange;

/** Arbitrary officials with appointments, and limits on them. Officials have ids alone, never names. */
public final class StaffingArbitraries {

    private StaffingArbitraries() {}

    /** Generates qualifications, with and without a date. */
    public static Arbitrary<Qualification> qualifications() {
        return Combinators.combine(
                        Arbitraries.of("LAW", "FINANCE_ACCOUNTING", "LAND_ADMINISTRATION"),
                        Arbitraries.of(QualificationLevel.values()),
                        OrganisationArbitraries.dates().optional(0.5))
                .as((field, level, day) -> day.map(
                                obtained -> Qualification.of(QualificationField.of(field), level, obtained))
                        .orElseGet(() -> Qualification.of(QualificationField.of(field), level)));
    }

    /** Generates training records, with and without an end. */
    public static Arbitrary<TrainingRecord> trainings() {
        return Combinators.combine(
                        Arbitraries.of("ONE_STOP", "DIGITAL_SIGNATURE"),
                        Arbitraries.of(TrainingMode.values()).optional(0.8),
                        OrganisationArbitraries.dates(),
                        Arbitraries.integers().between(1, 400).optional(0.5))
                .as((course, mode, day, valid) -> new TrainingRecord(course, mode, day, valid.map(day::plusDays)));
    }

    /** Generates service: mostly not given, else one period or two, with and without a reason for leaving. */
    private static Arbitrary<List<ServicePeriod>> service() {
        return Combinators.combine(
                        OrganisationArbitraries.lives().optional(0.3),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(true, false),
                        Arbitraries.of(LeavingReason.values()).optional(0.5))
                .as((life, away, comesBack, leaving) -> {
                    if (life.isEmpty()) {
                        return List.of();
                    }
                    DateRange first = life.get();
                    if (first.end().isEmpty()) {
                        return List.of(ServicePeriod.of(first));
                    }
                    ServicePeriod left = new ServicePeriod(first, leaving);
                    return comesBack
                            ? List.of(
                                    left,
                                    ServicePeriod.of(
                                            DateRange.from(first.endOrMax().plusDays(away))))
                            : List.of(left);
                });
    }

    /** Generates officials without names; their ids follow from their place in the list. */
    public static Arbitrary<List<Official>> officials() {
        return Combinators.combine(
                        Arbitraries.of(OfficialKind.values()).optional(0.8),
                        qualifications().list().ofMaxSize(2),
                        trainings().list().ofMaxSize(2),
                        service())
                .as((kind, qualifications, trainings, service) -> Official.builder()
                        .kind(kind)
                        .qualifications(qualifications)
                        .trainings(trainings)
                        .service(service))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(builders -> {
                    List<Official> officials = new ArrayList<>();
                    builders.forEach(builder ->
                            officials.add(builder.id("o" + officials.size()).build()));
                    return officials;
                });
    }

    /** Generates units and posts with people in them; appointments need not respect the lives of their posts. */
    public static Arbitrary<Facts> facts() {
        return OrganisationArbitraries.structures().flatMap(StaffingArbitraries::facts);
    }

    /** Generates the view of an arbitrary day; see {@link #facts()}. */
    public static Arbitrary<Snapshot> snapshots() {
        return Combinators.combine(facts(), OrganisationArbitraries.dates()).as(Facts::on);
    }

    /** Generates people in the structure; no official is appointed where it has no posts. */
    public static Arbitrary<Facts> facts(Facts structure) {
        return facts(structure, 0, 20);
    }

    static Arbitrary<Facts> facts(Facts structure, int least, int most) {
        return officials()
                .flatMap(officials -> appointments(structure, officials, least, most)
                        .map(appointments ->
                                structure.withPeople(officials, appointments).orThrow()))
                .flatMap(StaffingArbitraries::withAbsences);
    }

    /** Generates absences of some of the officials, and who stands in for some of the posts, needed or not. */
    private static Arbitrary<Facts> withAbsences(Facts people) {
        Arbitrary<List<Absence>> absences = Combinators.combine(
                        Arbitraries.of(people.officials()),
                        Arbitraries.of(AbsenceReason.values()).optional(0.7),
                        OrganisationArbitraries.lives())
                .as((official, reason, life) ->
                        Absence.builder().official(official.id()).reason(reason).life(life))
                .list()
                .ofMaxSize(2)
                .map(builders -> {
                    List<Absence> numbered = new ArrayList<>();
                    builders.forEach(builder ->
                            numbered.add(builder.id("v" + numbered.size()).build()));
                    return numbered;
                });
        if (people.posts().isEmpty()) {
            return absences.map(away -> people.withAbsences(away, List.of()).orThrow());
        }
        Arbitrary<List<Substitution>> substitutions = Combinators.combine(
                        Arbitraries.of(people.posts()),
                        Arbitraries.of(people.officials()),
                        Arbitraries.of("t0", "t1").optional(0.2),
                        OrganisationArbitraries.decisions().optional(0.5),
                        OrganisationArbitraries.lives())
                .as((post, official, task, decision, life) -> Substitution.builder()
                        .post(post.id())
                        .official(official.id())
                        .tasks(task.stream().toList())
                        .decision(decision)
                        .life(life))
                .list()
                .ofMaxSize(3)
                .map(builders -> {
                    List<Substitution> numbered = new ArrayList<>();
                    builders.forEach(builder ->
                            numbered.add(builder.id("s" + numbered.size()).build()));
                    return numbered;
                });
        return Combinators.combine(absences, substitutions)
                .as((away, standing) -> people.withAbsences(away, standing).orThrow());
    }

    private static Arbitrary<List<Appointment>> appointments(
            Facts structure, List<Official> officials, int least, int most) {
        if (structure.posts().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Arbitraries.of(officials),
                        Arbitraries.of(structure.posts()),
                        Arbitraries.of(AppointmentKind.values()).optional(0.7),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.integers().between(0, 20).optional(0.6),
                        OrganisationArbitraries.lives(),
                        OrganisationArbitraries.decisions().optional(0.7))
                .as((official, post, kind, acting, share, life, decision) -> Appointment.builder()
                        .official(official.id())
                        .post(post.id())
                        .kind(kind)
                        .acting(acting)
                        .share(share.map(twentieths -> BigDecimal.valueOf(twentieths * 5L, 2)))
                        .life(life)
                        .decision(decision))
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(builders -> {
                    List<Appointment> appointments = new ArrayList<>();
                    builders.forEach(builder -> appointments.add(
                            builder.id("a" + appointments.size()).build()));
                    return appointments;
                });
    }

    /** Generates exclusions of posts, of any scope, strength and basis, with an end or without. */
    public static Arbitrary<Incompatibility> incompatibilities() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        OrganisationArbitraries.postKinds().list().ofMinSize(2).uniqueElements(),
                        Arbitraries.of(true, false).list().ofSize(5),
                        Arbitraries.of(IncompatibilityScope.values()),
                        Arbitraries.of(Strength.MUST_NOT, Strength.SHOULD),
                        bases(),
                        OrganisationArbitraries.lives(),
                        jurisdictions())
                .as((number, kinds, together, scope, strength, basis, validity, jurisdiction) ->
                        Incompatibility.builder()
                                .code("OWN-" + number)
                                .sides(sides(kinds, together))
                                .scope(scope)
                                .strength(strength)
                                .basis(basis)
                                .validity(validity)
                                .jurisdiction(jurisdiction)
                                .build());
    }

    /** The kinds on two sides or more: each begins a new side or joins the one before, but the last begins one. */
    private static List<Incompatibility.Side> sides(List<PostKind> kinds, List<Boolean> together) {
        List<Set<PostKind>> sides = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (sides.isEmpty() || !together.get(i) || i == kinds.size() - 1) {
                sides.add(new LinkedHashSet<>());
            }
            sides.get(sides.size() - 1).add(kinds.get(i));
        }
        return sides.stream().map(Incompatibility.Side::new).toList();
    }

    /** Generates limits on holders of posts or on the staffing quota of a branch. */
    public static Arbitrary<StaffQuota> quotas() {
        return Combinators.combine(
                        OrganisationArbitraries.postKinds().set().ofMaxSize(3),
                        OrganisationArbitraries.unitKinds().set().ofMaxSize(2),
                        Arbitraries.of(QuotaScope.values()),
                        Arbitraries.of(Strength.MUST, Strength.SHOULD),
                        bases(),
                        OrganisationArbitraries.lives(),
                        jurisdictions())
                .as((posts, per, scope, strength, basis, validity, jurisdiction) -> StaffQuota.builder()
                        .code("OWN-QUOTA")
                        .postKinds(posts)
                        .branches(posts.isEmpty() ? List.of(Branch.of("PEOPLES_COMMITTEE")) : List.of())
                        .scope(scope)
                        .per(per)
                        .limit(ParameterKey.of("own.limit", BigDecimal.class))
                        .strength(strength)
                        .basis(basis)
                        .validity(validity)
                        .jurisdiction(jurisdiction)
                        .build());
    }

    private static Arbitrary<Basis> bases() {
        return Arbitraries.of(SourceStatus.values())
                .map(status -> Basis.ofLaw(LegalReference.of(Instrument.of("0000/QĐ-TEST"), status)))
                .flatMap(law -> Arbitraries.of(law, Basis.INTEGRITY, Basis.PRACTICE));
    }

    private static Arbitrary<Jurisdiction> jurisdictions() {
        return Arbitraries.of(
                Jurisdiction.NATIONAL, Jurisdiction.ofProvince("00"), Jurisdiction.ofCommune("00", "00000"));
    }
}
