package org.commune4j.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.vietnam.LawBooks;
import org.jspecify.annotations.Nullable;

/**
 * SYNTHETIC dossiers: made up from a seed, of no real person, commune or year. The procedures, their limits and the calendar
 * are those of the library; every share (how often a procedure is asked for, by which channel, how many are late or have to be
 * completed) is an assumption of this class and no statistics of anybody. Their ids begin with {@code SYN-}.
 *
 * <p>They are handed in over a year and recorded up to {@link #AS_OF}, so that some are pending then. A few records do not keep
 * track of everything, and a few are of a procedure that has no known limit or is in no catalogue. The same seed gives the same
 * dossiers.
 */
public final class SyntheticDossiers {

    /** The moment up to which they are recorded. */
    static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-06-30T17:00:00+07:00");

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    private static final int COMMUNES = 20;
    private static final int OFFICIALS_PER_COMMUNE = 12;
    private static final int PERCENT = 100;
    private static final int PER_MILLE = 1000;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int OPENING_MINUTE = 7 * MINUTES_PER_HOUR + 30;
    private static final int OFFICE_MINUTES = 9 * MINUTES_PER_HOUR;
    private static final int CUT_OFF_HOUR = 15;

    private static final String UNKNOWN_PROCEDURE = "9.000001";
    private static final List<Channel> ALL_CHANNELS = List.of(Channel.ONLINE, Channel.DIRECT, Channel.POSTAL);

    /** Procedures and how many dossiers in a hundred are of each. */
    private static final Map<String, Integer> MIX = mix();

    /** A procedure with the facts that its dossiers may have, each with the term that then applies. */
    private record Kind(ProcedureCode code, List<Channel> channels, List<Variant> variants, boolean payable) {}

    private record Variant(CaseFacts facts, @Nullable Term term) {}

    private record Commune(Jurisdiction place, List<String> units, List<String> officials) {}

    private final SplittableRandom random;
    private final WorkCalendar calendar;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Commune> communes = new ArrayList<>();
    private long made;

    /** A source of dossiers. */
    SyntheticDossiers(long seed) {
        random = new SplittableRandom(seed);
        LawBook law = LawBooks.vietnam();
        calendar = law.calendar();
        for (LocalDate day = FIRST_DAY; !day.isAfter(AS_OF.toLocalDate()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                days.add(day);
            }
        }
        MIX.forEach((code, share) -> {
            Kind kind = kind(ProcedureCode.parse(code), law);
            for (int i = 0; i < share; i++) {
                kinds.add(kind);
            }
        });
        for (int i = 0; i < COMMUNES; i++) {
            String commune = String.format("S%04d", i);
            List<String> officials = new ArrayList<>();
            for (int k = 0; k < OFFICIALS_PER_COMMUNE; k++) {
                officials.add(String.format("%s-CB-%02d", commune, k));
            }
            communes.add(new Commune(
                    Jurisdiction.ofCommune("S1", commune),
                    List.of(commune + "-TT", commune + "-KT", commune + "-VH"),
                    officials));
        }
    }

    /** Returns so many dossiers made from the seed. */
    static List<Dossier> of(long seed, int number) {
        SyntheticDossiers source = new SyntheticDossiers(seed);
        return Stream.generate(source::next).limit(number).toList();
    }

    private static Map<String, Integer> mix() {
        Map<String, Integer> mix = new TreeMap<>();
        mix.put("2.000815", 26); // certified copies: within the day
        mix.put("2.000884", 6); // certified signatures: within the day
        mix.put("2.000635", 8); // extracts of civil status: within the day
        mix.put("1.001193", 7); // births: within the day
        mix.put("1.000894", 4); // marriages: within the day, or 5 working days
        mix.put("1.000656", 3); // deaths: within the day
        mix.put("1.004746", 5); // marriages registered anew: no known limit
        mix.put("1.001612", 6); // business households: 3 working days
        mix.put("1.004194", 9); // temporary residence: 3 working days
        mix.put("1.004222", 7); // permanent residence: 7 working days
        mix.put("1.013967", 6); // land disputes: 45 or 55 calendar days
        mix.put("1.012812", 2); // conciliation over land: 30 calendar days
        mix.put("1.008004", 2); // crops on rice land: 5 working days
        mix.put("1.011607", 4); // poor households: 15 calendar days
        mix.put("1.013225", 4); // building permits: 15 or 20 calendar days
        mix.put(UNKNOWN_PROCEDURE, 1); // in no catalogue
        return mix;
    }

