package org.commune4j.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.diagram.OrgDiagram;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.vietnam.Applicant;
import org.commune4j.core.vietnam.DossierForm;
import org.commune4j.core.vietnam.FormDetails;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A marker stands in every field that may hold something about a person; no log event, message, explanation, exception or {@code
 * toString} shows it, with every event logged. Only the text of a form does, which is made for the applicant.
 */
class PersonalDataTest {

    private static final String MARKER = "Bí Mật Thị Marker";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 15);
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2025-09-08T08:00:00+07:00");
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2025-12-01T08:00:00+07:00");
    private static final CommuneJson JSON = CommuneJson.strict();

    private static final Rule<OfficialView> FAILING = Rule.on(CommuneSubjects.OFFICIAL, "OWN-001")
            .says("hỏng", "broken")
            .must(Condition.of("không hỏng", "not broken", official -> {
                throw new IllegalStateException(MARKER, new IllegalArgumentException(MARKER));
            }))
            .per(Basis.PRACTICE)
            .build();

    private static final LawBook LAW = LawBooks.vietnam().withCommuneRules(rules -> rules.with(FAILING));

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void start() {
        RecordingLog.start(true);
    }

    @AfterEach
    void stop() {
        RecordingLog.start(false);
    }

    private void says(Object... things) {
        Arrays.stream(things).map(String::valueOf).forEach(said::add);
    }

    private void says(List<Problem> problems) {
        for (Problem problem : problems) {
            says(problem, problem.message().arguments());
            LANGUAGES.forEach(language -> says(problem.render(language)));
        }
    }

    private void assertNothingSaysIt(int least) {
        assertThat(said).hasSizeGreaterThan(least).noneMatch(PersonalDataTest::isPersonal);
        assertThat(RecordingLog.LINES).noneMatch(PersonalDataTest::isPersonal);
    }

    private static boolean isPersonal(String text) {
        return text.contains("Marker") || text.contains("Mật");
    }

    private static Commune commune() {
        Commune commune = JSON.read(
                        Commune.class, Path.of("src/main/resources/org/commune4j/examples/quickstart/mo-duc.json"))
                .orThrow();
        return commune.toBuilder()
                .officials(commune.officials().stream()
                        .map(official -> official.toBuilder().name(MARKER).build())
                        .toList())
                .build();
    }

    @Test
    void ofOfficials() {
        Commune commune = commune();
        Evaluation evaluation = LAW.evaluate(commune, SEPTEMBER);
        evaluation.verdicts().forEach(verdict -> {
            says(verdict);
            LANGUAGES.forEach(language -> {
                says(verdict.explanation().render(language, Detail.FULL));
                verdict.remedies().forEach(remedy -> says(remedy.render(language)));
            });
        });
        List<Official> twice =
                List.of(commune.officials().get(0), commune.officials().get(0));
        says(catchThrowable(() -> commune.toBuilder().officials(twice).build()));
        says(commune, evaluation, commune.officials(), commune.on(SEPTEMBER).officials());
        says(LAW.checkWords(commune));
        LANGUAGES.forEach(language -> says(
                OrgDiagram.of(commune.on(SEPTEMBER)).dot(language),
                OrgDiagram.of(commune.on(SEPTEMBER)).mermaid(language),
                Comparison.of(
                                Situation.of(LAW, List.of(commune)),
                                Situation.of(
                                        LAW,
                                        List.of(commune.toBuilder()
                                                .appointments(List.of())
                                                .build())),
                                SEPTEMBER)
                        .render(language, Detail.FULL)));

        String written = JSON.write(commune);
        assertThat(written).contains(MARKER);
        for (String wrong : List.of(
                "[\"" + MARKER + "\"]",
                "{\"vi\": \"" + MARKER + "\"}",
                "\"" + MARKER + "\", \"fullName\": \"" + MARKER + "\"")) {
            Checked<Commune> read = JSON.read(Commune.class, written.replaceFirst("\"" + MARKER + "\"", wrong));
            assertThat(read.problems()).isNotEmpty();
            says(read.problems());
            says(catchThrowable(read::orThrow));
        }
        assertNothingSaysIt(1_000);
        assertThat(RecordingLog.LINES).isNotEmpty();
    }

    private static Dossier dossier(DossierEventKind kind) {
        List<DossierEvent> events = new ArrayList<>(List.of(DossierEvent.ofReceived(RECEIVED, RECEIVED.plusDays(2))));
        if (kind == DossierEventKind.CORRECTED || kind == DossierEventKind.REOPENED) {
            events.add(DossierEvent.of(DossierEventKind.RESOLVED, RECEIVED.plusHours(2)));
        }
        events.add(DossierEvent.of(kind, RECEIVED.plusHours(3)).reason(MARKER));
        return Dossier.builder("D-" + kind, ProcedureCode.parse("1.004837"))
                .events(events)
                .build()
                .orThrow();
    }

    private static FormDetails details() {
        Applicant person = Applicant.of(MARKER)
                .withAddress(MARKER)
                .withEmail(MARKER)
                .withPhone(MARKER)
                .withPersonalId(MARKER)
                .withAuthorisation(MARKER);
        return FormDetails.none()
                .withApplicant(person.withRepresentative(person))
                .withRequest(MARKER)
                .withContact(MARKER)
                .withComponents(MARKER)
                .withRegisterEntry(MARKER)
                .withNames(Map.of("CB-01", MARKER));
    }

    @Test
    void ofApplicants() {
        List<DossierEventKind> kinds = Stream.of(DossierEventKind.values())
                .filter(kind -> kind.details().contains(EventDetail.REASON) && kind != DossierEventKind.NOT_ACCEPTED)
                .toList();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(4);
        says(details(), Applicant.of(MARKER));
        int forms = 0;
        for (DossierEventKind kind : kinds) {
            Dossier dossier = dossier(kind);
            DossierAssessment assessment = LAW.assess(dossier, LATER);
            says(dossier, dossier.events(), assessment, assessment.explanation(), assessment.verdicts());
            LANGUAGES.forEach(language -> says(assessment.explanation().render(language, Detail.FULL)));
            List<DossierForm> made = new ArrayList<>(DossierForm.supplementRequests(assessment, details()));
            made.addAll(DossierForm.apologyNotices(assessment, details()));
            DossierForm.receiptSlip(assessment, details()).ifPresent(made::add);
            DossierForm.refusalNote(assessment, details()).ifPresent(made::add);
            DossierForm.controlSlip(assessment, details()).ifPresent(made::add);
            DossierForm.stopNotice(assessment, details()).ifPresent(made::add);
            for (DossierForm form : made) {
                forms++;
                says(form, form.missing(), form.title());
            }
            assertThat(made.stream().map(form -> form.render(Locale.ENGLISH))).anyMatch(PersonalDataTest::isPersonal);
            String written = JSON.write(dossier);
            assertThat(written).contains(MARKER);
            for (String wrong : List.of("7, \"remark\": \"" + MARKER + "\"", "[\"" + MARKER + "\"]")) {
                Checked<Dossier> read = JSON.read(Dossier.class, written.replace("\"" + MARKER + "\"", wrong));
                assertThat(read.problems()).isNotEmpty();
                says(read.problems());
                says(catchThrowable(read::orThrow));
            }
            says(kinds.stream().map(PersonalDataTest::dossier).collect(LAW.serviceTally(LATER)));
        }
        assertThat(forms).isGreaterThan(4);
        assertNothingSaysIt(100);
    }

    @Test
    void ofPetitionsAndRows() {
        Petition petition = Petition.builder()
                .id("P-1")
                .subject(Petition.PetitionSubject.PROCEDURE)
                .sentOn(SEPTEMBER)
                .text(MARKER)
                .build();
        says(petition);
        String written = JSON.write(petition);
        assertThat(written).contains(MARKER);
        for (String wrong : List.of("[\"" + MARKER + "\"]", "\"" + MARKER + "\", \"sender\": \"" + MARKER + "\"")) {
            says(JSON.read(Petition.class, written.replace("\"" + MARKER + "\"", wrong))
                    .problems());
        }
        DossierRowFormat rows = DossierRowFormat.builder().build();
        for (String column : List.of("id", "procedure", "receivedAt", "state", "channel", "unit", "remark")) {
            Map<String, String> row = new HashMap<>(Map.of("id", "H-1"));
            row.put(column, MARKER);
            says(rows.read(row, Pointer.ROOT).problems());
        }
        assertNothingSaysIt(30);
    }
}
