package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Disposition;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierClass;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.jspecify.annotations.Nullable;

/**
 * One pass written by hand for just these figures and just this law: every dossier is judged by the law and by the portal's rule
 * and counted by service and by handler. It knows what it will meet (limits in days, no period, moments at one offset), checks
 * nothing, explains nothing and merges with nothing.
 */
@SuppressWarnings("EnumOrdinal") // arrays by constant are what one would write by hand
final class TallyByHand {

    private static final int TIMELINESSES = Timeliness.values().length;
    private static final int FIGURES = ServiceFigure.values().length;
    private static final int SUPPLEMENT = 1;
    private static final int PAYMENT = 2;
    private static final int NOT_TOLD = -1;

    /** The counts of one key. */
    static final class Cell {
        final long[] classes = new long[DossierClass.all().size()];
        final long[] figures = new long[FIGURES];
        final long[][] days = new long[3][16];
        final long[] daysUndetermined = new long[3];

        void count(ServiceFigure figure, long number) {
            figures[figure.ordinal()] += number;
        }

        void countDays(int measure, int number) {
            if (number < 0) {
                daysUndetermined[measure]++;
                return;
            }
            if (number >= days[measure].length) {
                days[measure] = Arrays.copyOf(days[measure], number * 2);
            }
            days[measure][number]++;
        }
    }

    /** What is known of a procedure, prepared once. */
    private static final class Kind {
        final String field;
        final List<LimitCase> cases;
        final @Nullable LimitCase only;
        final boolean known;
        final boolean paymentStops;
        final boolean paymentUnclear;
        final Map<Channel, Cell> cells = new HashMap<>();

        Kind(Optional<Procedure> procedure) {
            field = procedure.map(found -> found.field().code()).orElse("");
            cases = procedure.map(found -> found.timeLimit().cases()).orElse(List.of());
            only = cases.size() == 1 && cases.get(0).when().isEmpty() ? cases.get(0) : null;
            known = procedure.isPresent();
            paymentStops = procedure.flatMap(Procedure::paymentStopsClock).orElse(false);
            paymentUnclear = procedure.isPresent()
                    && procedure.flatMap(Procedure::paymentStopsClock).isEmpty();
        }
    }

    private final LawBook law;
    private final WorkCalendar calendar;
    private final OffsetDateTime asOf;
    private final Map<ProcedureCode, Kind> kinds = new HashMap<>();
    private final Map<String, Map<String, Cell>> handlers = new HashMap<>();

    // The stops of the dossier at hand.
    private final LocalDateTime[] stopFrom = new LocalDateTime[8];
    private final LocalDateTime[] stopTo = new LocalDateTime[8];
    private int stops;

    // The dossier at hand, judged.
    Kind kind;
    int dossierClass;
    long figures;
    int supplements;
    int handovers;
    int apologies;
    int totalDays;
    int stoppedDays;

    @Nullable
    String unit;

    @Nullable
    String official;

    TallyByHand(LawBook law, OffsetDateTime asOf) {
        this.law = law;
        this.calendar = law.calendar();
        this.asOf = asOf;
        this.kind = new Kind(Optional.empty());
    }

    TallyByHand addAll(Iterable<Dossier> dossiers) {
        for (Dossier dossier : dossiers) {
            judge(dossier);
            count(kind.cells.computeIfAbsent(dossier.channel().orElseThrow(), any -> new Cell()));
            count(handlers.computeIfAbsent(unit == null ? "" : unit, any -> new HashMap<>())
                    .computeIfAbsent(official == null ? "" : official, any -> new Cell()));
        }
        return this;
    }

    private void count(Cell cell) {
        cell.classes[dossierClass]++;
        for (long left = figures; left != 0; left &= left - 1) {
            cell.figures[Long.numberOfTrailingZeros(left)]++;
        }
        cell.count(ServiceFigure.SUPPLEMENT_REQUESTS, supplements);
        cell.count(ServiceFigure.HANDOVERS, handovers);
        cell.count(ServiceFigure.APOLOGIES_SENT, apologies);
        if (totalDays >= 0) {
            cell.countDays(0, totalDays);
            cell.countDays(1, stoppedDays);
            cell.countDays(2, stoppedDays < 0 ? NOT_TOLD : totalDays - stoppedDays);
        }
    }

    // ---------------------------------------------------------------- one dossier

