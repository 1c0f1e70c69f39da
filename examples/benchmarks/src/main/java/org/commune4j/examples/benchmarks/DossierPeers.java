package org.commune4j.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.vietnam.LawBooks;
import org.jspecify.annotations.Nullable;

/**
 * How dossiers stand, by the library and by hand: state, due date, and timeliness by the law and by the portal. By hand means
 * one loop over the events and the bare table of {@link OrdinalTable}: for the procedures, policy and kinds of events that
 * these dossiers have, without a check, a reason or a choice.
 */
final class DossierPeers {

    static final int DOSSIERS = 1_240;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2026;
    private static final LocalDate UNDECIDED = LocalDate.of(2026, 11, 1);

    final List<Dossier> dossiers = SyntheticDossiers.of(7, DOSSIERS);

    private final LawBook law = LawBooks.vietnam();
    private final OrdinalTable table;
    private final Map<String, PlainProcedure> procedures = new HashMap<>();

    DossierPeers() {
        WorkCalendar calendar = law.calendar();
        // Days that wait for a decision lie beyond every due date here.
        table = new OrdinalTable(FIRST_YEAR, LAST_YEAR, day -> day.isBefore(UNDECIDED) && calendar.isWorkingDay(day));
        // Each procedure of the mix says the same on every day of the year.
        for (Procedure procedure : law.procedures().on(SyntheticDossiers.AS_OF.toLocalDate(), Jurisdiction.NATIONAL)) {
            List<PlainCase> cases = new ArrayList<>();
            for (LimitCase one : procedure.timeLimit().cases()) {
                cases.add(new PlainCase(
                        Map.copyOf(one.when()),
                        one.term(),
                        one.cutOff().map(CutOff::time).orElse(null)));
            }
            procedures.put(
                    procedure.code().toString(),
                    new PlainProcedure(cases, procedure.paymentStopsClock().orElse(false)));
        }
    }

    // ---------------------------------------------------------------- the library

    DossierAssessment assess(Dossier dossier, OffsetDateTime asOf) {
        return law.assess(dossier, asOf);
    }

    // ---------------------------------------------------------------- by hand

    /** What both say of a dossier. */
    record PlainAssessment(
            DossierState state,
            @Nullable LocalDate due,
            @Nullable Timeliness legal,
            @Nullable Timeliness portal) {

        static PlainAssessment of(DossierAssessment assessment) {
            return new PlainAssessment(
                    assessment.state(),
                    assessment
                            .deadline()
                            .flatMap(deadline -> deadline.findDate())
                            .orElse(null),
                    assessment.legalTimeliness().orElse(null),
                    assessment.portalTimeliness().orElse(null));
        }
    }

    private record PlainCase(
            Map<String, Boolean> when, Term term, @Nullable LocalTime cutOff) {}

    private record PlainProcedure(List<PlainCase> cases, boolean paymentStops) {}

    private record PlainStop(LocalDateTime from, LocalDateTime to) {}

    /** Everything that one loop over the events finds. */
    private static final class Trace {
        DossierState state = DossierState.SUBMITTED;

        @Nullable
        OffsetDateTime received;

        @Nullable
        OffsetDateTime appointed;

        @Nullable
        OffsetDateTime ended;

        @Nullable
        OffsetDateTime resolved;

        @Nullable
        OffsetDateTime returned;

        @Nullable
        OffsetDateTime stopped;

        @Nullable
        OffsetDateTime withdrawn;

        @Nullable
        OffsetDateTime asked;

        @Nullable
        OffsetDateTime firstAsked;

        int requests;
        Duration supplied = Duration.ZERO;
        final List<PlainStop> stops = new ArrayList<>(0);

        @Nullable
        OffsetDateTime stopBegan;

        void stop(OffsetDateTime at) {
            stopBegan = at;
        }

        void run(OffsetDateTime at) {
            if (stopBegan != null) {
                stops.add(new PlainStop(local(stopBegan), local(at)));
                stopBegan = null;
            }
        }

        void end(OffsetDateTime at, DossierState how) {
            state = how;
            if (ended == null) {
                ended = at;
                run(at);
            }
        }
    }

    private static LocalDateTime local(OffsetDateTime at) {
        return at.atZoneSameInstant(ZONE).toLocalDateTime();
    }

