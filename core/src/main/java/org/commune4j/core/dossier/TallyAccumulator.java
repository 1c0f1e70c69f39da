package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.law.Edition;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/**
 * Counts dossiers while they pass: each goes into one cell of the finest breakdown of the service and one of who had it. Not
 * thread-safe. What is found of one dossier stands in fields, so that nothing is allocated for it.
 */
final class TallyAccumulator {

    private static final int NOT_COUNTED = -1;
    private static final int NOT_KNOWN = -2;

    private static final int HANDOVERS = DossierEventKind.ASSIGNED.bit() | DossierEventKind.TRANSFERRED.bit();
    private static final int REWORK = DossierEventKind.CORRECTED.bit() | DossierEventKind.REOPENED.bit();
    private static final int COUNTED = HANDOVERS
            | DossierEventKind.SUPPLEMENT_REQUESTED.bit()
            | DossierEventKind.APOLOGISED.bit()
            | DossierEventKind.RATED.bit()
            | DossierEventKind.PETITION_RAISED.bit()
            | REWORK
            | DossierEventKind.OBLIGATION_REQUESTED.bit()
            | DossierEventKind.OBLIGATION_PAID.bit();

    private final Norms norms;
    private final @Nullable StatisticalClock clock;
    private final TallyScope scope;
    private final Edition edition;
    private final OffsetDateTime asOf;
    private final @Nullable OffsetDateTime since;

    private final Map<String, List<ServiceCell>> services = new HashMap<>();
    private final Map<String, Map<String, List<HandlerCell>>> handlers = new HashMap<>();

    private record HandlerCell(String receiver, TallyCell cell) {}

    private record ServiceCell(String procedure, String field, String channel, TallyCell cell) {}

    // What was found of the dossier at hand.
    private int dossierClass;
    private long figures;
    private int supplements;
    private int handovers;
    private int apologies;
    private int waitedDays;
    private int totalDays;
    private int stoppedDays;

    TallyAccumulator(Norms norms, @Nullable StatisticalClock clock, TallyScope scope, Edition edition) {
        this.norms = norms;
        this.clock = clock;
        this.scope = scope;
        this.edition = edition;
        this.asOf = scope.asOf();
        this.since = since(scope, norms);
    }

    /** Returns the moment at which the period of a scope begins, or null. */
    static @Nullable OffsetDateTime since(TallyScope scope, Norms norms) {
        return scope.since()
                .map(day -> day.atStartOfDay(norms.counting().calendar().zone()).toOffsetDateTime())
                .orElse(null);
    }

    /** Tells whether a received dossier is one of those to be resolved in the period. */
    static boolean isInPeriod(Dossier dossier, @Nullable OffsetDateTime since) {
        return (Slots.bit(origin(dossier, since)) & IN_PERIOD) != 0;
    }

    void add(Dossier dossier) {
        dossierClass = NOT_COUNTED;
        figures = 0;
        supplements = 0;
        handovers = 0;
        apologies = 0;
        waitedDays = NOT_COUNTED;
        totalDays = NOT_COUNTED;
        stoppedDays = NOT_COUNTED;
        @Nullable Dossier known = dossier.asOfOrNull(asOf);
        DossierCase found = DossierCase.of(known == null ? dossier : known, asOf, norms);
        if (known == null) {
            figures = Slots.bit(ServiceFigure.NOT_BEGUN);
        } else if (known.receipt() == null) {
            figures = Slots.bit(unreceived(known));
        } else {
            figures = Slots.bit(origin(known, since));
            if ((figures & IN_PERIOD) != 0) {
                judge(found);
            }
        }
        @Nullable Procedure procedure = found.procedureOrNull();
        count(dossier.id(), serviceCell(found.dossier(), procedure));
        count(dossier.id(), handlerCell(found.dossier()));
    }

    private static final long IN_PERIOD = Slots.bit(ServiceFigure.RECEIVED) | Slots.bit(ServiceFigure.CARRIED_OVER);

    // ---------------------------------------------------------------- what it is

