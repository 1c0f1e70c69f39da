package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Province;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.diagram.OrgDiagram;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.RestingOn;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;

/** B9: what can be built can be used, written and read back. */
class SoundValuesProperties {

    private static final CommuneJson JSON = CommuneJson.strict().knowing(Vocabulary.OPEN);
    private static final LawBook LAW = LawBooks.vietnam();
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-11-20T09:00:00+07:00");

    static <T> void isWrittenAndRead(Class<T> type, T value) {
        assertThat(value.toString()).isNotNull();
        String text = JSON.write(value);
        T read = JSON.read(type, text).orThrow();
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(JSON.write(read)).isEqualTo(text);
    }

    private static <T> void isWritten(T value) {
        assertThat(value.toString()).isNotNull();
        assertThat(JSON.write(value)).isNotBlank();
    }

    static void use(Commune commune) {
        isWritten(LAW.evaluate(commune, DAY));
        LAW.evaluate(commune, DAY).verdicts().forEach(one -> one.explanation().render(Locale.ENGLISH));
        assertThat(OrgDiagram.of(commune.on(DAY)).mermaid(Locale.ENGLISH)).isNotBlank();
        assertThat(OrgDiagram.of(commune.on(DAY)).dot(Locale.ENGLISH)).isNotBlank();
        assertThat(commune.on(DAY).places()).isNotNegative();
    }

    @Property(seed = Seed.FIXED, tries = 20, edgeCases = EdgeCasesMode.NONE)
    void communes(@ForAll("communes") Commune commune) {
        use(commune);
        isWrittenAndRead(Commune.class, commune);
        commune.reportedFigures().forEach(figure -> isWrittenAndRead(ReportedFigure.class, figure));
    }

    @Property(seed = Seed.FIXED, tries = 5, edgeCases = EdgeCasesMode.NONE)
    void provinces(@ForAll("provinces") Province province) {
        isWritten(LAW.evaluate(province, DAY));
        isWrittenAndRead(Province.class, province);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void dossiers(@ForAll("dossiers") List<Dossier> dossiers) throws IOException, ClassNotFoundException {
        for (Dossier dossier : dossiers) {
            DossierAssessment assessment = LAW.assess(dossier, MOMENT.plusYears(1));
            isWritten(assessment);
            assertThat(assessment.explanation().render(Locale.forLanguageTag("vi")))
                    .isNotBlank();
            assessment.steps().forEach(StepRecord::workingTime);
            assessment.deadline().ifPresent(Deadline::days);
            isWrittenAndRead(Dossier.class, dossier);
        }
        isWritten(LAW.dueWithin(dossiers.stream(), MOMENT, Term.workingDays(3)));
        for (int ids : new int[] {0, 2}) {
            ServiceTally tally = dossiers.stream()
                    .collect(LAW.serviceTally(TallyScope.of(MOMENT).withDossierIds(ids)));
            for (Breakdown by : Breakdown.values()) {
                assertThat(tally.counts(by).values().stream()
                                .mapToLong(one -> one.count(ServiceFigure.SEEN))
                                .sum())
                        .isEqualTo(dossiers.size());
            }
            isWritten(LAW.review(tally, Jurisdiction.NATIONAL));
            isWrittenAndRead(ServiceTally.class, tally);
            assertThat(sent(tally)).isEqualTo(tally);
        }
    }

    private static Object sent(ServiceTally tally) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void procedures(@ForAll("catalogues") ProcedureCatalogue catalogue) {
        catalogue.all().forEach(procedure -> isWrittenAndRead(Procedure.class, procedure));
        isWrittenAndRead(ProcedureCatalogue.class, catalogue);
    }

    @Property(seed = Seed.FIXED, tries = 200)
    void limits(@ForAll("limits") TimeLimit limit) {
        isWrittenAndRead(TimeLimit.class, limit);
        Deadline deadline = limit.from(MOMENT, CaseFacts.UNKNOWN, LAW.counting());
        isWritten(deadline);
        deadline.asOf(MOMENT.plusDays(3)).timeliness();
        limit.cases().forEach(one -> isWrittenAndRead(Term.class, one.term()));
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void indices(@ForAll("indices") IndexDefinition index, @ForAll("measurements") Measurements measurements) {
        isWrittenAndRead(IndexDefinition.class, index);
        isWrittenAndRead(Measurements.class, measurements);
        isWritten(index.score(measurements));
    }

    @Property(seed = Seed.FIXED, tries = 200)
    void petitions(@ForAll("petitions") Petition petition) {
        isWrittenAndRead(Petition.class, petition);
        petition.statusOn(DAY);
    }

    @Property(seed = Seed.FIXED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void reforms(@ForAll("reforms") Reform reform, @ForAll("situations") Situation situation) {
        // A rule is code and has no document.
        isWrittenAndRead(
                Reform.class,
                Reform.named(reform.name())
                        .with(reform.changes().stream()
                                .filter(change -> !isRule(change))
                                .toList()));
        reform.lint(situation);
        reform.applyTo(situation).find().ifPresent(after -> use(after.communes().get(0)));
    }

    private static boolean isRule(Change change) {
        return change.code().equals("ADD_RULE") || (change instanceof RestingOn resting && isRule(resting.change()));
    }

    @Property(seed = Seed.FIXED, tries = 50)
    void quotas(@ForAll("quotas") StaffQuota quota, @ForAll("incompatibilities") Incompatibility incompatibility) {
        isWrittenAndRead(StaffQuota.class, quota);
        isWrittenAndRead(Incompatibility.class, incompatibility);
    }

    @Provide
    Arbitrary<Commune> communes() {
        return CommuneArbitraries.withDuties(CommuneArbitraries.communes());
    }

    @Provide
    Arbitrary<Province> provinces() {
        return CommuneArbitraries.provinces();
    }

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        return DossierArbitraries.dossiers().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<ProcedureCatalogue> catalogues() {
        return ProcedureArbitraries.catalogues();
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return ProcedureArbitraries.timeLimits();
    }

    @Provide
    Arbitrary<IndexDefinition> indices() {
        return QualityArbitraries.indices();
    }

    @Provide
    Arbitrary<Measurements> measurements() {
        return QualityArbitraries.measurements();
    }

    @Provide
    Arbitrary<Petition> petitions() {
        return QualityArbitraries.petitions();
    }

    @Provide
    Arbitrary<Reform> reforms() {
        return ReformArbitraries.reforms("R");
    }

    @Provide
    Arbitrary<Situation> situations() {
        return ReformArbitraries.situations(LAW);
    }

    @Provide
    Arbitrary<StaffQuota> quotas() {
        return StaffingArbitraries.quotas();
    }

    @Provide
    Arbitrary<Incompatibility> incompatibilities() {
        return StaffingArbitraries.incompatibilities();
    }
}