    PlainAssessment assessByHand(Dossier dossier, OffsetDateTime asOf) {
        @Nullable PlainProcedure procedure = procedures.get(dossier.procedure().toString());
        Trace trace = trace(dossier, asOf, procedure != null && procedure.paymentStops());
        if (trace.received == null) {
            return new PlainAssessment(trace.state, null, null, null);
        }
        @Nullable OffsetDateTime waits = trace.stopBegan;
        trace.run(asOf);
        Timeliness portal = portal(trace, asOf);
        if (procedure == null) {
            return new PlainAssessment(trace.state, null, Timeliness.UNDETERMINED, portal);
        }
        List<PlainCase> cases = candidates(procedure, dossier);
        LocalDateTime received = local(trace.received);
        LocalDateTime measured = local(trace.ended == null ? asOf : trace.ended);
        boolean same = !cases.isEmpty();
        for (PlainCase one : cases) {
            same &= one.term().equals(cases.get(0).term());
        }
        if (same) {
            LocalDate due = due(cases.get(0), received, trace.stops);
            // While it waits it has no due date, unless that was past already.
            boolean paused = waits != null && !local(waits).toLocalDate().isAfter(due);
            return new PlainAssessment(trace.state, paused ? null : due, timeliness(measured, due), portal);
        }
        @Nullable Timeliness legal = null;
        for (PlainCase one : cases) {
            Timeliness by = timeliness(measured, due(one, received, trace.stops));
            legal = legal == null || legal == by ? by : Timeliness.UNDETERMINED;
        }
        return new PlainAssessment(trace.state, null, legal == null ? Timeliness.UNDETERMINED : legal, portal);
    }

    private static Trace trace(Dossier dossier, OffsetDateTime asOf, boolean paymentStops) {
        Trace trace = new Trace();
        for (DossierEvent event : dossier.events()) {
            OffsetDateTime at = event.at();
            if (at.isAfter(asOf)) {
                break;
            }
            switch (event.kind()) {
                case RECEIVED -> {
                    trace.state = DossierState.RECEIVED;
                    trace.received = at;
                    trace.appointed = event.find(EventDetail.APPOINTED_AT).orElse(null);
                }
                case ASSIGNED, TRANSFERRED -> trace.state = DossierState.IN_PROGRESS;
                case SUPPLEMENT_REQUESTED -> {
                    trace.state = DossierState.AWAITING_SUPPLEMENT;
                    if (trace.received != null) {
                        // What was asked for before the receipt is none of the portal's time.
                        trace.asked = at;
                        trace.firstAsked = trace.firstAsked == null ? at : trace.firstAsked;
                        trace.requests++;
                    }
                    trace.stop(at);
                }
                case SUPPLEMENT_SUPPLIED -> {
                    trace.state = DossierState.IN_PROGRESS;
                    if (trace.asked != null) {
                        OffsetDateTime appointed = Objects.requireNonNull(trace.appointed);
                        OffsetDateTime to = at.isAfter(appointed) ? appointed : at;
                        if (to.isAfter(trace.asked)) {
                            trace.supplied = trace.supplied.plus(Duration.between(trace.asked, to));
                        }
                        trace.asked = null;
                    }
                    trace.run(at);
                }
                case OBLIGATION_REQUESTED -> {
                    trace.state = DossierState.AWAITING_PAYMENT;
                    if (paymentStops) {
                        trace.stop(at);
                    }
                }
                case OBLIGATION_PAID -> {
                    trace.state = DossierState.IN_PROGRESS;
                    trace.run(at);
                }
                case RESOLVED -> {
                    trace.resolved = at;
                    trace.end(at, DossierState.RESOLVED);
                }
                case REFUSED -> {
                    trace.stopped = at;
                    trace.end(at, DossierState.REFUSED);
                }
                case STOPPED -> {
                    trace.stopped = at;
                    trace.end(at, DossierState.STOPPED);
                }
                case WITHDRAWN -> {
                    trace.withdrawn = at;
                    trace.end(at, DossierState.WITHDRAWN);
                }
                case RESULT_RETURNED -> {
                    trace.returned = at;
                    trace.end(at, DossierState.RETURNED);
                }
                default -> {}
            }
        }
        return trace;
    }

