package org.commune4j.testkit.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Province;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.reform.Addressee;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ProcedureEdit;
import org.commune4j.core.reform.Proposal;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.Decision766;
import org.commune4j.core.vietnam.Decree307;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.commune4j.testkit.CommuneArbitraries;
import org.commune4j.testkit.DossierArbitraries;
import org.commune4j.testkit.OrganisationArbitraries;
import org.commune4j.testkit.ProcedureArbitraries;
import org.commune4j.testkit.QualityArbitraries;
import org.commune4j.testkit.ReformArbitraries;
import org.commune4j.testkit.StaffingArbitraries;

/** Good documents of every type that is read: those of the examples, and arbitrary values written, always the same. */
final class Samples {

    /** Takes every word, as arbitrary values use words of their own too. */
    static final CommuneJson JSON = CommuneJson.strict().knowing(Vocabulary.OPEN);

    static final LawBook LAW = LawBooks.vietnam();

    private static final Path ROOT = Path.of("..", "..");
    private static final Path EXAMPLES = ROOT.resolve("examples");
    private static final int VALUES = 12;
    private static final int SIZE = 1_000;
    private static final int REFORMS = 200;
    private static final int EACH = 4;

    private final Random random = new Random(18);
    private final Map<String, Integer> changes = new HashMap<>();
    private final Map<Class<?>, Set<String>> documents = new LinkedHashMap<>();

    private Samples() {}

    /** Returns the documents by type. */
    static Map<Class<?>, List<String>> all() {
        Samples samples = new Samples();
        samples.collect();
        Map<Class<?>, List<String>> all = new LinkedHashMap<>();
        samples.documents.forEach((type, texts) -> all.put(type, List.copyOf(texts)));
        return all;
    }

    /** Returns the types that are read, in the order of their documentation. */
    static List<Class<?>> types() {
        return JSON.types().stream().filter(Samples::isRead).toList();
    }

    /** Returns what reads the document without a problem: strictly if it uses known words. */
    static CommuneJson reader(Class<?> type, String document) {
        return CommuneJson.strict().read(type, document).isValid() ? CommuneJson.strict() : JSON;
    }

    private static boolean isRead(Class<?> type) {
        try {
            JSON.read(type, "{}");
            return true;
        } catch (UnsupportedOperationException e) {
            return false; // a result, which is only written
        }
    }

    private void collect() {
        files(Commune.class, EXAMPLES.resolve("quickstart"), "mo-duc.json");
        files(Commune.class, EXAMPLES.resolve("reforms"), "duc-hoa.json");
        files(Commune.class, ROOT.resolve("json").resolve("src"), "commune.json");
        files(Scenario.class, EXAMPLES.resolve("reforms"), ".scenario.json");
        files(Object.class, Path.of("src", "test", "resources", "documents"), ".json");
        rowsOfTheExamples();
        values(Commune.class, CommuneArbitraries.communes());
        values(Commune.class, CommuneArbitraries.withDuties(CommuneArbitraries.standardCommunes()));
        values(Commune.class, ReformArbitraries.communes());
        values(Province.class, CommuneArbitraries.provinces());
        parts();
        values(Incompatibility.class, StaffingArbitraries.incompatibilities());
        values(StaffQuota.class, StaffingArbitraries.quotas());
        values(ReportedFigure.class, CommuneArbitraries.reportedFigures());
        values(IndexDefinition.class, QualityArbitraries.indices());
        add(
                IndexDefinition.class,
                List.of(
                        Decision766.index(ReportingPeriod.ofYear(2025)),
                        Decision766.index(ReportingPeriod.ofYear(2026)),
                        Decree307.commune()));
        values(Measurements.class, QualityArbitraries.measurements());
        values(Petition.class, QualityArbitraries.petitions());
        values(Term.class, ProcedureArbitraries.terms());
        values(TimeLimit.class, ProcedureArbitraries.timeLimits());
        CommonPause flood = CommonPause.of(
                Pause.of(
                        OffsetDateTime.parse("2026-09-10T13:00:00+07:00"),
                        OffsetDateTime.parse("2026-09-11T17:00:00+07:00"),
                        LocalizedText.of("lũ lụt", "flood")),
                Jurisdiction.ofProvince("51"));
        add(
                CommonPause.class,
                List.of(
                        flood,
                        flood.ofBody("COMMUNE_POLICE"),
                        CommonPause.of(
                                Pause.ofOpen(
                                        OffsetDateTime.parse("2026-09-10T13:00:00+07:00"),
                                        LocalizedText.of("sự cố Cổng", "failure of the portal")),
                                Jurisdiction.NATIONAL)));
        values(Procedure.class, ProcedureArbitraries.procedures());
        values(ProcedureCatalogue.class, ProcedureArbitraries.catalogues());
        add(Procedure.class, LAW.procedures().all().stream().limit(VALUES).toList());
        add(Instrument.class, LAW.instruments());
        values(Dossier.class, dossiers());
        values(DossierEvent.class, DossierArbitraries.events());
        values(DossierRow.class, DossierArbitraries.rows());
        values(ServiceTally.class, tallies());
        add(Proposal.class, List.of(proposal()));
        reforms(ReformArbitraries.reforms("r"));
        reforms(ReformArbitraries.reformsOfSeveral("r"));
        reforms(ReformArbitraries.additions("r"));
    }