    /** Judges a dossier and leaves what it found in the fields. */
    void judge(Dossier dossier) {
        kind = kind(dossier);
        stops = 0;
        figures = bit(ServiceFigure.RECEIVED);
        supplements = 0;
        handovers = 0;
        apologies = 0;
        totalDays = NOT_TOLD;
        stoppedDays = 0;
        unit = dossier.unit().orElse(null);
        official = null;
        OffsetDateTime received = asOf;
        @Nullable OffsetDateTime appointed = null;
        @Nullable OffsetDateTime end = null;
        @Nullable OffsetDateTime portalEnd = null;
        @Nullable OffsetDateTime asked = null;
        @Nullable OffsetDateTime firstAsked = null;
        long suppliedSeconds = 0;
        Disposition disposition = Disposition.PENDING;
        int reasons = 0;
        boolean satisfied = false;
        boolean dissatisfied = false;
        boolean petitioned = false;
        boolean payable = false;
        boolean paidOnline = false;
        boolean paying = false;
        for (DossierEvent event : dossier.events()) {
            switch (event.kind()) {
                case RECEIVED -> {
                    received = event.at();
                    appointed = event.find(EventDetail.APPOINTED_AT).orElse(null);
                    unit = event.find(EventDetail.UNIT).orElse(unit);
                    official = event.find(EventDetail.OFFICIAL).orElse(null);
                }
                case ASSIGNED, TRANSFERRED -> {
                    handovers++;
                    unit = event.find(EventDetail.TO_UNIT).orElse(unit);
                    official = event.find(EventDetail.TO_OFFICIAL).orElse(null);
                }
                case SUPPLEMENT_REQUESTED -> {
                    supplements++;
                    asked = event.at();
                    firstAsked = firstAsked == null ? asked : firstAsked;
                    reasons = stop(reasons, SUPPLEMENT, event.at());
                }
                case SUPPLEMENT_SUPPLIED -> {
                    if (asked != null) {
                        long to = event.at().toEpochSecond();
                        to = appointed == null ? to : Math.min(to, appointed.toEpochSecond());
                        suppliedSeconds += Math.max(to - asked.toEpochSecond(), 0);
                        asked = null;
                    }
                    reasons = start(reasons, SUPPLEMENT, event.at());
                }
                case OBLIGATION_REQUESTED -> {
                    paying = true;
                    payable |= event.find(EventDetail.AMOUNT)
                            .map(amount -> amount.signum() != 0)
                            .orElse(true);
                    if (kind.paymentStops) {
                        reasons = stop(reasons, PAYMENT, event.at());
                    }
                }
                case OBLIGATION_PAID -> {
                    paidOnline |= event.find(EventDetail.CHANNEL)
                            .filter(Channel.ONLINE::equals)
                            .isPresent();
                    reasons = start(reasons, PAYMENT, event.at());
                }
                case APOLOGISED -> apologies++;
                case RESOLVED, REFUSED, WITHDRAWN, STOPPED -> {
                    end = event.at();
                    portalEnd = end;
                    disposition = disposition(event.kind());
                    reasons = start(reasons, reasons, end);
                }
                case RATED -> {
                    boolean liked = event.find(EventDetail.SATISFIED).orElseThrow();
                    satisfied |= liked;
                    dissatisfied |= !liked;
                }
                case PETITION_RAISED -> petitioned = true;
                case RESULT_RETURNED -> portalEnd = disposition == Disposition.RESOLVED ? portalEnd : event.at();
                default -> {}
            }
        }
        if (reasons != 0) {
            start(reasons, reasons, asOf);
        }
        OffsetDateTime measured = end == null ? asOf : end;
        LocalDateTime from = received.toLocalDateTime();
        LocalDateTime to = measured.toLocalDateTime();
        Timeliness legal = legal(dossier, from, to);
        boolean surelyInTime = legal == Timeliness.UNDETERMINED && inTime(dossier, from, to);
        if (legal == Timeliness.OVERDUE && kind.paymentUnclear && paying) {
            legal = Timeliness.UNDETERMINED;
        }
        OffsetDateTime waiting = asked != null && firstAsked != null ? firstAsked : asOf;
        Timeliness portal = portal(appointed, portalEnd != null ? portalEnd : waiting, suppliedSeconds);
        dossierClass = (disposition.ordinal() * TIMELINESSES + legal.ordinal()) * TIMELINESSES + portal.ordinal();
        mark(ServiceFigure.WITH_SUPPLEMENT, supplements > 0);
        mark(ServiceFigure.SATISFIED, satisfied && !dissatisfied);
        mark(ServiceFigure.DISSATISFIED, dissatisfied);
        mark(ServiceFigure.PETITIONED, petitioned);
        mark(ServiceFigure.DISLIKED, dissatisfied || petitioned);
        mark(ServiceFigure.PAYABLE, payable);
        mark(ServiceFigure.PAID_ONLINE, payable && paidOnline);
        mark(ServiceFigure.APOLOGIES_OWED, apologies == 0 && legal == Timeliness.OVERDUE);
        mark(ServiceFigure.APOLOGIES_UNDETERMINED, apologies == 0 && legal == Timeliness.UNDETERMINED && !surelyInTime);
        if (!dossier.untracked().isEmpty()) {
            boolean rated = dossier.isTracked(DossierEventKind.RATED);
            boolean petitions = dossier.isTracked(DossierEventKind.PETITION_RAISED);
            mark(ServiceFigure.RATINGS_UNTRACKED, !rated && !satisfied && !dissatisfied);
            mark(ServiceFigure.PETITIONS_UNTRACKED, !petitions && !petitioned);
            mark(ServiceFigure.DISLIKED_UNDETERMINED, !(rated && petitions) && !dissatisfied && !petitioned);
        }
        if (disposition == Disposition.RESOLVED || disposition == Disposition.REFUSED) {
            totalDays = calendar.workingDaysBetween(from.toLocalDate(), to.toLocalDate());
            boolean told = kind.known ? !(kind.paymentUnclear && paying) : supplements == 0 && !paying;
            stoppedDays = told ? stoppedWorkingDays(from.toLocalDate(), to.toLocalDate()) : NOT_TOLD;
        }
    }