    /** The cases that apply or may; the one without facts where no other surely does. */
    private static List<PlainCase> candidates(PlainProcedure procedure, Dossier dossier) {
        if (procedure.cases().size() == 1) {
            return procedure.cases();
        }
        Map<String, Boolean> facts = dossier.facts().known();
        List<PlainCase> candidates = new ArrayList<>();
        @Nullable PlainCase otherwise = null;
        boolean sure = false;
        for (PlainCase one : procedure.cases()) {
            if (one.when().isEmpty()) {
                otherwise = one;
                continue;
            }
            boolean possible = true;
            boolean known = true;
            for (Map.Entry<String, Boolean> fact : one.when().entrySet()) {
                @Nullable Boolean holds = facts.get(fact.getKey());
                known &= holds != null;
                possible &= holds == null || holds.equals(fact.getValue());
            }
            if (possible) {
                candidates.add(one);
                sure |= known;
            }
        }
        if (!sure && otherwise != null) {
            candidates.add(otherwise);
        }
        return candidates;
    }

    private LocalDate due(PlainCase limit, LocalDateTime received, List<PlainStop> stops) {
        LocalDate day = received.toLocalDate();
        boolean working = limit.term().unit() == Term.TermUnit.WORKING_DAYS;
        int amount = limit.term().roundedUp();
        LocalDate due = day;
        if (limit.term().unit() != Term.TermUnit.SAME_DAY) {
            // Days that were paused as a whole are added, until no further one is added.
            for (int days = -1, needed = amount; needed != days; ) {
                days = needed;
                due = working ? table.plus(day, days) : day.plusDays(days);
                needed = amount + stoppedDays(stops, due, working);
            }
        }
        boolean late =
                limit.cutOff() != null && (received.toLocalTime().isAfter(limit.cutOff()) || !table.isWorkingDay(day));
        if (late) {
            due = table.plus(due, 1);
        }
        return settled(due, working, stops);
    }

    private int stoppedDays(List<PlainStop> stops, LocalDate due, boolean working) {
        int stopped = 0;
        for (PlainStop stop : stops) {
            LocalDate before = stop.from().toLocalDate();
            LocalDate last = stop.to().toLocalDate().minusDays(1);
            LocalDate until = last.isBefore(due) ? last : due;
            if (before.isBefore(until)) {
                stopped += working ? table.between(before, until) : (int) (until.toEpochDay() - before.toEpochDay());
            }
        }
        return stopped;
    }

    /** A term does not end during a pause, nor on a day off if it counts those. */
    private LocalDate settled(LocalDate due, boolean working, List<PlainStop> stops) {
        LocalDate end = due;
        while (true) {
            LocalDate moved = end;
            LocalDateTime midnight = end.plusDays(1).atStartOfDay();
            for (PlainStop stop : stops) {
                if (stop.from().isBefore(midnight) && !stop.to().isBefore(midnight)) {
                    moved = stop.to().toLocalDate();
                    break;
                }
            }
            if ((!working || !moved.equals(end)) && !table.isWorkingDay(moved)) {
                moved = table.plus(moved, 1);
            }
            if (moved.equals(end)) {
                return end;
            }
            end = moved;
        }
    }

    private static Timeliness timeliness(LocalDateTime done, LocalDate due) {
        if (done.isAfter(due.plusDays(1).atStartOfDay())) {
            return Timeliness.OVERDUE;
        }
        return done.toLocalDate().isBefore(due) ? Timeliness.EARLY : Timeliness.ON_TIME;
    }

    private static Timeliness portal(Trace trace, OffsetDateTime asOf) {
        if (trace.requests > 1) {
            return Timeliness.OVERDUE;
        }
        OffsetDateTime end;
        if (trace.resolved != null) {
            end = trace.resolved;
        } else if (trace.returned != null) {
            end = trace.returned;
        } else if (trace.stopped != null) {
            end = trace.stopped;
        } else if (trace.withdrawn != null) {
            end = trace.withdrawn;
        } else {
            end = trace.asked == null ? asOf : Objects.requireNonNull(trace.firstAsked);
        }
        OffsetDateTime appointed = Objects.requireNonNull(trace.appointed);
        OffsetDateTime worked = end.minus(trace.supplied);
        if (worked.isAfter(appointed)) {
            return Timeliness.OVERDUE;
        }
        return local(worked).toLocalDate().isBefore(local(appointed).toLocalDate())
                ? Timeliness.EARLY
                : Timeliness.ON_TIME;
    }
}
