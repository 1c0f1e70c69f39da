package org.commune4j.json.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;
import org.commune4j.json.testing.Bodies.Everything;

/** Values of every shape. */
public final class Examples {

    private Examples() {}

    public static List<Everything> everything() {
        return List.of(
                new Everything(
                        "Ủy ban \"nhân dân\"\n",
                        "00123",
                        true,
                        -7,
                        Long.MAX_VALUE,
                        new BigDecimal("2.50"),
                        LocalDate.of(2025, 7, 1),
                        LocalTime.of(7, 30),
                        OffsetDateTime.parse("2025-04-25T10:00+07:00"),
                        LocalizedText.of("Xã", "Commune"),
                        DateRange.from(LocalDate.of(2025, 7, 1)),
                        Optional.of(DateRange.ofDay(LocalDate.of(2024, 2, 29))),
                        List.of(1, 2),
                        Map.of("x", 1),
                        Timeline.of(DateRange.until(LocalDate.of(2025, 1, 1)), "v"),
                        new Bodies.Renamed(LocalDate.of(2025, 7, 1), "n")),
                new Everything(
                        "",
                        "a b",
                        false,
                        0,
                        0,
                        BigDecimal.ZERO,
                        LocalDate.of(1, 1, 1),
                        LocalTime.MIDNIGHT,
                        OffsetDateTime.parse("2025-04-25T10:00:00.5Z"),
                        LocalizedText.ofVietnamese("Xã"),
                        DateRange.ALWAYS,
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        Timeline.empty(),
                        new Bodies.Founded(LocalDate.of(2025, 7, 1))));
    }
}
