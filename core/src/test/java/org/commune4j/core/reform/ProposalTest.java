package org.commune4j.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ReviewedProcedure;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ProcedureCode CODE = ProcedureCode.parse("9.000001");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final LegalReference DECISION =
            LegalReference.of(Instrument.of("99/QĐ-TEST"), SourceStatus.REPORTED);
    private static final LocalizedText REASON = LocalizedText.of("cơ sở dữ liệu đã có", "the database holds it");

    private static final Procedure PROCEDURE = Procedure.builder()
            .code(CODE)
            .name(LocalizedText.of("Cấp giấy phép thử", "A test permit"))
            .field(Field.of("TEST"))
            .addLevels(AdministrativeLevel.COMMUNE, AdministrativeLevel.PROVINCE)
            .decidedAt(AdministrativeLevel.PROVINCE)
            .addChannels(Channel.DIRECT)
            .addComponents(
                    component("form", "Đơn", "Form"), component("copy", "Bản sao hộ khẩu", "Copy of the register"))
            .addSteps(
                    step("receive", AdministrativeLevel.COMMUNE),
                    step("appraise", AdministrativeLevel.PROVINCE),
                    step("return", AdministrativeLevel.COMMUNE))
            .timeLimit(limit(10))
            .publishedBy(DECISION)
            .build();

    private static DossierComponent component(String id, String vietnamese, String english) {
        return DossierComponent.of(id, LocalizedText.of(vietnamese, english));
    }

    private static ProcedureStep step(String id, AdministrativeLevel level) {
        return ProcedureStep.of(id, LocalizedText.of("bước " + id, "step " + id))
                .withLevel(level);
    }

    private static TimeLimit limit(int workingDays) {
        return TimeLimit.of(LimitCase.builder()
                .label(LocalizedText.of("Mọi trường hợp", "Every case"))
                .term(Term.workingDays(workingDays))
                .build());
    }

    private static Change change(ProposalKind kind) {
        return switch (kind) {
            case ABOLISH_PROCEDURE -> Change.end(ElementKind.PROCEDURE, CODE.toString(), DAY);
            case ABOLISH_COMPONENT -> Change.edit(CODE.toString(), ProcedureEdit.withoutComponent("copy"), DAY);
            case DROP_STEP -> Change.edit(CODE.toString(), ProcedureEdit.withoutStep("appraise"), DAY);
            case MERGE_STEPS ->
                Change.edit(
                        CODE.toString(),
                        ProcedureEdit.mergedSteps(
                                List.of("receive", "appraise"), step("decide", AdministrativeLevel.COMMUNE)),
                        DAY);
            case DECIDE_AT_LEVEL ->
                Change.edit(CODE.toString(), ProcedureEdit.decidedAt(AdministrativeLevel.COMMUNE), DAY);
            case MAKE_FULLY_ONLINE -> Change.edit(CODE.toString(), ProcedureEdit.fullyOnline(), DAY);
            case CHANGE_LIMIT -> Change.edit(CODE.toString(), ProcedureEdit.shorterLimit(limit(7)), DAY);
        };
    }

    private static Proposal.Evidence evidence() {
        ProcedureReview review = ProcedureReview.of(List.of(PROCEDURE), TODAY);
        return Proposal.Evidence.of(review, review.get(CODE), Figure.COMPONENTS);
    }

    private static Proposal.Builder proposal(Change change) {
        return Proposal.builder()
                .procedure(PROCEDURE)
                .change(change)
                .reason(REASON)
                .date(TODAY)
                .evidence(evidence());
    }

    @Test
    void rendersWhatToWhomAndOnWhichFigures() {
        Proposal proposal = proposal(change(ProposalKind.ABOLISH_COMPONENT))
                .proposedBy("TT-PVHCC")
                .evidence(Proposal.Evidence.of(Figure.SUPPLEMENTS, new Quantity(31, 124, 0), TODAY)
                        .from(LocalizedText.of("sổ theo dõi hồ sơ", "the dossier register")))
                .build()
                .orThrow();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.ABOLISH_COMPONENT);
        assertThat(proposal.explanation().render(Locale.ENGLISH)).isEqualTo("""
                        Proposal: no longer ask for "Copy of the register" in the procedure 9.000001 A test permit, from 1 Jul 2026
                          to: the body that issued 99/QĐ-TEST (99/QĐ-TEST; reported by a secondary source)
                          proposed on 2 Mar 2026 by TT-PVHCC
                          because: the database holds it
                          Required components of dossiers: 2 → 1 components (−1, better)
                          evidence as of 2 Mar 2026: Required components of dossiers: 2 (99/QĐ-TEST; reported by a secondary source)
                          evidence as of 2 Mar 2026, from the dossier register: Requests for a supplement: 0.25 per dossier (31 on 124 dossiers)""");
        assertThat(proposal.explanation().render(Locale.forLanguageTag("vi")))
                .startsWith(
                        "Kiến nghị: cắt giảm thành phần hồ sơ \"Bản sao hộ khẩu\" của thủ tục 9.000001 Cấp giấy phép thử,"
                                + " từ 01/07/2026\n  kính gửi: cơ quan ban hành 99/QĐ-TEST (");
    }

    /** Trying the proposal as a reform makes of the procedure what the proposal says. */
    @ParameterizedTest
    @EnumSource(ProposalKind.class)
    void canBeTried(ProposalKind kind) {
        Proposal proposal = proposal(change(kind)).build().orThrow();
        Situation plain = Situations.situation();
        Situation before = Situation.of(plain.law().withProcedures(all -> all.with(PROCEDURE)), plain.communes());

        Situation after = proposal.reform().applyTo(before).orThrow();

        assertThat(proposal.kind()).isEqualTo(kind);
        assertThat(proposal.reform().changes()).containsExactly(proposal.change());
        assertThat(after.law().procedures().find(CODE, DAY.minusDays(1)))
                .map(Procedure::components)
                .contains(PROCEDURE.components());
        assertThat(after.law()
                        .procedures()
                        .find(CODE, DAY)
                        .map(one ->
                                one.toBuilder().validity(PROCEDURE.validity()).build()))
                .isEqualTo(proposal.proposed());
        assertThat(proposal.message().render(Locale.ENGLISH))
                .startsWith("Proposal: ")
                .doesNotContain("{");
        assertThat(proposal.message().render(Locale.forLanguageTag("vi")))
                .startsWith("Kiến nghị: ")
                .doesNotContain("{");
        assertThat(proposal.kind().message().render(Locale.ENGLISH)).doesNotContain("REFORM");
    }

    @Test
    void saysWhatWouldChangeOfTheProcedure() {
        assertThat(proposal(change(ProposalKind.MERGE_STEPS))
                        .build()
                        .orThrow()
                        .explanation()
                        .render(Locale.ENGLISH))
                .contains("make the steps step receive, step appraise of the procedure")
                .contains("Hand-overs between the steps: 2 → 0 hand-overs (−2, better)")
                .contains("Levels of administration crossed: 2 → 1 levels (−1, better)");
        assertThat(proposal(change(ProposalKind.CHANGE_LIMIT))
                        .build()
                        .orThrow()
                        .message()
                        .render(Locale.ENGLISH))
                .contains("from 10 working day(s) to 7 working day(s)");
    }

    @Test
    void aNamedAddresseeGoesBeforeThePublisher() {
        Addressee ministry = Addressee.ofName(LocalizedText.of("Bộ Thử", "the Ministry of Tests"));

        Proposal named = proposal(change(ProposalKind.MAKE_FULLY_ONLINE))
                .addressee(ministry)
                .build()
                .orThrow();

        assertThat(named.addressee()).isEqualTo(ministry);
        assertThat(named.explanation().render(Locale.ENGLISH)).contains("\n  to: the Ministry of Tests\n");
        assertThat(Addressee.find(PROCEDURE)).contains(Addressee.ofPublisher(DECISION));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Procedure unpublished =
                PROCEDURE.toBuilder().publishedBy(java.util.Optional.empty()).build();
        ReviewedProcedure without =
                ProcedureReview.of(List.of(PROCEDURE), TODAY).procedures().get(0);

        List<Problem> problems = Proposal.builder()
                .procedure(unpublished)
                .change(Change.edit(
                        CODE.toString(),
                        ProcedureEdit.mergedSteps(List.of("receive", "x", "y"), step("z", AdministrativeLevel.COMMUNE)),
                        DAY))
                .reason(REASON)
                .date(TODAY)
                .evidence(Proposal.Evidence.of(Figure.LATE, without.get(Figure.LATE), TODAY.plusDays(1)))
                .build()
                .problems();

        assertThat(problems.stream().map(one -> one.code() + " " + one.pointer()))
                .containsExactly(
                        "REFORM-027 /change",
                        "REFORM-027 /change",
                        "REFORM-201 /addressee",
                        "REFORM-203 /evidence/0",
                        "REFORM-204 /evidence/0/asOf");
        assertThat(problems)
                .allSatisfy(one -> assertThat(one.render(Locale.ENGLISH)).doesNotContain("{"));
    }

    @Test
    void refusesAnotherProcedureAndWhatChangesNothing() {
        List<Change> wrong = new ArrayList<>();
        wrong.add(Change.edit("9.000002", ProcedureEdit.fullyOnline(), DAY));
        wrong.add(Change.edit(CODE + "@province:51", ProcedureEdit.fullyOnline(), DAY));
        wrong.add(Change.edit(CODE.toString(), ProcedureEdit.decidedAt(AdministrativeLevel.PROVINCE), DAY));
        wrong.add(Change.edit(CODE.toString(), ProcedureEdit.shorterLimit(limit(11)), DAY));
        wrong.add(Change.edit(CODE.toString(), ProcedureEdit.withoutComponent("photo"), DAY));

        assertThat(wrong.stream()
                        .map(change ->
                                proposal(change).build().problems().get(0).code()))
                .containsExactly("REFORM-025", "REFORM-025", "REFORM-101", "REFORM-028", "REFORM-027");
        assertThat(Proposal.builder()
                        .procedure(PROCEDURE)
                        .change(change(ProposalKind.DROP_STEP))
                        .reason(REASON)
                        .date(TODAY)
                        .build()
                        .problems())
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("REFORM-202");
        assertThatIllegalStateException()
                .isThrownBy(() -> Proposal.builder().procedure(PROCEDURE).build())
                .withMessageContaining("[change, reason, date]");
    }

    @Test
    void everyChangeOfAProcedureHasAKind() {
        for (ProposalKind kind : ProposalKind.values()) {
            assertThat(proposal(change(kind)).build().orThrow().kind()).isEqualTo(kind);
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> proposal(SetDeputies.of("office", 1, DAY)))
                .withMessageContaining("SET_DEPUTIES");
    }
}