    private Kind kind(Dossier dossier) {
        Kind found = kinds.get(dossier.procedure());
        if (found == null) {
            found = new Kind(law.procedures().find(dossier.procedure(), asOf.toLocalDate()));
            kinds.put(dossier.procedure(), found);
        }
        return found;
    }

    private static Disposition disposition(DossierEventKind end) {
        return switch (end) {
            case REFUSED -> Disposition.REFUSED;
            case WITHDRAWN -> Disposition.WITHDRAWN;
            case STOPPED -> Disposition.STOPPED;
            default -> Disposition.RESOLVED;
        };
    }

    private int stop(int reasons, int reason, OffsetDateTime at) {
        if (reasons == 0) {
            stopFrom[stops] = at.toLocalDateTime();
        }
        return reasons | reason;
    }

    private int start(int reasons, int gone, OffsetDateTime at) {
        int left = reasons & ~gone;
        if (reasons != 0 && left == 0) {
            stopTo[stops++] = at.toLocalDateTime();
        }
        return left;
    }

    private static long bit(ServiceFigure figure) {
        return 1L << figure.ordinal();
    }

    private void mark(ServiceFigure figure, boolean holds) {
        figures |= holds ? bit(figure) : 0;
    }

    // ---------------------------------------------------------------- the law

    private Timeliness legal(Dossier dossier, LocalDateTime received, LocalDateTime done) {
        if (kind.only != null) {
            return timeliness(kind.only, received, done);
        }
        @Nullable Timeliness all = null;
        for (LimitCase one : kind.cases) {
            if (mayApply(one, dossier)) {
                Timeliness timeliness = timeliness(one, received, done);
                if (all != null && all != timeliness) {
                    return Timeliness.UNDETERMINED;
                }
                all = timeliness;
            }
        }
        return all == null ? Timeliness.UNDETERMINED : all;
    }

