package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.CountingPolicy.PartlyStoppedDay;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Transition;
import org.commune4j.core.law.Transition.TransitionKind;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.procedure.SupplementRule.StopsClock;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** What the events of a dossier do to its clock. */
final class Clock {

    private static final LocalizedText SUPPLEMENT = LocalizedText.of("yêu cầu bổ sung hồ sơ", "supplement requested");
    private static final LocalizedText PAYMENT = LocalizedText.of(
            "người nộp hồ sơ thực hiện nghĩa vụ tài chính", "the applicant meets a financial obligation");
    private static final LocalizedText NO_GROUND = LocalizedText.of("không ghi lý do", "no ground recorded");

    private static final LocalizedText PAUSED_IN_ALL =
            LocalizedText.of("thời gian tạm dừng ghi trong hồ sơ", "paused for as long as the record says");

    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final int MOST_DAYS = 10_000;

    private static final int SUPPLEMENTING = DossierEventKind.SUPPLEMENT_REQUESTED.bit();
    private static final int PAUSING = DossierEventKind.SUPPLEMENT_REQUESTED.bit() | DossierEventKind.SUSPENDED.bit();
    private static final int PAYING = DossierEventKind.OBLIGATION_REQUESTED.bit();
    private static final int PUTTING_OFF = PAUSING | DossierEventKind.EXTENDED.bit();
    private static final int TOUCHING = PUTTING_OFF | PAYING | DossierEventKind.APOLOGISED.bit();

    private Clock() {}

    /** Tells whether nothing happened that bears on the deadline, which runs from the receipt. */
    static boolean isUntouched(Dossier dossier) {
        return !dossier.hasAny(TOUCHING) && begin(dossier) == null;
    }

    /** Tells whether nothing but pauses bears on the deadline, which runs from the receipt. */
    static boolean isPausedAtMost(Dossier dossier) {
        return !dossier.hasAny(DossierEventKind.EXTENDED.bit()) && begin(dossier) == null;
    }

    /**
     * Returns the pauses before the end, or until the moment that is looked at; one that lasts ends with it.
     *
     * @param stopping the kinds of events from which the clock stands still; see {@link #stopping}
     */
    static List<Pause> endedPauses(Dossier dossier, int stopping, OffsetDateTime measuredAt) {
        if (!dossier.hasAny(stopping)) {
            return List.of();
        }
        List<Pause> pauses = pauses(dossier.inProcess(), stopping);
        pauses.replaceAll(pause -> pause.until().isEmpty() ? pause.until(measuredAt) : pause);
        return pauses;
    }

    /** Returns when the dossier was complete where it is dealt with, where the receipt says that; null where that was the receipt. */
    private static @Nullable OffsetDateTime begin(Dossier dossier) {
        @Nullable DossierEvent receipt = dossier.receipt();
        if (receipt == null) {
            return null;
        }
        @Nullable OffsetDateTime complete = receipt.findOrNull(EventDetail.COMPLETE_AT);
        @Nullable OffsetDateTime competent = receipt.findOrNull(EventDetail.COMPETENT_AT);
        return complete == null || (competent != null && competent.isAfter(complete)) ? competent : complete;
    }

    /**
     * Returns a deadline that was counted from the receipt, from the moment from which the law counts this dossier. For one that was
     * received before the start changed and was open then, the transitional clause of the text decides.
     *
     * @param ended when it ended, or until when it is looked at
     */
    static Deadline begunAs(Deadline deadline, Dossier dossier, OffsetDateTime ended) {
        Counting counting = deadline.counting();
        @Nullable OffsetDateTime complete = begin(dossier);
        @Nullable
        LocalDate since = counting.policy().clockStart().value().completeSince().orElse(null);
        if (complete == null || since == null) {
            return deadline;
        }
        @Nullable
        Transition clause = counting.policy().clockStart().transition().orElse(null);
        TransitionKind kind = clause == null ? TransitionKind.NOT_SAID : clause.kind();
        LocalDate received = day(deadline.receivedAt(), counting);
        if (!received.isBefore(since)) {
            if (kind != TransitionKind.FILED) {
                return deadline.countedFrom(complete);
            }
            @Nullable LocalDate filed = filedOn(dossier, received, counting);
            if (filed == null) {
                return deadline.orCountedFrom(complete);
            }
            return filed.isBefore(since) ? deadline : deadline.countedFrom(complete);
        }
        if (day(ended, counting).isBefore(since)) {
            return deadline;
        }
        return switch (kind) {
            case FILED, RECEIVED -> deadline;
            case DECIDED -> deadline.countedFrom(complete);
            case NOT_SAID -> deadline.orCountedFrom(complete);
            case ON_REQUEST -> {
                @Nullable
                Boolean asked = dossier.facts()
                        .known()
                        .get(Objects.requireNonNull(clause).fact().orElseThrow());
                if (asked == null) {
                    yield deadline.orCountedFrom(complete);
                }
                yield asked ? deadline.countedFrom(complete) : deadline;
            }
        };
    }

