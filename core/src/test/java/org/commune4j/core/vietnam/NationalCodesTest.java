package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.dossier.RowField;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.procedure.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NationalCodesTest {

    @ParameterizedTest
    @EnumSource
    void goesFromStatusToStateAndBack(NationalStatus status) {
        assertThat(NationalStatus.of(status.state())).isEqualTo(status);
        assertThat(NationalStatus.find(status.code())).contains(status);
        assertThat(status.message().render(Locale.ENGLISH))
                .isNotEqualTo(status.message().code());
    }

    @Test
    void hasACodeForEveryState() {
        assertThat(DossierState.values())
                .filteredOn(state -> state != DossierState.NOT_BEGUN)
                .hasSize(12)
                .extracting(state -> NationalStatus.of(state).code())
                .allMatch(code -> code <= 10);
        assertThatIllegalArgumentException().isThrownBy(() -> NationalStatus.of(DossierState.NOT_BEGUN));
        assertThat(NationalStatus.of(DossierState.SUSPENDED).code()).isEqualTo(4);
        assertThat(NationalStatus.of(DossierState.REFUSED).code()).isEqualTo(8);
        assertThat(NationalStatus.find(11)).isEmpty();
        assertThat(NationalStatus.find(0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goesFromChannelToCodeAndBack(NationalChannel channel) {
        assertThat(NationalChannel.find(channel.channel())).contains(channel);
        assertThat(NationalChannel.find(channel.code())).contains(channel);
    }

    @Test
    void knowsThreeChannels() {
        assertThat(NationalChannel.find(Channel.of("E_MAIL"))).isEmpty();
        assertThat(NationalChannel.find(4)).isEmpty();
    }

    @Test
    void readsAnExportRowByRowAndCountsWhatIsWrong() {
        var format = NationalExchange.rows().toBuilder()
                .column(RowField.ID, "MaHoSo")
                .column(RowField.STATE, "TrangThai")
                .build();
        List<Map<String, String>> rows = List.of(
                Map.of(
                        "MaHoSo",
                        "A",
                        "procedure",
                        "1.001193",
                        "receivedAt",
                        "2025-09-15T09:00:00+07:00",
                        "TrangThai",
                        "4"),
                Map.of("MaHoSo", "B", "procedure", "1.001193", "receivedAt", "2025-09-15T09:00:00", "TrangThai", "4"),
                Map.of(
                        "MaHoSo",
                        "C",
                        "procedure",
                        "1.001193",
                        "receivedAt",
                        "15/9/2025",
                        "TrangThai",
                        "14",
                        "channel",
                        "7"),
                Map.of("procedure", "1 001193", "receivedAt", "2025-09-15T09:00:00+07:00"),
                Map.of(
                        "MaHoSo",
                        "E",
                        "procedure",
                        "1.001193",
                        "receivedAt",
                        "2025-09-15T09:00:00+07:00",
                        "TrangThai",
                        "1"),
                Map.of(
                        "MaHoSo", "F",
                        "procedure", "1.001193.000.00.00.H48",
                        "receivedAt", "2025-09-15T09:00:00+07:00",
                        "finishedAt", "2025-09-15T10:00:00+07:00",
                        "TrangThai", "10",
                        "channel", "2"));
        Intake intake = Intake.of(100);
        List<Dossier> taken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            intake.take(format.read(rows.get(i), Pointer.ROOT.index(i))).forEach(taken::add);
        }

        assertThat(taken).extracting(Dossier::id).containsExactly("A", "F");
        assertThat(taken.get(0).channel()).contains(Channel.DIRECT);
        assertThat(taken.get(1).channel()).contains(Channel.ONLINE);
        assertThat(taken.get(1).state()).isEqualTo(DossierState.RETURNED);
        assertThat(intake.read()).isEqualTo(6);
        assertThat(intake.taken()).isEqualTo(2);
        assertThat(intake.refused()).isEqualTo(4);
        assertThat(intake.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "INTAKE-010 /1/receivedAt",
                        "INTAKE-011 /2/receivedAt",
                        "INTAKE-012 /2/TrangThai",
                        "INTAKE-013 /2/channel",
                        "INTAKE-009 /3/MaHoSo",
                        "INTAKE-016 /3/procedure",
                        "INTAKE-015 /4/TrangThai");
        assertThat(intake.problemsByCode()).containsEntry("INTAKE-010", 1L).hasSize(7);
        assertThat(intake.problems())
                .allSatisfy(problem ->
                        assertThat(problem.render(Locale.forLanguageTag("vi"))).doesNotContain("{"));
    }

    @Test
    void keepsOnlySoManyProblemsAndCountsAll() {
        Intake intake = Intake.of(1);
        for (int i = 0; i < 3; i++) {
            intake.take(NationalExchange.rows().read(Map.of(), Pointer.ROOT.index(i)));
        }

        assertThat(intake.problems()).hasSize(1);
        assertThat(intake.problemsByCode()).containsEntry("INTAKE-009", 6L);
    }
}
