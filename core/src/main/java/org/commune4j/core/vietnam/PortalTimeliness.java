package org.commune4j.core.vietnam;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The on-time figure of the National Public Service Portal (indicator 2.1 of Index 766), by the portal's own
 * description of its formula. It measures against the recorded appointment, kept apart from the legal deadline on
 * purpose: a second request for a supplement makes a dossier overdue here whatever the law says.
 */
final class PortalTimeliness {

    private final Judge judge;
    private final Timeliness timeliness;
    private final boolean finished;
    private final OffsetDateTime end;
    private final Duration supplementTime;

    private PortalTimeliness(
            Judge judge, Timeliness timeliness, boolean finished, OffsetDateTime end, Duration supplementTime) {
        this.judge = judge;
        this.timeliness = timeliness;
        this.finished = finished;
        this.end = end;
        this.supplementTime = supplementTime;
    }

    /**
     * Judges a dossier as the portal does. What happened after the end of the period is left aside.
     *
     * @param periodEnd the end of the reporting period
     * @param counting counts the maximum time of a dossier without an appointment; the description does not say how the portal
     *     turns working days into time, so this is a reading of ours
     */
    static PortalTimeliness of(PortalRecord portal, OffsetDateTime periodEnd, Counting counting) {
        return new Judge(portal, periodEnd, counting, null).judge();
    }

    /** Tells how the portal counts it; UNDETERMINED if there is neither an appointment nor a maximum time. */
    Timeliness timeliness() {
        return timeliness;
    }

    /** Tells whether it was finished by the end of the period. */
    boolean isFinished() {
        return finished;
    }

    /** Returns the moment that the portal takes as the end of processing. */
    OffsetDateTime endAt() {
        return end;
    }

    /** Returns the time that the applicant took for supplements, which is subtracted. */
    Duration supplementTime() {
        return supplementTime;
    }

    /** Returns the reasons, point by point of the portal's description. */
    Explanation explanation() {
        List<Message> reasons = new ArrayList<>();
        judge.telling(reasons).judge();
        Message message = Message.of("PORTAL.timeliness").with("timeliness", timeliness.message());
        return Explanation.ofLaw(
                        message,
                        LegalReference.of(
                                Instruments.PORTAL_FORMULAS_766, Provision.ofSection("2.1"), SourceStatus.REPORTED))
                .withChildren(reasons.stream().map(Explanation::ofFact).toList());
    }

    /** Returns the result and the end, for a log. */
    @Override
    public String toString() {
        return timeliness + ", end " + end;
    }

    /** The seven points, in the order in which they matter. */
    private static final class Judge {

        private final PortalRecord portal;
        private final OffsetDateTime periodEnd;
        private final Counting counting;
        /** Takes the reasons; null while only the result is asked for. */
        private final @Nullable List<Message> reasons;

        private final List<Pause> supplements;

        Judge(PortalRecord portal, OffsetDateTime periodEnd, Counting counting, @Nullable List<Message> reasons) {
            this.portal = portal;
            this.periodEnd = periodEnd;
            this.counting = counting;
            this.reasons = reasons;
            this.supplements = requestedBy(periodEnd, portal.supplements());
        }

        private static List<Pause> requestedBy(OffsetDateTime moment, List<Pause> supplements) {
            if (supplements.isEmpty()) {
                return supplements;
            }
            for (Pause supplement : supplements) {
                if (supplement.from().isAfter(moment)) {
                    return supplements.stream()
                            .filter(one -> !one.from().isAfter(moment))
                            .toList();
                }
            }
            return supplements;
        }

        /** Returns a judge of the same facts that adds its reasons to the list. */
        Judge telling(List<Message> told) {
            return new Judge(portal, periodEnd, counting, told);
        }

        private void tell(Supplier<Message> reason) {
            if (reasons != null) {
                reasons.add(reason.get());
            }
        }

        PortalTimeliness judge() {
            @Nullable OffsetDateTime finish = finish();
            OffsetDateTime end = finish != null ? finish : unfinishedEnd();
            Duration supplementTime = supplementTime(end);
            return new PortalTimeliness(this, timeliness(end, supplementTime), finish != null, end, supplementTime);
        }

