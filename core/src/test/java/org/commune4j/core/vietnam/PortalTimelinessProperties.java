package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.properties.Seed;

/** What holds of the portal's clock whatever happened: it gives back no more time than the appointment gave. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class PortalTimelinessProperties {

    private static final LocalizedText SUPPLEMENT = LocalizedText.of("bổ sung", "supplement");
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2025-09-11T10:00:00+07:00");

    @Property(seed = Seed.FIXED)
    void theTimeSubtractedIsNoMoreThanThatBetweenReceiptAndAppointment(
            @ForAll @IntRange(max = 20000) int appointedAfter,
            @ForAll @IntRange(min = -9000, max = 20000) int askedAfter,
            @ForAll @IntRange(max = 30000) int suppliedAfter,
            @ForAll @IntRange(max = 60000) int resolvedAfter) {
        OffsetDateTime appointed = RECEIVED.plusMinutes(appointedAfter);
        OffsetDateTime asked = RECEIVED.plusMinutes(askedAfter);
        OffsetDateTime supplied = asked.plusMinutes(suppliedAfter);
        OffsetDateTime resolved = RECEIVED.plusMinutes(resolvedAfter);
        PortalTimeliness judged = PortalTimeliness.of(
                PortalRecord.builder()
                        .receivedAt(RECEIVED)
                        .appointedAt(appointed)
                        .resolvedAt(resolved)
                        .addSupplements(Pause.of(asked, supplied, SUPPLEMENT))
                        .build(),
                RECEIVED.plusYears(1),
                LawBooks.vietnam().counting());
        assertThat(judged.supplementTime()).isBetween(Duration.ZERO, Duration.between(RECEIVED, appointed));
        // Nor does a supplement make what ended twice as long after the receipt as it was given in time.
        if (resolvedAfter > 2L * appointedAfter) {
            assertThat(judged.timeliness()).isEqualTo(Timeliness.OVERDUE);
        }
    }
}
