package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.law.Field;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A made-up year of a ward, from September 2025 over Tết to August 2026: 20,000 dossiers with supplements, fees, suspensions and
 * extensions, in time and late. Held against a plain script that goes through the days one by one and uses no code of the library.
 */
class WardYearTest {

    private static final int DOSSIERS = 20_000;
    private static final LocalizedText NAME = LocalizedText.of("Thử", "A trial");
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDateTime AS_OF = LocalDateTime.of(2026, 8, 31, 17, 0);
    private static final int[] LIMITS = {1, 3, 5, 10, 20};

    // ---------------------------------------------------------------- the days, by hand

    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORKED_SATURDAYS = new HashSet<>();

    static {
        for (String day : List.of(
                "2025-09-01",
                "2025-09-02",
                "2026-01-01",
                "2026-01-02",
                "2026-02-16",
                "2026-02-17",
                "2026-02-18",
                "2026-02-19",
                "2026-02-20",
                "2026-04-27",
                "2026-04-30",
                "2026-05-01",
                "2026-08-31",
                "2026-09-01",
                "2026-09-02",
                "2026-11-24")) {
            OFF.add(LocalDate.parse(day));
        }
        WORKED_SATURDAYS.add(LocalDate.parse("2026-01-10"));
        WORKED_SATURDAYS.add(LocalDate.parse("2026-08-22"));
    }