    /** Whether it is in time whichever case applies. */
    private boolean inTime(Dossier dossier, LocalDateTime received, LocalDateTime done) {
        boolean some = false;
        for (LimitCase one : kind.cases) {
            if (mayApply(one, dossier)) {
                if (timeliness(one, received, done) == Timeliness.OVERDUE) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private static boolean mayApply(LimitCase one, Dossier dossier) {
        for (Map.Entry<String, Boolean> fact : one.when().entrySet()) {
            Boolean known = dossier.facts().known().get(fact.getKey());
            if (known != null && !known.equals(fact.getValue())) {
                return false;
            }
        }
        return true;
    }

    private Timeliness timeliness(LimitCase one, LocalDateTime received, LocalDateTime done) {
        LocalDate due = due(one.term(), one.cutOff().orElse(null), received);
        LocalDate day = done.toLocalDate();
        if (day.isBefore(due)) {
            return Timeliness.EARLY;
        }
        boolean inTime = day.equals(due) || done.equals(due.plusDays(1).atStartOfDay());
        return inTime ? Timeliness.ON_TIME : Timeliness.OVERDUE;
    }

    private LocalDate due(Term term, @Nullable CutOff cutOff, LocalDateTime received) {
        LocalDate day = received.toLocalDate();
        boolean late = cutOff != null && (received.toLocalTime().isAfter(cutOff.time()) || !calendar.isWorkingDay(day));
        boolean working = term.unit() == Term.TermUnit.WORKING_DAYS;
        LocalDate end;
        if (working) {
            end = calendar.plus(day, term.roundedUp());
            for (int days = term.roundedUp(); stops > 0; end = calendar.plus(day, days)) {
                int needed = term.roundedUp() + stoppedWorkingDays(day, end);
                if (needed == days) {
                    break;
                }
                days = needed;
            }
        } else if (term.unit() == Term.TermUnit.CALENDAR_DAYS) {
            end = day.plusDays(term.roundedUp());
            for (int days = 0; stops > 0; end = day.plusDays((long) term.roundedUp() + days)) {
                int needed = stoppedDays(day, end);
                if (needed == days) {
                    break;
                }
                days = needed;
            }
        } else {
            end = day;
        }
        end = late ? calendar.next(end) : end;
        while (true) {
            LocalDate moved = carried(end);
            if (!working || !moved.equals(end)) {
                moved = calendar.nextOrSame(moved);
            }
            if (moved.equals(end)) {
                return end;
            }
            end = moved;
        }
    }

    /** A term does not end during a pause. */
    private LocalDate carried(LocalDate end) {
        for (int i = 0; i < stops; i++) {
            LocalDateTime moment = end.plusDays(1).atStartOfDay();
            if (stopFrom[i].isBefore(moment) && !stopTo[i].isBefore(moment)) {
                return stopTo[i].toLocalDate();
            }
            if (!end.isBefore(firstStopped(i)) && end.isBefore(stopTo[i].toLocalDate())) {
                return end.plusDays(1);
            }
        }
        return end;
    }

    /** Days that were paused as a whole. */
    private LocalDate firstStopped(int stop) {
        LocalDate day = stopFrom[stop].toLocalDate();
        return stopFrom[stop].toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day.plusDays(1);
    }

    private int stoppedWorkingDays(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (int i = 0; i < stops; i++) {
            LocalDate before = later(firstStopped(i).minusDays(1), after);
            LocalDate last = earlier(stopTo[i].toLocalDate().minusDays(1), upTo);
            if (before.isBefore(last)) {
                count += calendar.workingDaysBetween(before, last);
            }
        }
        return count;
    }

    private int stoppedDays(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (int i = 0; i < stops; i++) {
            LocalDate before = later(firstStopped(i).minusDays(1), after);
            LocalDate last = earlier(stopTo[i].toLocalDate().minusDays(1), upTo);
            if (before.isBefore(last)) {
                count += (int) (last.toEpochDay() - before.toEpochDay());
            }
        }
        return count;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    // ---------------------------------------------------------------- the portal

    private Timeliness portal(@Nullable OffsetDateTime appointed, OffsetDateTime end, long suppliedSeconds) {
        if (supplements > 1) {
            return Timeliness.OVERDUE;
        }
        if (appointed == null) {
            return Timeliness.UNDETERMINED;
        }
        LocalDateTime worked = end.toLocalDateTime().minusSeconds(suppliedSeconds);
        LocalDateTime limit = appointed.toLocalDateTime();
        if (worked.isAfter(limit)) {
            return Timeliness.OVERDUE;
        }
        return worked.toLocalDate().isBefore(limit.toLocalDate()) ? Timeliness.EARLY : Timeliness.ON_TIME;
    }

    // ---------------------------------------------------------------- what was counted

    /** Returns the cells by procedure, field and channel. */
    Map<List<String>, Cell> services() {
        Map<List<String>, Cell> cells = new HashMap<>();
        kinds.forEach((code, one) -> one.cells.forEach(
                (channel, cell) -> cells.put(List.of(code.base().toString(), one.field, channel.code()), cell)));
        return cells;
    }

    /** Returns the cells by unit and official. */
    Map<List<String>, Cell> handlers() {
        Map<List<String>, Cell> cells = new HashMap<>();
        handlers.forEach(
                (inUnit, officials) -> officials.forEach((person, cell) -> cells.put(List.of(inUnit, person), cell)));
        return cells;
    }

    String field() {
        return kind.field;
    }
}