    private ServiceFigure unreceived(Dossier dossier) {
        if (since != null && dossier.state().isEnded()) {
            @Nullable DossierEvent end = dossier.end();
            if (end == null) {
                return ServiceFigure.PERIOD_UNDETERMINED;
            }
            if (end.at().isBefore(since)) {
                return ServiceFigure.SETTLED_BEFORE;
            }
        }
        return switch (dossier.state()) {
            case NOT_ACCEPTED -> ServiceFigure.NOT_ACCEPTED;
            case WITHDRAWN -> ServiceFigure.WITHDRAWN_BEFORE_RECEIPT;
            default -> ServiceFigure.AWAITING_RECEIPT;
        };
    }

    private static ServiceFigure origin(Dossier dossier, @Nullable OffsetDateTime since) {
        @Nullable DossierEvent receipt = dossier.receipt();
        if (since == null || receipt == null || !receipt.at().isBefore(since)) {
            return ServiceFigure.RECEIVED;
        }
        @Nullable DossierEvent end = dossier.end();
        if (end != null) {
            return end.at().isBefore(since) ? ServiceFigure.SETTLED_BEFORE : ServiceFigure.CARRIED_OVER;
        }
        return dossier.state().isEnded() ? ServiceFigure.PERIOD_UNDETERMINED : ServiceFigure.CARRIED_OVER;
    }

    private void judge(DossierCase found) {
        Dossier dossier = found.dossier();
        @Nullable Timeliness byLaw = found.legalOrNull();
        Timeliness legal = byLaw == null ? Timeliness.UNDETERMINED : byLaw;
        Timeliness portal = clock == null ? Timeliness.UNDETERMINED : found.by(clock);
        Disposition disposition = Disposition.of(dossier);
        dossierClass = DossierClass.index(disposition, legal, portal);
        look(dossier);
        mark(ServiceFigure.PROCEDURE_UNKNOWN, found.procedureOrNull() == null);
        mark(
                ServiceFigure.NOT_COVERED,
                legal == Timeliness.UNDETERMINED
                        && found.deadline().filter(Deadline::isNotCovered).isPresent());
        apology(found, legal);
        if ((figures & Slots.bit(ServiceFigure.RECEIVED)) != 0) {
            waitedDays = waitedDays(dossier);
        }
        if (disposition == Disposition.RESOLVED || disposition == Disposition.REFUSED) {
            measure(found);
        }
    }

    /** Looks through the events. */
    private void look(Dossier dossier) {
        boolean satisfied = false;
        boolean dissatisfied = false;
        boolean petitioned = false;
        boolean payable = false;
        boolean paidOnline = false;
        boolean paidSomehow = !dossier.isTracked(DossierEventKind.OBLIGATION_PAID);
        if (dossier.hasAny(COUNTED)) {
            List<DossierEvent> events = dossier.events();
            int ending = dossier.eventsToEnd();
            for (int i = 0; i < events.size(); i++) {
                DossierEvent event = events.get(i);
                boolean ended = i >= ending;
                switch (event.kind()) {
                    case SUPPLEMENT_REQUESTED -> supplements++;
                    case ASSIGNED, TRANSFERRED -> handovers += ended ? 0 : 1;
                    case APOLOGISED -> apologies++;
                    case RATED -> {
                        boolean liked = Boolean.TRUE.equals(event.findOrNull(EventDetail.SATISFIED));
                        satisfied |= liked;
                        dissatisfied |= !liked;
                    }
                    case PETITION_RAISED -> petitioned = true;
                    case OBLIGATION_REQUESTED -> {
                        @Nullable BigDecimal amount = event.findOrNull(EventDetail.AMOUNT);
                        payable |= amount == null || amount.signum() != 0;
                    }
                    case OBLIGATION_PAID -> {
                        @Nullable Channel channel = event.findOrNull(EventDetail.CHANNEL);
                        String by = code(channel);
                        paidOnline |= Channel.ONLINE.code().equals(by);
                        paidSomehow |= by.equals(ServiceKey.UNKNOWN);
                    }
                    default -> {}
                }
            }
        }
        mark(ServiceFigure.WITH_SUPPLEMENT, supplements > 0);
        mark(ServiceFigure.SATISFIED, satisfied && !dissatisfied);
        mark(ServiceFigure.DISSATISFIED, dissatisfied);
        mark(ServiceFigure.PETITIONED, petitioned);
        mark(ServiceFigure.DISLIKED, dissatisfied || petitioned);
        mark(ServiceFigure.CORRECTED, dossier.hasAny(DossierEventKind.CORRECTED.bit()));
        mark(ServiceFigure.REOPENED, dossier.hasAny(DossierEventKind.REOPENED.bit()));
        mark(ServiceFigure.PAYABLE, payable);
        mark(ServiceFigure.PAID_ONLINE, payable && paidOnline);
        mark(ServiceFigure.PAID_ONLINE_UNDETERMINED, payable && !paidOnline && paidSomehow);
        if (!dossier.tracksAll(COUNTED)) {
            markUntracked(dossier);
        }
    }