    private static boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? WORKED_SATURDAYS.contains(day) : !OFF.contains(day);
    }

    // ---------------------------------------------------------------- one dossier, plain

    private record Stop(LocalDateTime from, @Nullable LocalDateTime to, boolean supplement) {}

    private record Longer(LocalDateTime at, int days) {}

    private record Plain(
            int number,
            int limit,
            LocalDateTime received,
            LocalDateTime appointed,
            List<Stop> stops,
            List<Longer> longer,
            @Nullable LocalDateTime resolved) {

        /** Returns the day on which it is due if so many extensions count; null while a stop is open before it. */
        private @Nullable LocalDate due(int extensions) {
            int left = limit;
            for (Longer one : longer.subList(0, extensions)) {
                left += one.days();
            }
            LocalDate day = received.toLocalDate();
            while (left > 0) {
                day = day.plusDays(1);
                if (isWorked(day) && !isStoppedAllDay(day)) {
                    left--;
                }
                if (day.getYear() > 2030) {
                    return null;
                }
            }
            // It does not end while it stands still.
            for (boolean moved = true; moved; ) {
                moved = false;
                LocalDateTime end = day.plusDays(1).atStartOfDay();
                for (Stop stop : stops) {
                    if (stop.from().isBefore(end)) {
                        if (stop.to() == null) {
                            return null;
                        }
                        if (!stop.to().isBefore(end)) {
                            day = stop.to().toLocalDate();
                            while (!isWorked(day)) {
                                day = day.plusDays(1);
                            }
                            moved = true;
                            break;
                        }
                    }
                }
            }
            return day;
        }

        private boolean isStoppedAllDay(LocalDate day) {
            for (Stop stop : stops) {
                boolean begun = !stop.from().isAfter(day.atStartOfDay());
                boolean over =
                        stop.to() != null && stop.to().isBefore(day.plusDays(1).atStartOfDay());
                if (begun && !over) {
                    return true;
                }
            }
            return false;
        }

        /** Returns the day on which it is due with the extensions that came before it. */
        @Nullable
        LocalDate due() {
            int extensions = 0;
            while (extensions < longer.size()) {
                LocalDate due = due(extensions);
                if (due != null
                        && longer.get(extensions).at().isAfter(due.plusDays(1).atStartOfDay())) {
                    break;
                }
                extensions++;
            }
            return due(extensions);
        }

        Timeliness byLaw() {
            LocalDate due = due();
            LocalDateTime end = resolved != null ? resolved : AS_OF;
            if (due == null) {
                return Timeliness.EARLY;
            }
            if (end.isAfter(due.plusDays(1).atStartOfDay())) {
                return Timeliness.OVERDUE;
            }
            return end.toLocalDate().isBefore(due) ? Timeliness.EARLY : Timeliness.ON_TIME;
        }

        Timeliness byPortal() {
            int asked = 0;
            Duration subtracted = Duration.ZERO;
            LocalDateTime end = resolved != null ? resolved : AS_OF;
            LocalDateTime first = null;
            boolean waiting = false;
            for (Stop stop : stops) {
                if (stop.supplement()) {
                    asked++;
                    first = first == null ? stop.from() : first;
                    if (stop.to() == null) {
                        waiting = true;
                    } else {
                        LocalDateTime to = stop.to().isAfter(appointed) ? appointed : stop.to();
                        if (to.isAfter(stop.from())) {
                            subtracted = subtracted.plus(Duration.between(stop.from(), to));
                        }
                    }
                }
            }
            if (waiting) {
                end = first;
                subtracted = Duration.ZERO;
            }
            if (asked > 1) {
                return Timeliness.OVERDUE;
            }
            LocalDateTime worked = end.minus(subtracted);
            if (worked.isAfter(appointed)) {
                return Timeliness.OVERDUE;
            }
            return worked.toLocalDate().isBefore(appointed.toLocalDate()) ? Timeliness.EARLY : Timeliness.ON_TIME;
        }
    }

    private static LocalDateTime officeMoment(LocalDate from, Random random) {
        LocalDate day = from;
        while (!isWorked(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(8, 0).plusMinutes(random.nextInt(180));
    }

    private static Plain made(int number, Random random) {
        int limit = LIMITS[random.nextInt(LIMITS.length)];
        LocalDateTime received = officeMoment(FIRST.plusDays(random.nextInt(345)), random);
        LocalDateTime appointed = officeMoment(received.toLocalDate().plusDays(limit + limit / 3), random);
        List<Stop> stops = new ArrayList<>();
        LocalDateTime at = received.plusMinutes(30);
        int wanted = random.nextInt(10) < 6 ? 0 : 1 + random.nextInt(3);
        boolean open = false;
        for (int i = 0; i < wanted && !open; i++) {
            LocalDateTime from = at.plusHours(random.nextInt(24 * 6)).plusMinutes(random.nextInt(60));
            LocalDateTime to = from.plusHours(1 + random.nextInt(24 * 12)).plusMinutes(random.nextInt(60));
            open = random.nextInt(12) == 0;
            if (!from.isBefore(AS_OF) || !to.isBefore(AS_OF)) {
                break;
            }
            stops.add(new Stop(from, open ? null : to, random.nextBoolean()));
            at = to.plusMinutes(1);
        }
        List<Longer> longer = new ArrayList<>();
        for (int i = random.nextInt(10) < 8 ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            LocalDateTime when = received.plusHours(2 + random.nextInt(24 * 30)).plusMinutes(random.nextInt(60));
            if (when.isBefore(AS_OF)) {
                longer.add(new Longer(when, 1 + random.nextInt(5)));
            }
        }
        longer.sort(Comparator.comparing(Longer::at));
        LocalDateTime last =
                longer.stream().map(Longer::at).max(Comparator.naturalOrder()).orElse(at);
        LocalDateTime after = last.isAfter(at) ? last : at;
        LocalDateTime resolved = officeMoment(received.toLocalDate().plusDays(random.nextInt(limit * 2 + 2)), random);
        resolved = resolved.isAfter(after) ? resolved : after.plusMinutes(5);
        boolean isResolved = !open && random.nextInt(20) != 0 && resolved.isBefore(AS_OF);
        return new Plain(number, limit, received, appointed, stops, longer, isResolved ? resolved : null);
    }

    // ---------------------------------------------------------------- the same, for the library

    private static ProcedureCode code(int limit) {
        return ProcedureCode.parse(String.format(java.util.Locale.ROOT, "9.%06d", limit));
    }

    private static OffsetDateTime at(LocalDateTime local) {
        return local.atOffset(ZoneOffset.ofHours(7));
    }

    private static Dossier dossier(Plain plain) {
        List<DossierEvent> events = new ArrayList<>();
        for (int i = 0; i < plain.stops().size(); i++) {
            Stop stop = plain.stops().get(i);
            // What is no supplement is a fee or a suspension.
            boolean fee = !stop.supplement() && i % 2 == 0;
            DossierEventKind begin = stop.supplement()
                    ? DossierEventKind.SUPPLEMENT_REQUESTED
                    : fee ? DossierEventKind.OBLIGATION_REQUESTED : DossierEventKind.SUSPENDED;
            DossierEventKind end = stop.supplement()
                    ? DossierEventKind.SUPPLEMENT_SUPPLIED
                    : fee ? DossierEventKind.OBLIGATION_PAID : DossierEventKind.RESUMED;
            events.add(DossierEvent.of(begin, at(stop.from())));
            if (stop.to() != null) {
                events.add(DossierEvent.of(end, at(stop.to())));
            }
        }
        plain.longer().forEach(one -> events.add(DossierEvent.ofExtended(at(one.at()), Term.workingDays(one.days()))));
        events.sort(Comparator.comparing(DossierEvent::at));
        events.add(0, DossierEvent.ofReceived(at(plain.received()), at(plain.appointed())));
        if (plain.resolved() != null) {
            events.add(DossierEvent.of(DossierEventKind.RESOLVED, at(plain.resolved())));
        }
        return Dossier.builder("W-" + plain.number(), code(plain.limit()))
                .events(events)
                .build()
                .orThrow();
    }

    private static DossierAssessor ward() {
        List<Procedure> procedures = new ArrayList<>();
        for (int limit : LIMITS) {
            procedures.add(Procedure.builder()
                    .code(code(limit))
                    .name(NAME)
                    .field(Field.of("TRIAL"))
                    .paymentStopsClock(true)
                    .timeLimit(TimeLimit.of(LimitCase.builder()
                            .label(NAME)
                            .term(Term.workingDays(limit))
                            .build()))
                    .build());
        }
        return DossierAssessor.builder()
                .counting(LawBooks.vietnam().counting())
                .catalogue(ProcedureCatalogue.of(procedures))
                .edition(DossierDesk.EDITION)
                .statisticalClock(PortalClock.STANDARD)
                .build();
    }

    @Test
    void aYearOfAWardIsWhatAPlainScriptSays() {
        Random random = new Random(20260831);
        DossierAssessor ward = ward();
        int late = 0;
        int paused = 0;
        int portalLate = 0;
        int tooLateToExtend = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            Plain plain = made(i, random);
            DossierAssessment assessment = ward.assess(dossier(plain), at(AS_OF));
            Deadline deadline = assessment.deadline().orElseThrow();
            LocalDate due = plain.due();
            assertThat(deadline.findDate()).as("%s", plain).isEqualTo(Optional.ofNullable(due));
            assertThat(deadline.openPause().isPresent()).as("%s", plain).isEqualTo(due == null);
            assertThat(assessment.legalTimeliness().orElseThrow() == Timeliness.OVERDUE)
                    .as("%s", plain)
                    .isEqualTo(plain.byLaw() == Timeliness.OVERDUE);
            if (due != null) {
                assertThat(assessment.legalTimeliness()).as("%s", plain).contains(plain.byLaw());
            }
            assertThat(assessment.portalTimeliness()).as("%s", plain).contains(plain.byPortal());
            late += plain.byLaw() == Timeliness.OVERDUE ? 1 : 0;
            paused += due == null ? 1 : 0;
            portalLate += plain.byPortal() == Timeliness.OVERDUE ? 1 : 0;
            tooLateToExtend += due != null
                            && plain.longer().stream()
                                    .anyMatch(one ->
                                            one.at().isAfter(due.plusDays(1).atStartOfDay()))
                    ? 1
                    : 0;
        }
        // Enough of each kind for the year to say something.
        assertThat(List.of(late, paused, portalLate, tooLateToExtend))
                .allSatisfy(count -> assertThat(count).isGreaterThan(100));
    }
}