    private static Kind kind(ProcedureCode code, LawBook law) {
        Optional<Procedure> procedure = law.procedures().find(code, FIRST_DAY);
        List<Variant> variants = new ArrayList<>();
        procedure.map(Procedure::timeLimit).ifPresent(limit -> {
            for (LimitCase one : limit.cases()) {
                variants.add(new Variant(CaseFacts.of(one.when()), one.term()));
            }
        });
        if (variants.isEmpty()) {
            variants.add(new Variant(CaseFacts.UNKNOWN, null));
        }
        List<Channel> channels =
                procedure.map(Procedure::channels).map(List::copyOf).orElse(ALL_CHANNELS);
        return new Kind(
                code,
                ALL_CHANNELS.stream().filter(channels::contains).toList(),
                variants,
                procedure.flatMap(Procedure::paymentStopsClock).orElse(false));
    }

    // ---------------------------------------------------------------- one dossier

    /** Returns the next dossier. */
    Dossier next() {
        Kind kind = kinds.get(random.nextInt(kinds.size()));
        Commune commune = communes.get(random.nextInt(communes.size()));
        Variant variant = kind.variants().get(skewed(kind.variants().size()));
        Dossier.Builder dossier = Dossier.builder(String.format("SYN-%08d", ++made), kind.code())
                .channel(kind.channels().get(skewed(kind.channels().size())))
                .unit(commune.units().get(0))
                .place(commune.place())
                // Now and then the record does not say which case it is.
                .facts(one(2, PERCENT) ? CaseFacts.UNKNOWN : variant.facts())
                .events(events(commune, variant.term(), kind.payable()));
        if (one(4, PERCENT)) {
            dossier.untracked(DossierEventKind.RATED, DossierEventKind.PETITION_RAISED);
        }
        return dossier.build().orThrow();
    }

    /** What happened, in order, as far as it had happened by {@link #AS_OF}. */
    private List<DossierEvent> events(Commune commune, @Nullable Term term, boolean payable) {
        List<DossierEvent> events = new ArrayList<>();
        LocalDateTime received = officeTime(days.get(random.nextInt(days.size())));
        if (one(10, PERCENT)) {
            events.add(DossierEvent.of(DossierEventKind.SUBMITTED, at(received.minusHours(1 + random.nextInt(60)))));
        }
        LocalDate due = due(received, term);
        events.add(DossierEvent.ofReceived(at(received), at(due.atTime(17, 0)))
                .by(commune.units().get(0), official(commune)));
        LocalDateTime now = received;
        int unit = random.nextInt(commune.units().size());
        now = now.plusMinutes(2 + random.nextInt(12));
        events.add(DossierEvent.of(DossierEventKind.ASSIGNED, at(now))
                .to(commune.units().get(unit), official(commune)));
        boolean within = term == null || term.unit() == Term.TermUnit.SAME_DAY;
        if (!within && one(40, PERCENT)) {
            now = later(now, random.nextInt(2));
            events.add(DossierEvent.of(DossierEventKind.TRANSFERRED, at(now))
                    .by(commune.units().get(unit))
                    .to(commune.units().get(random.nextInt(commune.units().size())), official(commune)));
        }
        for (int request = 0; request < 2 && one(request == 0 ? 7 : 12, PERCENT); request++) {
            now = later(now, random.nextInt(2));
            events.add(DossierEvent.of(DossierEventKind.SUPPLEMENT_REQUESTED, at(now)));
            if (one(6, PERCENT)) {
                addEnd(
                        events,
                        later(now, 15),
                        one(60, PERCENT) ? DossierEventKind.WITHDRAWN : DossierEventKind.STOPPED);
                return known(events);
            }
            int waited = 1 + random.nextInt(8);
            now = later(now, waited);
            due = calendar.plus(due, waited);
            events.add(DossierEvent.of(DossierEventKind.SUPPLEMENT_SUPPLIED, at(now)));
        }
        if (payable && one(70, PERCENT)) {
            now = later(now, 1);
            events.add(DossierEvent.of(DossierEventKind.OBLIGATION_REQUESTED, at(now))
                    .with(EventDetail.AMOUNT, BigDecimal.valueOf(50_000)));
            int waited = random.nextInt(6);
            now = later(now, waited);
            due = calendar.plus(due, waited);
            events.add(DossierEvent.of(DossierEventKind.OBLIGATION_PAID, at(now))
                    .with(EventDetail.AMOUNT, BigDecimal.valueOf(50_000))
                    .with(EventDetail.CHANNEL, one(60, PERCENT) ? Channel.ONLINE : Channel.DIRECT));
        }
        addDecision(events, now, due);
        return known(events);
    }