    private void markUntracked(Dossier dossier) {
        boolean rated = isMarked(ServiceFigure.SATISFIED) || isMarked(ServiceFigure.DISSATISFIED);
        boolean ratings = dossier.isTracked(DossierEventKind.RATED);
        boolean petitions = dossier.isTracked(DossierEventKind.PETITION_RAISED);
        mark(
                ServiceFigure.SUPPLEMENTS_UNTRACKED,
                supplements == 0 && !dossier.isTracked(DossierEventKind.SUPPLEMENT_REQUESTED));
        mark(ServiceFigure.HANDOVERS_UNTRACKED, handovers == 0 && !dossier.tracksAll(HANDOVERS));
        mark(ServiceFigure.RATINGS_UNTRACKED, !rated && !ratings);
        mark(ServiceFigure.PETITIONS_UNTRACKED, !isMarked(ServiceFigure.PETITIONED) && !petitions);
        mark(ServiceFigure.DISLIKED_UNDETERMINED, !isMarked(ServiceFigure.DISLIKED) && !(ratings && petitions));
        mark(ServiceFigure.REWORK_UNTRACKED, !dossier.hasAny(REWORK) && !dossier.tracksAll(REWORK));
        mark(
                ServiceFigure.PAYMENTS_UNTRACKED,
                !isMarked(ServiceFigure.PAYABLE) && !dossier.isTracked(DossierEventKind.OBLIGATION_REQUESTED));
    }

    private void mark(ServiceFigure figure, boolean holds) {
        figures |= holds ? Slots.bit(figure) : 0;
    }

    private boolean isMarked(ServiceFigure figure) {
        return (figures & Slots.bit(figure)) != 0;
    }

    private void apology(DossierCase found, Timeliness legal) {
        boolean maybeLate = legal == Timeliness.OVERDUE || legal == Timeliness.UNDETERMINED;
        if (!maybeLate || apologies > 0) {
            return;
        }
        if (legal == Timeliness.UNDETERMINED) {
            mark(ServiceFigure.APOLOGIES_UNDETERMINED, !found.isLate().isFalse());
        } else {
            boolean tracked = found.dossier().isTracked(DossierEventKind.APOLOGISED);
            mark(tracked ? ServiceFigure.APOLOGIES_OWED : ServiceFigure.APOLOGIES_UNDETERMINED, true);
        }
    }

    private void measure(DossierCase found) {
        totalDays = NOT_KNOWN;
        stoppedDays = NOT_KNOWN;
        Dossier dossier = found.dossier();
        @Nullable DossierEvent receipt = dossier.receipt();
        @Nullable DossierEvent end = dossier.end();
        if (receipt == null || end == null) {
            return;
        }
        try {
            LocalDate first = norms.local(receipt.at()).toLocalDate();
            LocalDate last = norms.local(end.at()).toLocalDate();
            totalDays = found.counting().calendar().workingDaysBetween(first, last);
            if (!Clock.isMaybePaused(dossier, found.procedureOrNull())) {
                stoppedDays = Clock.isUntouched(dossier) ? 0 : stoppedDays(found);
            }
        } catch (DateTimeException notTold) {
            // A day that waits for a decision, or one outside the calendar: how long it took is undetermined.
            stoppedDays = NOT_KNOWN;
        }
    }