    private static Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers(
                Arbitraries.of("1.004837", "1.001193", "1.013225", "9.999999").map(ProcedureCode::parse));
    }

    private static Arbitrary<ServiceTally> tallies() {
        return dossiers()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(dossiers -> dossiers.stream()
                        .collect(LAW.serviceTally(TallyScope.of(OrganisationArbitraries.FIRST_DAY
                                        .plusDays(500)
                                        .atTime(12, 0)
                                        .atOffset(java.time.ZoneOffset.ofHours(7)))
                                .withDossierIds(2))));
    }

    private static Proposal proposal() {
        LocalDate date = LocalDate.of(2026, 3, 2);
        Procedure procedure =
                LAW.procedures().find(ProcedureCode.parse("1.004837"), date).orElseThrow();
        ProcedureReview review = ProcedureReview.of(List.of(procedure), date);
        return Proposal.builder()
                .procedure(procedure)
                .change(Change.edit("1.004837", ProcedureEdit.fullyOnline(), LocalDate.of(2026, 7, 1)))
                .addressee(Addressee.ofName(LocalizedText.of("Bộ Thử", "the Ministry of Tests")))
                .reason(LocalizedText.of("người dân ở xa", "applicants live far away"))
                .date(date)
                .proposedBy("centre")
                .evidence(Proposal.Evidence.of(review, review.get(procedure.code()), Figure.CHANNELS))
                .build()
                .orThrow();
    }

    /** Units, posts, people and tasks as they stand in communes. */
    private void parts() {
        for (Commune commune : generated(CommuneArbitraries.withDuties(CommuneArbitraries.communes()))) {
            add(Unit.class, commune.units());
            add(UnitEvent.class, commune.unitEvents());
            add(Post.class, commune.posts());
            add(Official.class, commune.officials());
            add(Appointment.class, commune.appointments());
            add(Absence.class, commune.absences());
            add(Substitution.class, commune.substitutions());
            add(Task.class, commune.tasks());
            add(Assignment.class, commune.assignments());
            add(AuthorityTransfer.class, commune.transfers());
            add(Escalation.class, commune.escalations());
        }
    }

    private <T> List<T> generated(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(SIZE);
        return Stream.generate(() -> generator.next(random).value())
                .limit(VALUES)
                .toList();
    }

    /** Some reforms for each kind of change, but those that add a rule: a rule is code and no document. */
    private void reforms(Arbitrary<Reform> reforms) {
        RandomGenerator<Reform> generator = reforms.generator(SIZE);
        for (int i = 0; i < REFORMS; i++) {
            for (Change change : generator.next(random).value().changes()) {
                if (!change.message().toString().contains("ADD_RULE")
                        && changes.merge(change.code(), 1, Integer::sum) <= EACH) {
                    document(Reform.class, JSON.write(Reform.named("one").with(change)));
                }
            }
        }
    }

    private <T> void values(Class<T> type, Arbitrary<T> arbitrary) {
        add(type, generated(arbitrary));
    }

    private <T> void add(Class<T> type, Collection<? extends T> values) {
        values.forEach(value -> document(type, JSON.write(value)));
    }

    private void document(Class<?> type, String text) {
        documents.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(text);
    }

    private void rowsOfTheExamples() {
        for (String text : texts(EXAMPLES.resolve("quickstart"), "illustration.ndjson")) {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .limit(VALUES)
                    .forEach(line -> document(DossierRow.class, line));
        }
    }

    /** Takes the files of a folder; those of the tests themselves tell their type by their name. */
    private void files(Class<?> type, Path folder, String suffix) {
        for (Path file : found(folder, suffix)) {
            document(type == Object.class ? named(file) : type, text(file));
        }
    }

    private static List<String> texts(Path folder, String suffix) {
        return found(folder, suffix).stream().map(Samples::text).toList();
    }

    private static Class<?> named(Path file) {
        String name = file.getFileName().toString().replaceAll("[-.].*", "");
        return JSON.types().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No type of documents is named " + name));
    }

    private static List<Path> found(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file ->
                            file.toString().endsWith(suffix) && !file.toString().contains("target"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("No file ends with " + suffix + " in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