    /** Returns the day of filing: of the first submission, else of the receipt; null if a submission may be unrecorded. */
    static @Nullable LocalDate filedOn(Dossier dossier, LocalDate received, Counting counting) {
        for (DossierEvent event : dossier.events()) {
            if (event.kind() == DossierEventKind.SUBMITTED) {
                return day(event.at(), counting);
            }
        }
        return dossier.isTracked(DossierEventKind.SUBMITTED) ? received : null;
    }

    private static LocalDate day(OffsetDateTime moment, Counting counting) {
        return counting.calendar().local(moment).toLocalDate();
    }

    /** Tells whether something not recorded may have put the due date off. */
    static boolean isMaybeLater(Dossier dossier, Procedure procedure) {
        int open = dossier.hasPausedMinutes() ? PUTTING_OFF & ~PAUSING : PUTTING_OFF;
        if (supplementStops(procedure) == StopsClock.NO) {
            open &= ~SUPPLEMENTING;
        }
        return !dossier.tracksAll(open) || maybeUnrecordedPayment(dossier, procedure);
    }

    /** Tells whether the record says for how long it was paused, and not when. */
    static boolean isPausedAtUnknownTimes(Dossier dossier) {
        return dossier.hasPausedMinutes() && dossier.pausedMinutes().orElse(0) > 0 && !dossier.hasAny(PAUSING);
    }

    /**
     * Returns a deadline that is no earlier than the one that the minutes of the record lead to, whenever they were; null where
     * pauses of a minute each could put it off by as many days. Minutes in one stretch touch a day more than they fill.
     */
    static @Nullable Deadline latest(Deadline deadline, Dossier dossier) {
        if (deadline.counting().policy().partlyStoppedDay().value() != PartlyStoppedDay.COUNTED) {
            return null;
        }
        int days = dossier.pausedMinutes().orElse(0) / MINUTES_PER_DAY + 2;
        return days > MOST_DAYS
                ? null
                : deadline.extended(deadline.receivedAt(), Term.workingDays(days), PAUSED_IN_ALL);
    }

    /**
     * Returns the kinds of what was asked for of which the procedure does not say whether that stops the clock; see
     * {@link DossierEventKind#bit()}.
     */
    static int maybeStopping(Dossier dossier, Procedure procedure) {
        int kinds = dossier.hasAny(PAYING) && procedure.paymentStopsClock().isEmpty() ? PAYING : 0;
        return dossier.hasAny(SUPPLEMENTING) && supplementStops(procedure) == StopsClock.UNKNOWN
                ? kinds | SUPPLEMENTING
                : kinds;
    }

    /** Returns what the applicant is waited for, of which the procedure does not say whether that stops the clock. */
    static List<Message> waits(Dossier dossier, Procedure procedure) {
        int kinds = maybeStopping(dossier, procedure);
        List<Message> waits = new ArrayList<>();
        if ((kinds & SUPPLEMENTING) != 0) {
            waits.add(Message.of("DOSSIER.waits-supplement"));
        }
        if ((kinds & PAYING) != 0) {
            waits.add(Message.of("DOSSIER.waits-payment"));
        }
        return waits;
    }

    private static StopsClock supplementStops(@Nullable Procedure procedure) {
        return procedure == null
                ? StopsClock.YES
                : procedure.supplements().map(SupplementRule::stopsClock).orElse(StopsClock.YES);
    }

    private static boolean maybeUnrecordedPayment(Dossier dossier, Procedure procedure) {
        return !dossier.tracksAll(PAYING) && isStoppedByPayment(procedure);
    }

    /**
     * Tells whether something not recorded may have paused the clock; without the procedure, also something recorded.
     */
    static boolean isMaybePaused(Dossier dossier, @Nullable Procedure procedure) {
        if (procedure == null) {
            // Which events pause it is for the procedure to say.
            return dossier.hasAny(PAUSING | PAYING) || !dossier.tracksAll(PAUSING | PAYING);
        }
        boolean told = dossier.hasPausedMinutes() || dossier.tracksAll(PAUSING);
        return !told || isPausedAtUnknownTimes(dossier) || maybeUnrecordedPayment(dossier, procedure);
    }