    /** The working days for which it waited for receipt; not counted of what was submitted and received at once. */
    private int waitedDays(Dossier dossier) {
        DossierEvent first = dossier.events().get(0);
        @Nullable DossierEvent receipt = dossier.receipt();
        if (receipt == null || first.kind() != DossierEventKind.SUBMITTED) {
            return dossier.isTracked(DossierEventKind.SUBMITTED) ? NOT_COUNTED : NOT_KNOWN;
        }
        try {
            return norms.counting()
                    .calendar()
                    .workingDaysBetween(
                            norms.local(first.at()).toLocalDate(),
                            norms.local(receipt.at()).toLocalDate());
        } catch (DateTimeException notTold) {
            return NOT_KNOWN;
        }
    }

    /** Where it is not known whether waiting for the applicant stops the clock, or at which hour something happened, each reading is counted. */
    private static int stoppedDays(DossierCase found) {
        if (!found.readings().isEmpty()) {
            int[] each = found.readings().stream()
                    .mapToInt(TallyAccumulator::stoppedDays)
                    .distinct()
                    .toArray();
            return each.length == 1 ? each[0] : NOT_KNOWN;
        }
        int days = found.workingDaysPaused(false);
        int otherwise = found.isMaybeStopped() ? found.workingDaysPaused(true) : days;
        return days == otherwise ? days : NOT_KNOWN;
    }

    // ---------------------------------------------------------------- where it is counted

    private TallyCell serviceCell(Dossier dossier, @Nullable Procedure procedure) {
        String code = dossier.procedure().base().toString();
        String field =
                procedure == null ? ServiceKey.UNKNOWN : procedure.field().code();
        String channel = code(dossier.channel().orElse(null));
        @Nullable List<ServiceCell> cells = services.get(code);
        if (cells == null) {
            cells = new ArrayList<>(1);
            services.put(code, cells);
        }
        for (int i = 0; i < cells.size(); i++) {
            ServiceCell one = cells.get(i);
            if (one.channel().equals(channel) && one.field().equals(field)) {
                return one.cell();
            }
        }
        ServiceCell added = new ServiceCell(code, field, channel, new TallyCell(scope.dossierIds()));
        cells.add(added);
        return added.cell();
    }

    /** Returns the code of the channel that the word means; of one that nobody knows the record does not tell what it means. */
    private String code(@Nullable Channel channel) {
        return channel == null || !norms.vocabulary().isPlaced(WordFamily.CHANNEL, channel.code())
                ? ServiceKey.UNKNOWN
                : norms.vocabulary().canonical(WordFamily.CHANNEL, channel.code());
    }

    private TallyCell handlerCell(Dossier dossier) {
        @Nullable String unit = dossier.course().holdingUnit();
        @Nullable String official = dossier.course().holdingOfficial();
        @Nullable String receiver = dossier.receivingUnit();
        return handlerCell(
                unit == null ? ServiceKey.UNKNOWN : unit,
                official == null ? ServiceKey.UNKNOWN : official,
                receiver == null ? ServiceKey.UNKNOWN : receiver);
    }

