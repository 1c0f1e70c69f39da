package org.commune4j.core.dossier;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Judges a dossier of which some moments are known to the day alone: with the hours that put its due date off the most and its end the
 * least, and the other way round. Whatever the hours were, the answer lies between.
 */
final class UnknownHours {

    /** The kinds for which it is the more favourable the later they happen: the time begins, or goes on after a pause. */
    private static final int LATE_IS_BETTER = DossierEventKind.SUBMITTED.bit()
            | DossierEventKind.RECEIVED.bit()
            | DossierEventKind.SUPPLEMENT_SUPPLIED.bit()
            | DossierEventKind.RESUMED.bit()
            | DossierEventKind.OBLIGATION_PAID.bit();

    /**
     * The events after which early may turn into late: more than a dossier has that is not made to be slow. Beyond them what bears on the
     * due date is still looked at both ways.
     */
    private static final int MOST_TURNS = 16;

    private UnknownHours() {}

    /**
     * Returns the dossier with every hour supposed, in each way that may make a difference: events keep their order, and none comes after
     * the moment by which they are known.
     */
    static List<Dossier> readings(Dossier known, OffsetDateTime asOf, Norms norms) {
        List<DossierEvent> events = known.events();
        OffsetDateTime[] first = new OffsetDateTime[events.size()];
        OffsetDateTime[] last = new OffsetDateTime[events.size()];
        for (int i = 0; i < first.length; i++) {
            OffsetDateTime at = events.get(i).earliest();
            first[i] = i > 0 && first[i - 1].isAfter(at) ? first[i - 1] : at;
        }
        for (int i = last.length - 1; i >= 0; i--) {
            DossierEvent event = events.get(i);
            OffsetDateTime at = event.isKnownToDay() ? DossierEvent.endOfDay(event.at()) : event.at();
            OffsetDateTime next = i + 1 < last.length ? last[i + 1] : asOf;
            last[i] = next.isBefore(at) ? next : at;
            first[i] = last[i].isBefore(first[i]) ? last[i] : first[i];
        }
        Set<List<OffsetDateTime>> hours = new LinkedHashSet<>();
        for (boolean favourable : new boolean[] {false, true}) {
            add(i -> isLateBetter(events.get(i).kind()) == favourable, first, last, hours);
        }
        // What is measured between two events is least and most where the one is late and the other early.
        for (int turn = 0; turn <= Math.min(first.length, MOST_TURNS); turn++) {
            int until = turn;
            add(i -> i < until, first, last, hours);
            add(i -> i >= until, first, last, hours);
        }
        Set<Dossier> readings = new LinkedHashSet<>();
        for (List<OffsetDateTime> at : hours) {
            readings.add(known.supposing(supposed(events, at, DossierEvent::beginOf)));
            readings.add(known.supposing(supposed(events, at, DossierEvent::endOfDay)));
        }
        // An appointment may be neither early nor late in the day, but in office hours.
        List<OffsetDateTime> any = hours.iterator().next();
        for (LocalTime session : norms.sessionsBegin()) {
            readings.add(known.supposing(supposed(events, any, midnight -> midnight.with(session))));
        }
        return List.copyOf(readings);
    }

    /** Adds the moments of the events by which of them are late; on one day time cannot run backwards. */
    private static void add(
            IntPredicate late, OffsetDateTime[] first, OffsetDateTime[] last, Set<List<OffsetDateTime>> hours) {
        OffsetDateTime[] early = new OffsetDateTime[first.length];
        for (int i = 0; i < early.length; i++) {
            early[i] = late.test(i) ? last[i] : first[i];
        }
        OffsetDateTime[] delayed = early.clone();
        for (int i = early.length - 2; i >= 0; i--) {
            early[i] = early[i + 1].isBefore(early[i]) ? early[i + 1] : early[i];
        }
        for (int i = 1; i < delayed.length; i++) {
            delayed[i] = delayed[i - 1].isAfter(delayed[i]) ? delayed[i - 1] : delayed[i];
        }
        hours.add(List.of(early));
        hours.add(List.of(delayed));
    }

    private static boolean isLateBetter(DossierEventKind kind) {
        return (kind.bit() & LATE_IS_BETTER) != 0;
    }

    private static List<DossierEvent> supposed(
            List<DossierEvent> events, List<OffsetDateTime> at, UnaryOperator<OffsetDateTime> hour) {
        List<DossierEvent> supposed = new ArrayList<>(at.size());
        for (int i = 0; i < at.size(); i++) {
            DossierEvent event = events.get(i);
            supposed.add(event.hasUnknownHours() ? details(event.supposedAt(at.get(i)), hour) : event);
        }
        return List.copyOf(supposed);
    }

    @SuppressWarnings("unchecked") // a detail of moments
    private static DossierEvent details(DossierEvent event, UnaryOperator<OffsetDateTime> hour) {
        DossierEvent supposed = event;
        for (EventDetail<?> detail : event.kind().details()) {
            if (detail.type() == OffsetDateTime.class) {
                EventDetail<OffsetDateTime> moment = (EventDetail<OffsetDateTime>) detail;
                @Nullable OffsetDateTime begin = event.isKnownToDay(moment) ? event.findOrNull(moment) : null;
                if (begin != null) {
                    supposed = supposed.with(moment, hour.apply(begin));
                }
            }
        }
        return supposed;
    }

    // ---------------------------------------------------------------- what the readings say together

    /** Returns what all readings say; UNDETERMINED where they differ, null where no clock runs. */
    static @Nullable Timeliness timeliness(List<@Nullable Timeliness> readings) {
        @Nullable Timeliness first = readings.get(0);
        return readings.stream().allMatch(one -> one == first) ? first : Timeliness.UNDETERMINED;
    }

    /** Returns what all readings say; unknown where they differ. */
    static Truth truth(List<Truth> readings, Message why) {
        Truth all = readings.stream().reduce(Truth.TRUE, Truth::and);
        Truth any = readings.stream().reduce(Truth.FALSE, Truth::or);
        return all.isTrue() || any.isFalse() ? all : Truth.ofUnknown(why);
    }

    /** Returns the deadline that each reading may be right about; null where there is none. */
    static @Nullable Deadline deadline(List<@Nullable Deadline> readings, Message why) {
        List<Deadline> made = new ArrayList<>();
        for (@Nullable Deadline one : readings) {
            if (one != null && !made.contains(one)) {
                made.add(one);
            }
        }
        if (made.isEmpty()) {
            return null;
        }
        // Of those that end at one moment one is enough, unless all do and it is only to be shown that their hours are
        // not known.
        Map<OffsetDateTime, Deadline> byEnd = new LinkedHashMap<>();
        List<Deadline> others = new ArrayList<>();
        for (Deadline one : made) {
            if (one.findDate().isEmpty()) {
                others.add(one);
            } else {
                byEnd.putIfAbsent(one.endExclusive(), one);
            }
        }
        if (byEnd.size() + others.size() == 1) {
            return Deadline.either(made, why);
        }
        others.addAll(byEnd.values());
        return Deadline.either(others, why);
    }

    /** Names the events and the moments of which only the day is known. */
    static Message why(Dossier dossier) {
        List<Message> events = dossier.events().stream()
                .filter(DossierEvent::hasUnknownHours)
                .map(event -> event.kind().message())
                .distinct()
                .toList();
        return Message.of("DOSSIER.hours-unknown").with("events", events);
    }
}