    /**
     * The one fold over events: the stretches between an event of one of the kinds and the one that ends it, in the order in
     * which they began; open where none did.
     *
     * @param kinds the kinds that begin a pause; see {@link DossierEventKind#bit()}
     */
    static List<Pause> pauses(List<DossierEvent> events, int kinds) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            DossierEvent begin = events.get(i);
            if ((begin.kind().bit() & kinds) != 0) {
                addPause(begin, events, i + 1, pauses);
            }
        }
        return pauses;
    }

    private static void addPause(DossierEvent begin, List<DossierEvent> events, int from, List<Pause> pauses) {
        for (int i = from; i < events.size(); i++) {
            DossierEvent event = events.get(i);
            // What was asked for before the receipt is settled by it.
            if (event.kind().ends() == begin.kind() || event.kind() == DossierEventKind.RECEIVED) {
                pauses.add(Pause.of(begin.at(), event.at(), why(begin)));
                return;
            }
        }
        pauses.add(Pause.ofOpen(begin.at(), why(begin)));
    }

    private static LocalizedText why(DossierEvent begin) {
        return switch (begin.kind()) {
            case SUPPLEMENT_REQUESTED -> SUPPLEMENT;
            case OBLIGATION_REQUESTED -> PAYMENT;
            default -> ground(begin);
        };
    }

    private static LocalizedText ground(DossierEvent event) {
        @Nullable String ground = event.findOrNull(EventDetail.GROUND);
        return ground == null ? NO_GROUND : LocalizedText.of(ground, ground);
    }

    /** Returns the kinds of events that stop the clock for certain; see {@link DossierEventKind#bit()}. */
    static int stopping(@Nullable Procedure procedure) {
        int kinds = supplementStops(procedure) == StopsClock.YES ? PAUSING : PAUSING & ~SUPPLEMENTING;
        return isStoppedByPayment(procedure) ? kinds | PAYING : kinds;
    }

    /** Tells whether the procedure says that a payment stops the clock. */
    private static boolean isStoppedByPayment(@Nullable Procedure procedure) {
        return procedure != null && procedure.paymentStopsClock().orElse(false);
    }

    /**
     * Returns the deadline of a dossier that was received, with everything that happened to it until it ended.
     *
     * @param stopping the kinds of events from which the clock stands still; see {@link #stopping}
     */
    static Deadline deadline(
            Dossier dossier,
            TimeLimit limit,
            int stopping,
            Counting counting,
            OffsetDateTime measuredAt,
            List<Pause> common) {
        OffsetDateTime received = dossier.receivedAt().orElseThrow();
        Deadline deadline = begunAs(limit.from(received, dossier.facts(), counting), dossier, measuredAt);
        if (isUntouched(dossier) && common.isEmpty()) {
            return deadline;
        }
        List<DossierEvent> events = dossier.inProcess();
        @Nullable DossierEvent end = dossier.end();
        List<Pause> pauses = pauses(events, stopping);
        pauses.addAll(common);
        if (end != null) {
            pauses.replaceAll(pause -> pause.until().isEmpty() ? pause.until(end.at()) : pause);
        }
        deadline = deadline.paused(pauses);
        int appointments = counting.lateHandling().maximumReappointments().value();
        for (DossierEvent event : events) {
            if (event.kind() == DossierEventKind.EXTENDED) {
                deadline = deadline.extended(
                        event.at(), event.find(EventDetail.EXTENSION).orElseThrow(), ground(event));
            } else if (event.kind() == DossierEventKind.APOLOGISED && appointments > 0) {
                @Nullable LocalDate day = newDay(event, counting);
                if (day != null) {
                    appointments--;
                    deadline = deadline.reappointed(event.at(), day);
                }
            }
        }
        return deadline;
    }

    /** Returns the new day that an apology appoints, unless it was past: a rule tells of that. */
    private static @Nullable LocalDate newDay(DossierEvent apology, Counting counting) {
        Optional<LocalDate> day = apology.find(EventDetail.NEW_APPOINTMENT)
                .map(at -> counting.calendar().local(at).toLocalDate());
        LocalDate told = counting.calendar().local(apology.at()).toLocalDate();
        return day.filter(one -> !one.isBefore(told)).orElse(null);
    }
}