    private TallyCell handlerCell(String unit, String official, String receiver) {
        // Looked up first: what makes a cell is rarely needed.
        @Nullable Map<String, List<HandlerCell>> officials = handlers.get(unit);
        @Nullable List<HandlerCell> known = officials == null ? null : officials.get(official);
        List<HandlerCell> cells = known != null
                ? known
                : handlers.computeIfAbsent(unit, any -> new HashMap<>())
                        .computeIfAbsent(official, any -> new ArrayList<>(1));
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).receiver().equals(receiver)) {
                return cells.get(i).cell();
            }
        }
        HandlerCell added = new HandlerCell(receiver, new TallyCell(scope.dossierIds()));
        cells.add(added);
        return added.cell();
    }

    private void count(String id, TallyCell cell) {
        if (dossierClass >= 0) {
            cell.add(dossierClass, 1);
        }
        for (long left = figures; left != 0; left &= left - 1) {
            cell.add(DossierClass.COUNT + Long.numberOfTrailingZeros(left), 1);
        }
        if ((supplements | handovers | apologies) != 0) {
            cell.add(Slots.of(ServiceFigure.SUPPLEMENT_REQUESTS), supplements);
            cell.add(Slots.of(ServiceFigure.HANDOVERS), handovers);
            cell.add(Slots.of(ServiceFigure.APOLOGIES_SENT), apologies);
        }
        if (waitedDays != NOT_COUNTED) {
            countDays(cell, ServiceDuration.BEFORE_RECEIPT, waitedDays);
        }
        if (totalDays != NOT_COUNTED) {
            boolean told = totalDays >= 0 && stoppedDays >= 0;
            countDays(cell, ServiceDuration.TOTAL, totalDays);
            countDays(cell, ServiceDuration.STOPPED, told ? stoppedDays : NOT_KNOWN);
            countDays(cell, ServiceDuration.WORKED, told ? totalDays - stoppedDays : NOT_KNOWN);
        }
        if (scope.dossierIds() > 0) {
            keep(id, cell);
        }
    }

    private static void countDays(TallyCell cell, ServiceDuration measure, int days) {
        if (days >= 0) {
            cell.addDays(measure, days);
        } else {
            cell.addUndeterminedDays(measure);
        }
    }

    private void keep(String id, TallyCell cell) {
        if (dossierClass >= 0) {
            cell.keep(dossierClass, id);
        }
        for (long left = figures; left != 0; left &= left - 1) {
            cell.keep(DossierClass.COUNT + Long.numberOfTrailingZeros(left), id);
        }
        keepIf(supplements > 0, ServiceFigure.SUPPLEMENT_REQUESTS, id, cell);
        keepIf(handovers > 0, ServiceFigure.HANDOVERS, id, cell);
        keepIf(apologies > 0, ServiceFigure.APOLOGIES_SENT, id, cell);
    }

    private static void keepIf(boolean some, ServiceFigure figure, String id, TallyCell cell) {
        if (some) {
            cell.keep(Slots.of(figure), id);
        }
    }

    // ---------------------------------------------------------------- the end

    /** Returns the tally of both; the other one must not be used afterwards. */
    TallyAccumulator combine(TallyAccumulator other) {
        other.services.forEach((code, cells) ->
                cells.forEach(theirs -> serviceCell(theirs).add(theirs.cell().counts())));
        other.handlers.forEach((unit, officials) -> officials.forEach((official, cells) -> cells.forEach(theirs ->
                handlerCell(unit, official, theirs.receiver()).add(theirs.cell().counts()))));
        return this;
    }

    private TallyCell serviceCell(ServiceCell theirs) {
        List<ServiceCell> cells = services.computeIfAbsent(theirs.procedure(), any -> new ArrayList<>(1));
        for (ServiceCell one : cells) {
            if (one.channel().equals(theirs.channel()) && one.field().equals(theirs.field())) {
                return one.cell();
            }
        }
        ServiceCell added = new ServiceCell(
                theirs.procedure(), theirs.field(), theirs.channel(), new TallyCell(scope.dossierIds()));
        cells.add(added);
        return added.cell();
    }

    ServiceTally tally() {
        Map<ServiceKey, TallyCell> byService = new TreeMap<>();
        services.values()
                .forEach(cells -> cells.forEach(
                        one -> byService.put(ServiceKey.of(one.procedure(), one.field(), one.channel()), one.cell())));
        Map<ServiceKey, TallyCell> byHandler = new TreeMap<>();
        handlers.forEach((unit, officials) -> officials.forEach((official, cells) ->
                cells.forEach(one -> byHandler.put(ServiceKey.of(unit, official, one.receiver()), one.cell()))));
        return ServiceTally.ofCells(scope, edition, ServiceTally.frozen(byService), ServiceTally.frozen(byHandler));
    }
}
