package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The seven points of the portal's description of indicator 2.1, one by one. */
class PortalTimelinessTest {

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00");
    }

    private static final LocalizedText SUPPLEMENT = LocalizedText.of("bổ sung", "supplement");

    private static final OffsetDateTime PERIOD_END = at("2025-09-30T23:59");

    private static ImmutablePortalRecord.Builder appointed() {
        return PortalRecord.builder().receivedAt(at("2025-09-01T08:00")).appointedAt(at("2025-09-12T17:00"));
    }

    private static PortalTimeliness judge(ImmutablePortalRecord.Builder portal) {
        return PortalTimeliness.of(
                portal.build(), PERIOD_END, Counting.of(VietnamCalendar.standard(), VietnamDeadlines.POLICY));
    }

    @Test
    void point1TheEndIsTheFirstStatusOfTheList() {
        assertThat(judge(appointed()
                                .withdrawnAt(at("2025-09-02T08:00"))
                                .stoppedAt(at("2025-09-03T08:00"))
                                .returnedAt(at("2025-09-15T08:00"))
                                .resolvedAt(at("2025-09-11T08:00")))
                        .endAt())
                .isEqualTo(at("2025-09-11T08:00"));
        assertThat(judge(appointed()
                                .withdrawnAt(at("2025-09-02T08:00"))
                                .stoppedAt(at("2025-09-03T08:00"))
                                .returnedAt(at("2025-09-15T08:00")))
                        .endAt())
                .isEqualTo(at("2025-09-15T08:00"));
        assertThat(judge(appointed().withdrawnAt(at("2025-09-02T08:00")).stoppedAt(at("2025-09-03T08:00")))
                        .endAt())
                .isEqualTo(at("2025-09-03T08:00"));
        PortalTimeliness withdrawn = judge(appointed().withdrawnAt(at("2025-09-02T08:00")));
        assertThat(withdrawn.endAt()).isEqualTo(at("2025-09-02T08:00"));
        assertThat(withdrawn.isFinished()).isTrue();
    }

    @Test
    void point2OnTimeUpToTheMomentOfTheAppointment() {
        assertThat(judge(appointed().resolvedAt(at("2025-09-11T23:00"))).timeliness())
                .isEqualTo(Timeliness.EARLY);
        assertThat(judge(appointed().resolvedAt(at("2025-09-12T17:00"))).timeliness())
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(judge(appointed().resolvedAt(at("2025-09-12T17:01"))).timeliness())
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void point3WaitingEndsWithTheFirstRequestAndASecondRequestIsOverdue() {
        PortalTimeliness waiting = judge(appointed().addSupplements(Pause.ofOpen(at("2025-09-05T08:00"), SUPPLEMENT)));
        assertThat(waiting.endAt()).isEqualTo(at("2025-09-05T08:00"));
        assertThat(waiting.timeliness()).isEqualTo(Timeliness.EARLY);
        assertThat(waiting.isFinished()).isFalse();
        PortalTimeliness twice = judge(appointed()
                .supplements(List.of(
                        Pause.of(at("2025-09-02T08:00"), at("2025-09-03T08:00"), SUPPLEMENT),
                        Pause.ofOpen(at("2025-09-05T08:00"), SUPPLEMENT))));
        assertThat(twice.endAt()).isEqualTo(at("2025-09-02T08:00"));
        assertThat(twice.timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(judge(appointed()
                                .resolvedAt(at("2025-09-06T08:00"))
                                .supplements(List.of(
                                        Pause.of(at("2025-09-02T08:00"), at("2025-09-03T08:00"), SUPPLEMENT),
                                        Pause.of(at("2025-09-04T08:00"), at("2025-09-05T08:00"), SUPPLEMENT))))
                        .timeliness())
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void point4TheTimeOfACompletedSupplementIsSubtracted() {
        PortalTimeliness supplied = judge(appointed()
                .resolvedAt(at("2025-09-16T08:00"))
                .addSupplements(Pause.of(at("2025-09-03T08:00"), at("2025-09-07T08:00"), SUPPLEMENT)));
        assertThat(supplied.supplementTime()).isEqualTo(Duration.ofDays(4));
        assertThat(supplied.timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(supplied.endAt()).isEqualTo(at("2025-09-16T08:00"));
    }

    @Test
    void point5WithoutAnAppointmentTheMaximumTimeDecides() {
        ImmutablePortalRecord.Builder three = PortalRecord.builder()
                .receivedAt(at("2025-09-03T08:00"))
                .maximumTime(Term.workingDays(3))
                .resolvedAt(at("2025-09-08T23:00"));
        assertThat(judge(three).timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(judge(three.resolvedAt(at("2025-09-09T08:00"))).timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(judge(three.addSupplements(Pause.of(at("2025-09-04T08:00"), at("2025-09-05T08:00"), SUPPLEMENT)))
                        .timeliness())
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(judge(PortalRecord.builder()
                                .receivedAt(at("2025-09-03T08:00"))
                                .resolvedAt(at("2025-09-09T08:00")))
                        .timeliness())
                .isEqualTo(Timeliness.UNDETERMINED);
    }

    @Test
    void points6And7InProcessIsMeasuredAtTheEndOfThePeriodAndCounts() {
        PortalTimeliness inProcess =
                judge(PortalRecord.builder().receivedAt(at("2025-09-25T08:00")).appointedAt(at("2025-10-03T17:00")));
        assertThat(inProcess.endAt()).isEqualTo(PERIOD_END);
        assertThat(inProcess.isFinished()).isFalse();
        assertThat(inProcess.timeliness()).isEqualTo(Timeliness.EARLY);
        PortalTimeliness late = judge(appointed());
        assertThat(late.timeliness()).isEqualTo(Timeliness.OVERDUE);
        // What happened after the period is not known in it.
        assertThat(judge(appointed().resolvedAt(at("2025-10-02T08:00"))).isFinished())
                .isFalse();
    }

    @Test
    void saysWhy() {
        PortalTimeliness twice = judge(appointed()
                .supplements(List.of(
                        Pause.of(at("2025-09-02T08:00"), at("2025-09-03T08:00"), SUPPLEMENT),
                        Pause.ofOpen(at("2025-09-05T08:00"), SUPPLEMENT))));
        assertThat(twice.explanation().render(Locale.ENGLISH))
                .contains("overdue")
                .contains("requested 2 times")
                .doesNotContain("{");
        assertThat(twice.explanation().render(Locale.forLanguageTag("vi")))
                .contains("quá một lần thì tính là quá hạn")
                .doesNotContain("{");
    }
}
