package org.commune4j.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.properties.Seed;
import org.junit.jupiter.api.Test;

/** The time of a zone against the JDK's: zones that stand still, that did once, that change twice a year. */
class ZoneTimeTest {

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Ho_Chi_Minh", "Europe/Paris", "America/New_York", "UTC", "Asia/Tehran", "Pacific/Apia")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        return Combinators.combine(
                        Arbitraries.longs().between(-2_000_000_000L, 2_500_000_000L),
                        Arbitraries.of(0, 7, -11, 14).map(ZoneOffset::ofHours))
                .as((second, offset) ->
                        LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).atOffset(offset));
    }

    @Property(seed = Seed.FIXED, tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void isThatOfTheZone(
            @ForAll("zones") ZoneId zone, @ForAll("moments") OffsetDateTime moment, @ForAll("years") int firstYear) {
        ZoneTime time = new ZoneTime(zone, firstYear);
        LocalDateTime local = time.local(moment);
        assertThat(local).isEqualTo(moment.atZoneSameInstant(zone).toLocalDateTime());
        assertThat(time.moment(local)).isEqualTo(local.atZone(zone).toOffsetDateTime());
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1910, 2040);
    }

    @Test
    void isThatOfTheZoneAroundTheFirstYear() {
        // The clocks of Viet Nam were last changed on 13 June 1975, from +08:00 to +07:00.
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        for (int year : new int[] {1974, 1975, 1976}) {
            ZoneTime time = new ZoneTime(zone, year);
            for (String text : new String[] {
                "1974-12-31T23:30",
                "1975-01-01T00:30",
                "1975-06-12T23:30",
                "1975-06-13T00:30",
                "1975-12-31T23:30",
                "1976-01-01T00:00",
                "1977-01-01T00:00"
            }) {
                LocalDateTime local = LocalDateTime.parse(text);
                OffsetDateTime moment = local.atZone(zone).toOffsetDateTime();
                assertThat(time.moment(local)).isEqualTo(moment);
                assertThat(time.local(moment)).isEqualTo(local);
            }
        }
    }
}
