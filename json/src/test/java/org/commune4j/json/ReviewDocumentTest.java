package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ProcedureReview.Direction;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.reform.Addressee;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ProcedureEdit;
import org.commune4j.core.reform.Proposal;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ProcedureCode GUARDIANSHIP = ProcedureCode.parse("1.004837");
    private static final LawBook LAW = LawBooks.vietnam();
    private static final Procedure PROCEDURE =
            LAW.procedures().find(GUARDIANSHIP, TODAY).orElseThrow();

    private static ProcedureReview review() {
        OffsetDateTime received = OffsetDateTime.parse("2026-02-24T09:00:00+07:00");
        Dossier dossier = Dossier.builder("D-1", GUARDIANSHIP)
                .event(DossierEvent.of(RECEIVED, received))
                .event(DossierEvent.of(SUPPLEMENT_REQUESTED, received.plusHours(1)))
                .event(DossierEvent.of(SUPPLEMENT_SUPPLIED, received.plusHours(2)))
                .event(DossierEvent.of(RESOLVED, received.plusDays(1)))
                .build()
                .orThrow();
        ServiceTally tally =
                Stream.of(dossier).collect(LAW.serviceTally(TODAY.atTime(9, 0).atOffset(received.getOffset())));
        return ProcedureReview.of(List.of(PROCEDURE), tally)
                .from(LocalizedText.of("sổ theo dõi", "the register"))
                .sortedBy(Figure.LATE, Direction.DESCENDING);
    }

    private static Proposal.Builder proposal() {
        ProcedureReview review = review();
        return Proposal.builder()
                .procedure(PROCEDURE)
                .change(Change.edit(GUARDIANSHIP.toString(), ProcedureEdit.fullyOnline(), LocalDate.of(2026, 7, 1)))
                .reason(LocalizedText.of("người dân ở xa", "applicants live far away"))
                .date(TODAY)
                .evidence(Proposal.Evidence.of(review, review.get(GUARDIANSHIP), Figure.SUPPLEMENTS))
                .evidence(Proposal.Evidence.of(review, review.get(GUARDIANSHIP), Figure.CHANNELS));
    }

    /** Without the white space between the parts, so that a part can be named in a line. */
    private static String compact(String text) {
        return text.replaceAll("\\n *", "").replace("\": ", "\":");
    }

    @Test
    void aReviewIsWrittenWithWhatIsNotKnown() {
        String text = JSON.write(review());

        assertThat(compact(text))
                .startsWith("{\"date\":\"2026-03-02\",\"edition\":{\"name\":")
                .contains("\"sortedBy\":\"LATE\",\"direction\":\"DESCENDING\"")
                .contains("\"code\":\"1.004837\"")
                .contains("{\"figure\":\"HAND_OVERS\"},")
                .contains("{\"figure\":\"CHANNELS\",\"amount\":3,\"of\":1},")
                .contains("{\"figure\":\"SUPPLEMENTS\",\"amount\":1,\"of\":1},");
        assertThat(Schemas.faults(Schemas.of(JSON, ProcedureReview.class), text))
                .isEmpty();
    }

    @Test
    void proposalsKeepEverything() {
        List<Proposal> proposals = List.of(
                proposal().build().orThrow(),
                proposal()
                        .addressee(Addressee.ofName(LocalizedText.of("Bộ Thử", "the Ministry of Tests")))
                        .proposedBy("TT")
                        .build()
                        .orThrow());

        for (Proposal proposal : proposals) {
            String text = JSON.write(proposal);

            assertThat(JSON.read(Proposal.class, text).orThrow()).isEqualTo(proposal);
            assertThat(Schemas.faults(Schemas.of(JSON, Proposal.class), text)).isEmpty();
        }
        assertThat(JSON.write(proposals.get(0))).doesNotContain("addressee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"MAKE_FULLY_ONLINE\" | \"type\":\"MAKE_IT_QUICK\" | JSON-014 /change/type",
                "\"type\":\"MAKE_FULLY_ONLINE\",\"id\":\"1.004837\" | \"type\":\"MAKE_FULLY_ONLINE\",\"id\":\"1.004838\" | REFORM-025 /change",
                "\"amount\":3,\"of\":1 | \"amount\":3 | JSON-022 /evidence/1/figure/of",
                "\"date\":\"2026-03-02\" | \"date\":\"2026-03-01\" | REFORM-204 /evidence/0/asOf"
            })
    void everyFaultIsAProblemAtItsPlace(String from, String to, String expected) {
        String text = compact(JSON.write(proposal().build().orThrow()));
        assertThat(text).contains(from);

        assertThat(JSON.read(Proposal.class, text.replace(from, to)).problems().stream()
                        .map(problem -> problem.code() + " " + problem.pointer()))
                .contains(expected);
    }
}