        /** Point 1. */
        private @Nullable OffsetDateTime finish() {
            @Nullable OffsetDateTime end = ifWithin(portal.resolved(), "PORTAL.end-resolved");
            end = end == null ? ifWithin(portal.returned(), "PORTAL.end-returned") : end;
            end = end == null ? ifWithin(portal.stopped(), "PORTAL.end-stopped") : end;
            return end == null ? ifWithin(portal.withdrawn(), "PORTAL.end-withdrawn") : end;
        }

        private @Nullable OffsetDateTime ifWithin(@Nullable OffsetDateTime moment, String reason) {
            return moment != null && within(moment) ? endingAt(moment, reason) : null;
        }

        private OffsetDateTime endingAt(OffsetDateTime at, String reason) {
            if (reasons != null) {
                reasons.add(Message.of(reason).with("end", at));
            }
            return at;
        }

        private boolean within(@Nullable OffsetDateTime moment) {
            return moment != null && !moment.isAfter(periodEnd);
        }

        /** Points 3 and 6. */
        private OffsetDateTime unfinishedEnd() {
            for (Pause supplement : supplements) {
                if (!within(supplement.until().orElse(null))) {
                    return endingAt(supplements.get(0).from(), "PORTAL.end-waiting");
                }
            }
            return endingAt(periodEnd, "PORTAL.end-period");
        }

        /** Point 4: of supplements completed before the end, between receipt and appointment. */
        private Duration supplementTime(OffsetDateTime end) {
            if (supplements.isEmpty()) {
                return Duration.ZERO;
            }
            Duration total = Duration.ZERO;
            for (Pause supplement : supplements) {
                @Nullable OffsetDateTime completed = supplement.until().orElse(null);
                if (completed != null && within(completed) && !completed.isAfter(end)) {
                    OffsetDateTime from = latest(supplement.from(), portal.receivedAt());
                    OffsetDateTime to =
                            portal.appointedAt().filter(completed::isAfter).orElse(completed);
                    total = to.isAfter(from) ? total.plus(Duration.between(from, to)) : total;
                }
            }
            Duration supplied = total;
            if (!supplied.isZero()) {
                tell(() -> Message.of("PORTAL.supplement-time").with("minutes", supplied.toMinutes()));
            }
            return supplied;
        }

        private static OffsetDateTime latest(OffsetDateTime one, OffsetDateTime other) {
            return one.isAfter(other) ? one : other;
        }

        private Timeliness timeliness(OffsetDateTime end, Duration supplementTime) {
            // Point 3.
            if (supplements.size() > 1) {
                tell(() -> Message.of("PORTAL.second-supplement").with("requests", supplements.size()));
                return Timeliness.OVERDUE;
            }
            OffsetDateTime worked = end.minus(supplementTime);
            @Nullable OffsetDateTime appointed = portal.appointed();
            if (appointed != null) {
                // Point 2.
                if (reasons != null) {
                    reasons.add(Message.of("PORTAL.appointed").with("appointed", appointed));
                }
                return compare(worked, appointed, counting.calendar());
            }
            if (portal.maximumTime().isEmpty()) {
                tell(() -> Message.of("PORTAL.no-appointment-no-maximum"));
                return Timeliness.UNDETERMINED;
            }
            // Point 5.
            Term maximum = portal.maximumTime().get();
            tell(() -> Message.of("PORTAL.maximum").with("maximum", maximum.message()));
            Deadline deadline = maximum.from(portal.receivedAt(), counting);
            return deadline.timeliness(worked);
        }

        private static Timeliness compare(OffsetDateTime end, OffsetDateTime appointed, WorkCalendar calendar) {
            if (end.isAfter(appointed)) {
                return Timeliness.OVERDUE;
            }
            boolean before = calendar.local(end)
                    .toLocalDate()
                    .isBefore(calendar.local(appointed).toLocalDate());
            return before ? Timeliness.EARLY : Timeliness.ON_TIME;
        }
    }
}
