package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.figure.Tendency;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.MergeUnits;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Resolution18Report.Aim;
import org.commune4j.core.vietnam.Resolution18Report.Line;
import org.commune4j.core.vietnam.Resolution18Report.Target;
import org.junit.jupiter.api.Test;

class Resolution18ReportTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final LegalReference OWN = LegalReference.of(Instrument.of("1-CTr/HU"), SourceStatus.VERIFIED);

    /** Two divisions with a head and a deputy each, all civil servants but one worker under a contract. */
    private final Situation before = Situation.of(
            LawBooks.vietnam(),
            Commune.builder()
                    .code("00001")
                    .province("51")
                    .name(LocalizedText.of("Xã thử", "Test commune"))
                    .kind(AdministrativeUnitKind.COMMUNE)
                    .life(DateRange.from(JULY))
                    .asOf(JULY)
                    .completeness(CommunePart.UNITS, Completeness.ofComplete(LocalDate.of(2026, 1, 1)))
                    .completeness(CommunePart.POSTS, Completeness.ofComplete(LocalDate.of(2026, 1, 1)))
                    .completeness(CommunePart.APPOINTMENTS, Completeness.ofComplete(LocalDate.of(2026, 1, 1)))
                    .completeness(CommunePart.QUALIFICATIONS, Completeness.ofComplete(LocalDate.of(2026, 1, 1)))
                    .units(List.of(
                            unit("top", UnitKinds.PEOPLES_COMMITTEE, ""),
                            unit("one", UnitKinds.ECONOMIC_DIVISION, "top"),
                            unit("two", UnitKinds.CULTURE_SOCIAL_DIVISION, "top")))
                    .posts(List.of(
                            post("head-1", "one", PostKinds.DIVISION_HEAD, Rank.HEAD),
                            post("deputy-1", "one", PostKinds.DEPUTY_DIVISION_HEAD, Rank.DEPUTY),
                            post("head-2", "two", PostKinds.DIVISION_HEAD, Rank.HEAD),
                            post("deputy-2", "two", PostKinds.DEPUTY_DIVISION_HEAD, Rank.DEPUTY)))
                    .officials(List.of(
                            official("o1", OfficialKind.CIVIL_SERVANT),
                            official("o2", OfficialKind.CIVIL_SERVANT),
                            official("o3", OfficialKind.CIVIL_SERVANT),
                            official("o4", OfficialKind.CONTRACT_WORKER)))
                    .appointments(List.of(
                            appointment("a1", "o1", "head-1"),
                            appointment("a2", "o2", "deputy-1"),
                            appointment("a3", "o3", "head-2"),
                            appointment("a4", "o4", "deputy-2")))
                    .build());

    private final Reform reform = Reform.named("one division")
            .with(
                    MergeUnits.of(
                            List.of("one", "two"),
                            unit("both", UnitKinds.ECONOMIC_DIVISION, "top").toBuilder()
                                    .life(DateRange.from(OCTOBER))
                                    .build()),
                    Change.end(ElementKind.POST, "head-2", OCTOBER),
                    Change.end(ElementKind.POST, "deputy-2", OCTOBER),
                    Change.end(ElementKind.OFFICIAL, "o3", OCTOBER));

    private final Resolution18Report report =
            Resolution18Report.of(Comparison.of(before, reform.applyTo(before).orThrow(), OCTOBER));

    private static Unit unit(String id, UnitKind kind, String parent) {
        Unit.Builder builder = Unit.builder()
                .id(id)
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .kind(kind)
                .branch(Branch.of("PEOPLES_COMMITTEE"))
                .life(DateRange.from(JULY));
        return parent.isEmpty() ? builder.build() : builder.parent(parent).build();
    }

    private static Post post(String id, String unit, PostKind kind, Rank rank) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(kind)
                .rank(rank)
                .life(DateRange.from(JULY))
                .build();
    }

    private static Official official(String id, OfficialKind kind) {
        return Official.builder().id(id).kind(kind).build();
    }

    private static Appointment appointment(String id, String official, String post) {
        return Appointment.builder()
                .id(id)
                .official(official)
                .post(post)
                .life(DateRange.from(JULY))
                .build();
    }

    private static Line line(Resolution18Report report, Figure figure) {
        return report.lines().stream()
                .filter(line -> line.figure().figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void measuresEachAimBeforeAndAfter() {
        assertThat(report.lines())
                .extracting(line -> line.aim() + " " + line.figure() + " " + line.tendency())
                .containsExactly(
                        "FEWER_FOCAL_POINTS FOCAL_POINTS: 2 -> 1 BETTER",
                        "FEWER_INTERMEDIATE_LEVELS INTERMEDIATE_LEVELS: 0 -> 0 NEUTRAL",
                        "FEWER_INTERMEDIATE_LEVELS PROCEDURE_LEVELS: undetermined -> undetermined NOT_MEASURED",
                        "FEWER_DEPUTIES DEPUTIES: 2 -> 1 BETTER",
                        "SMALLER_PAYROLL PAYROLL: 3 -> 2 BETTER",
                        "FEWER_ADMINISTRATIVE_UNITS COMMUNES: 1 -> 1 NEUTRAL",
                        "SUITED_OFFICIALS UNQUALIFIED_HOLDERS: undetermined -> undetermined NOT_MEASURED",
                        "SEVERAL_POSTS_IN_ONE_HAND CONCURRENT_POSTS: 0 -> 0 NEUTRAL",
                        "ONE_TASK_ONE_OFFICE TASKS_WITHOUT_LEAD: undetermined -> undetermined NOT_MEASURED",
                        "ONE_TASK_ONE_OFFICE OVERLAPPING_TASKS: undetermined -> undetermined NOT_MEASURED");
        assertThat(line(report, Figure.PAYROLL).percent()).contains(new BigDecimal("-33.3"));
        assertThat(line(report, Figure.CONCURRENT_POSTS).percent())
                .as("no share of none")
                .isEmpty();
    }

    @Test
    void saysThatNoNumberWasFoundButForOneTaskOneOffice() {
        assertThat(report.lines())
                .filteredOn(line -> line.aim() != Aim.ONE_TASK_ONE_OFFICE)
                .hasSize(8)
                .allSatisfy(line -> {
                    assertThat(line.target()).isEmpty();
                    assertThat(line.targetMessage().render(Locale.ENGLISH)).isEqualTo("no number found in the text");
                    assertThat(line.targetMessage().render(Locale.forLanguageTag("vi")))
                            .isEqualTo("không tìm thấy con số trong văn bản");
                });
        assertThat(line(report, Figure.OVERLAPPING_TASKS).targetMessage().render(Locale.ENGLISH))
                .isEqualTo("undetermined: at most 0 (Resolution 18-NQ/TW; not verified)");
        assertThat(Resolution18Report.SOURCE.status()).isEqualTo(SourceStatus.UNVERIFIED);
    }

    /** P13: who loses a post is on the payroll still, as long as no one leaves. */
    @Test
    void anEndOfAPostIsNoSmallerPayroll() {
        Comparison kept = Comparison.of(
                before,
                Reform.named("posts alone")
                        .end(ElementKind.POST, "head-2", OCTOBER)
                        .end(ElementKind.POST, "deputy-2", OCTOBER)
                        .applyTo(before)
                        .orThrow(),
                OCTOBER);

        assertThat(line(Resolution18Report.of(kept), Figure.PAYROLL).toString()).contains("3 -> 3");
        assertThat(kept.get(Figure.IN_SERVICE).after()).isEqualTo(Quantity.of(4));
        assertThat(kept.get(Figure.OFFICIALS).after()).isEqualTo(Quantity.of(2));
        assertThat(kept.get(Figure.OFFICIALS_WITHOUT_POST).after()).isEqualTo(Quantity.of(2));
    }

    @Test
    void judgesANumberThatTheHostBrings() {
        Resolution18Report own = report.aimingAt(Aim.SMALLER_PAYROLL, Target.ofReduction(33, OWN))
                .aimingAt(Aim.FEWER_DEPUTIES, Target.ofReduction(51, OWN))
                .aimingAt(Aim.SUITED_OFFICIALS, Target.ofAtMost(0, OWN));
        assertThat(line(own, Figure.PAYROLL).targetMessage().render(Locale.ENGLISH))
                .isEqualTo("reached: at least 33 % fewer (1-CTr/HU; read in the text)");
        assertThat(line(own, Figure.DEPUTIES).targetMessage().render(Locale.ENGLISH))
                .isEqualTo("not reached: at least 51 % fewer (1-CTr/HU; read in the text)");
        assertThat(line(own, Figure.UNQUALIFIED_HOLDERS).targetMessage().render(Locale.ENGLISH))
                .startsWith("undetermined");
        assertThat(line(report, Figure.PAYROLL).target())
                .as("the first report stays")
                .isEmpty();
        assertThat(line(report.aimingAt(Aim.SMALLER_PAYROLL, Target.ofReduction(34, OWN)), Figure.PAYROLL)
                        .targetMessage()
                        .render(Locale.ENGLISH))
                .startsWith("not reached");
        assertThatThrownBy(() -> Target.ofReduction(0, OWN)).hasMessageContaining("1 to 100 percent");
        assertThatThrownBy(() -> Target.ofAtMost(-1, OWN)).hasMessageContaining("0 or more");
    }

    @Test
    void aNumberThatOnlyWhatIsGivenReachesIsNotReached() {
        Compared given = new Compared(Figure.DEPUTIES, new Quantity(2, 1, 1), new Quantity(1, 1, 1));
        assertThat(Target.ofAtMost(1, OWN).isReached(given).isUnknown()).isTrue();
        assertThat(Target.ofAtMost(0, OWN).isReached(given).isFalse()).isTrue();
        assertThat(Target.ofReduction(50, OWN).isReached(given).isUnknown()).isTrue();
        assertThat(Target.ofReduction(51, OWN).isReached(given).isFalse()).isTrue();
    }

    @Test
    void countsWhoLacksWhatThePostAsksFor() {
        Post asking = post("asking", "one", PostKinds.DIVISION_HEAD, Rank.HEAD).toBuilder()
                .addRequiredQualifications(
                        RequiredQualification.of(QualificationFields.LAW, QualificationLevel.UNIVERSITY))
                .build();
        Situation after = Reform.named("ask")
                .with(
                        Change.add(ElementKind.POST, asking),
                        Change.add(ElementKind.APPOINTMENT, appointment("a9", "o1", "asking")))
                .applyTo(before)
                .orThrow();
        Line line = line(Resolution18Report.of(Comparison.of(before, after, OCTOBER)), Figure.UNQUALIFIED_HOLDERS);
        assertThat(line.figure()).hasToString("UNQUALIFIED_HOLDERS: undetermined -> 1");
        assertThat(line.tendency()).isEqualTo(Tendency.NOT_MEASURED);
    }

    @Test
    void rendersInBothLanguages() {
        assertThat(report.render(Locale.ENGLISH))
                .startsWith("Aims of a streamlined apparatus before and after, as of 1 Oct 2025"
                        + " (Resolution 18-NQ/TW; not verified)\n")
                .contains("""

                        Fewer deputies
                          Deputies: 2 → 1 places (−1, better); -50 %
                            no number found in the text
                        """);
        assertThat(report.render(Locale.forLanguageTag("vi")))
                .startsWith("Mục tiêu tinh gọn bộ máy trước và sau, tại ngày 01/10/2025"
                        + " (Nghị quyết 18-NQ/TW; chưa kiểm chứng)\n")
                .contains("""

                        Tinh giản biên chế
                          Biên chế: 3 → 2 người (−1, tốt hơn); -33,3 %
                        """);
    }
}