    /** The end: most before the due day, many on it, a few after it. */
    private void addDecision(List<DossierEvent> events, LocalDateTime now, LocalDate due) {
        int left = now.toLocalDate().isBefore(due) ? calendar.workingDaysBetween(now.toLocalDate(), due) : 0;
        LocalDateTime end;
        if (one(3, PERCENT)) {
            end = later(now, left + 1 + random.nextInt(5));
            if (one(50, PERCENT)) {
                events.add(DossierEvent.of(DossierEventKind.APOLOGISED, at(later(now, 0))));
            }
        } else {
            end = later(now, one(80, PERCENT) ? random.nextInt(Math.max(left, 1)) : left);
        }
        if (one(15, PER_MILLE)) {
            addEnd(events, end, DossierEventKind.REFUSED);
        } else if (one(8, PER_MILLE)) {
            addEnd(events, end, DossierEventKind.WITHDRAWN);
        } else {
            addEnd(events, end, DossierEventKind.RESOLVED);
            LocalDateTime returned = later(end, random.nextInt(3));
            events.add(DossierEvent.of(DossierEventKind.RESULT_RETURNED, at(returned)));
            if (one(20, PERCENT)) {
                events.add(DossierEvent.ofRated(at(returned.plusMinutes(5)), one(97, PERCENT)));
            }
            if (one(2, PER_MILLE)) {
                events.add(DossierEvent.of(DossierEventKind.PETITION_RAISED, at(returned.plusDays(1))));
            }
        }
    }

    private static void addEnd(List<DossierEvent> events, LocalDateTime at, DossierEventKind kind) {
        DossierEvent end = DossierEvent.of(kind, at(at));
        events.add(kind == DossierEventKind.REFUSED ? end.reason("SYNTHETIC") : end);
    }

    /** Returns the due day on the slip, computed as simply as a counter might. */
    private LocalDate due(LocalDateTime received, @Nullable Term term) {
        LocalDate day = received.toLocalDate();
        if (term == null) {
            return calendar.plus(day, 3);
        }
        return switch (term.unit()) {
            case SAME_DAY -> received.getHour() < CUT_OFF_HOUR ? day : calendar.next(day);
            case WORKING_DAYS -> calendar.plus(day, term.roundedUp());
            default -> calendar.nextOrSame(day.plusDays(term.roundedUp()));
        };
    }

    private static List<DossierEvent> known(List<DossierEvent> events) {
        return events.stream().filter(event -> !event.at().isAfter(AS_OF)).toList();
    }

    /** So many working days on, and in any case later. */
    private LocalDateTime later(LocalDateTime now, int workingDays) {
        if (workingDays == 0) {
            return now.plusMinutes(10 + random.nextInt(50));
        }
        return officeTime(calendar.plus(now.toLocalDate(), workingDays));
    }

    private LocalDateTime officeTime(LocalDate day) {
        return day.atStartOfDay().plusMinutes(OPENING_MINUTE + random.nextInt(OFFICE_MINUTES));
    }

    private static OffsetDateTime at(LocalDateTime moment) {
        return moment.atOffset(OFFSET);
    }

    private String official(Commune commune) {
        return commune.officials().get(random.nextInt(commune.officials().size()));
    }

    /** An index of which the first is the most likely. */
    private int skewed(int size) {
        return Math.min(random.nextInt(size), random.nextInt(size));
    }

    private boolean one(int in, int of) {
        return random.nextInt(of) < in;
    }

    // ---------------------------------------------------------------- what they look like

    /** Counts how many of them are in each state, and how many events of each kind they have. */
    static String summary(Collection<Dossier> dossiers) {
        Map<DossierState, Integer> states = new EnumMap<>(DossierState.class);
        Map<DossierEventKind, Integer> kinds = new EnumMap<>(DossierEventKind.class);
        for (Dossier dossier : dossiers) {
            states.merge(dossier.state(), 1, Integer::sum);
            dossier.events().forEach(event -> kinds.merge(event.kind(), 1, Integer::sum));
        }
        return dossiers.size() + " SYNTHETIC dossiers as of " + AS_OF + ": " + states + ", events " + kinds;
    }

    /**
     * Prints a summary.
     *
     * @param args the seed and the number of dossiers; 1 and 10,000 unless given
     */
    public static void main(String... args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int number = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        System.out.println(summary(of(seed, number)));
    }
}
