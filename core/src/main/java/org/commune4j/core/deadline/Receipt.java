package org.commune4j.core.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.calendar.DayStatus;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.Session;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountedDay.DayCounting;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Transition.TransitionKind;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/** Writes down how a deadline came about. */
final class Receipt {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final Deadline deadline;
    private final WorkCalendar calendar;
    private final CountingPolicy policy;

    Receipt(Deadline deadline) {
        this.deadline = deadline;
        this.calendar = deadline.counting().calendar();
        this.policy = deadline.counting().policy();
    }

    // ---------------------------------------------------------------- the whole

    Explanation explanation() {
        return switch (deadline.state()) {
            case UNLIMITED -> based(Message.of("DEADLINE.receipt-none").with("received", start()), reference());
            case UNDETERMINED -> undetermined();
            case PAUSED -> paused();
            case DETERMINED, OPEN -> computed();
        };
    }

    private LocalDateTime local() {
        return calendar.local(deadline.countedFrom());
    }

    /** What a moment of the deadline is shown as: the day alone where its readings agree on no more. */
    private Object shown(LocalDateTime moment, Function<Deadline, Optional<OffsetDateTime>> found) {
        return deadline.readings().stream()
                        .allMatch(one -> found.apply(one)
                                .map(calendar::local)
                                .filter(moment::equals)
                                .isPresent())
                ? moment
                : moment.toLocalDate();
    }

    private Object openSince() {
        return shown(calendar.local(deadline.openSince()), one -> Optional.of(one.openSince()));
    }

    private Object start() {
        return shown(local(), one -> Optional.of(one.countedFrom()));
    }

    private @Nullable LegalReference reference() {
        return deadline.limitCase().flatMap(LimitCase::reference).orElse(null);
    }

    private static Explanation based(Message message, @Nullable LegalReference reference) {
        return reference == null ? Explanation.ofFact(message) : Explanation.ofLaw(message, reference);
    }

    private Explanation undetermined() {
        if (deadline.candidates().isEmpty() && deadline.isNotCovered()) {
            return notCovered();
        }
        if (deadline.isOfTwoStarts()) {
            Message twoStarts = Message.of("DEADLINE.two-starts")
                    .with(
                            "starts",
                            deadline.candidates().stream()
                                    .map(one -> calendar.local(one.countedFrom()))
                                    .toList());
            return undetermined(twoStarts, List.of(earlierDossiers()));
        }
        LimitSelection selection = deadline.selection();
        Message reason;
        if (deadline.doubt().isPresent()) {
            reason = deadline.doubt().get();
        } else if (selection.candidates().isEmpty()) {
            reason = Message.of("DEADLINE.no-case");
        } else if (selection.isConflict()) {
            reason = Message.of("DEADLINE.conflict");
        } else {
            reason = Message.of("DEADLINE.missing-facts").with("facts", selection.missing());
        }
        return undetermined(reason, List.of());
    }

    /** What the text that changed the start says of what was open then. */
    private Explanation earlierDossiers() {
        return policy.clockStart()
                .transition()
                .map(clause -> Explanation.of(
                        Message.of("DEADLINE.earlier-dossiers")
                                .with("clause", clause.kind().message()),
                        clause.basis()))
                .orElseGet(() -> Explanation.ofFact(
                        Message.of("DEADLINE.earlier-dossiers").with("clause", TransitionKind.NOT_SAID.message())));
    }

    private Explanation undetermined(Message reason, List<Explanation> before) {
        List<Explanation> children = new ArrayList<>(before);
        for (Deadline candidate : deadline.candidates()) {
            Explanation receipt = candidate.receipt();
            children.add(
                    deadline.isFormer()
                            ? Explanation.ofFact(Message.of("DEADLINE.former-candidate"))
                                    .with(receipt)
                            : receipt);
        }
        return Explanation.ofFact(Message.of("DEADLINE.receipt-undetermined").with("reason", reason))
                .with(Mark.UNKNOWN)
                .withChildren(children);
    }

    private Explanation notCovered() {
        Message reason = Message.of("DEADLINE.not-covered")
                .with("term", deadline.term().orElseThrow().message())
                .with("received", start())
                .with("years", calendar.coverage());
        return Explanation.ofFact(Message.of("DEADLINE.receipt-undetermined").with("reason", reason))
                .with(Mark.UNKNOWN);
    }

    private Explanation computed() {
        List<Due> dues = deadline.dues();
        Due latest = latest(dues);
        Due earliest = dues.stream().min(Comparator.comparing(Due::moment)).orElseThrow();
        boolean open = deadline.state() == Deadline.DeadlineState.OPEN;
        Message message = Message.of(open ? "DEADLINE.receipt-open" : "DEADLINE.receipt")
                .with("term", deadline.term().orElseThrow().message())
                .with("received", start());
        message = open
                ? message.with("earliest", earliest.date())
                        .with("latest", latest.date())
                        .with(
                                "awaited",
                                deadline.awaited().stream().map(Occasion::name).toList())
                : message.with("due", latest.date());
        Explanation root = based(message.with("until", until(latest)), reference());
        List<Explanation> children = new ArrayList<>();
        deadline.limitCase().ifPresent(one -> children.add(caseNode(one)));
        addReceipt(latest, children);
        addCourse(latest, children);
        days().forEach(day -> children.add(day.explanation()));
        addEnd(latest, children);
        return (open ? root.with(Mark.UNKNOWN) : root).withChildren(children);
    }

    /** What is known while a pause is open: what was counted until it began, what is left, and nothing of what may come. */
    private Explanation paused() {
        Pause pause = deadline.openPause().orElseThrow();
        List<Explanation> children = new ArrayList<>();
        deadline.limitCase().ifPresent(one -> children.add(caseNode(one)));
        Deadline then = deadline.resumedNextDay();
        addReceipt(latest(then.dues()), children);
        addCourse(latest(deadline.dues()), children);
        days().forEach(day -> children.add(day.explanation()));
        Message message = Message.of("DEADLINE.receipt-paused")
                .with("term", deadline.term().orElseThrow().message())
                .with("received", start())
                .with("since", openSince())
                .with("reason", pause.why())
                .with("left", left());
        return based(message, reference()).withChildren(children);
    }

    private Message left() {
        Standing standing = new Standing(deadline.openSince(), deadline);
        boolean hours = deadline.term().orElseThrow().unit().isHours();
        if (hours && standing.leastWorkingTimeLeft().isPresent()) {
            return Message.of("DEADLINE.left-hours")
                    .with("hours", hours(standing.leastWorkingTimeLeft().get()));
        }
        return Message.of("DEADLINE.left-days")
                .with("days", standing.leastWorkingDaysLeft().orElse(0));
    }

    private static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes())
                .divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static Due latest(List<Due> dues) {
        return dues.stream().max(Comparator.comparing(Due::moment)).orElseThrow();
    }

    private static Explanation caseNode(LimitCase one) {
        return based(
                Message.of("DEADLINE.case")
                        .with("case", one.label())
                        .with("term", one.term().message()),
                one.reference().orElse(null));
    }

    private static Message until(Due due) {
        LocalTime time = due.moment().toLocalTime();
        return time.equals(LocalTime.MIDNIGHT)
                ? Message.of("DEADLINE.until-end-of-day")
                : Message.of("DEADLINE.until-time").with("time", time);
    }

    private void addReceipt(Due due, List<Explanation> children) {
        if (deadline.countedFrom().isAfter(deadline.receivedAt())) {
            Message message = Message.of("DEADLINE.counted-from")
                    .with(
                            "received",
                            shown(calendar.local(deadline.receivedAt()), one -> Optional.of(one.receivedAt())))
                    .with("start", start());
            children.add(chosen(message, policy.clockStart().reference().orElse(null)));
        }
        LocalDateTime arrived = local();
        boolean hourKnown = arrived.equals(start());
        boolean outside = hourKnown && !calendar.officeHours().isEmpty() && outsideHours(arrived);
        if (outside || deadline.term().orElseThrow().unit() == Term.TermUnit.WORKING_HOURS) {
            children.add(officeHours());
        }
        if (outside) {
            children.add(chosen(Message.of("DEADLINE.off-hours").with("arrived", arrived), policy.offHoursReceipt()));
        }
        @Nullable CutOff cutOff = deadline.cutOff();
        if (cutOff != null && due.late() && hourKnown) {
            Message message = cutOff.effect() == CutOff.CutOffEffect.START_MOVES
                    ? Message.of("DEADLINE.cut-off-start")
                            .with("time", cutOff.time())
                            .with("day", due.effective().toLocalDate())
                    : Message.of("DEADLINE.cut-off-result").with("time", cutOff.time());
            children.add(based(message, cutOff.reference().orElse(null)));
        }
        Term term = deadline.term().orElseThrow();
        if (!term.unit().isHours() && term.unit() != Term.TermUnit.SAME_DAY && term.whole() > 0) {
            children.add(chosen(null, policy.firstDay()));
        }
        if (due.counted().stream().anyMatch(one -> one.term().hasPart())) {
            Choice<BigDecimal> hours = policy.hoursPerWorkingDay();
            children.add(chosen(
                    Message.of("DEADLINE.hours-per-working-day").with("hours", hours.value()),
                    hours.reference().orElse(null)));
        }
    }

    /** The office hours that the answer rests on, with the text that sets them; as a default where there is none. */
    private Explanation officeHours() {
        OfficeHours hours = calendar.officeHours();
        List<String> sessions = Arrays.stream(DayOfWeek.values())
                .flatMap(day -> hours.sessions(day).stream())
                .distinct()
                .sorted()
                .map(Session::toString)
                .toList();
        Message message = Message.of("DEADLINE.office-hours").with("sessions", sessions);
        return hours.reference().isPresent()
                ? Explanation.ofLaw(message, hours.reference().get())
                : Explanation.of(Message.of("DEADLINE.default").with("choice", message), Basis.PRACTICE);
    }

    private boolean outsideHours(LocalDateTime arrived) {
        // On a day that waits for a decision that is unknown.
        return !calendar.status(arrived.toLocalDate()).isOpen() && !calendar.isReceiving(arrived);
    }

    /** What a choice of the policy did, with its source; as a default where it has none. */
    private static <T extends Worded> Explanation chosen(@Nullable Message occasion, Choice<T> choice) {
        Message message = choice.value().message();
        if (occasion != null) {
            message =
                    Message.of("DEADLINE.therefore").with("occasion", occasion).with("choice", message);
        }
        return chosen(message, choice.reference().orElse(null));
    }

    private static Explanation chosen(Message message, @Nullable LegalReference reference) {
        return reference != null
                ? Explanation.ofLaw(message, reference)
                : Explanation.of(Message.of("DEADLINE.default").with("choice", message), Basis.PRACTICE);
    }

    private void addCourse(Due due, List<Explanation> children) {
        Pauses pauses = deadline.gaps();
        for (Pauses.Gap gap : pauses.gaps()) {
            boolean late = !due.paused() && gap.from().isAfter(due.moment());
            int index = deadline.pauses().indexOf(gap.pause());
            children.add(based(
                    Message.of(late ? "DEADLINE.stop-late" : "DEADLINE.stop")
                            .with(
                                    "from",
                                    shown(
                                            gap.from(),
                                            one -> Optional.of(
                                                    one.pauses().get(index).from())))
                            .with(
                                    "to",
                                    shown(
                                            gap.to(),
                                            one -> one.pauses().get(index).until()))
                            .with("reason", gap.pause().why()),
                    gap.pause().source().orElse(null)));
        }
        @Nullable Pause open = deadline.course().open();
        if (open != null) {
            children.add(based(
                    Message.of(due.paused() ? "DEADLINE.stop-open" : "DEADLINE.stop-open-late")
                            .with("from", openSince())
                            .with("reason", open.why()),
                    open.source().orElse(null)));
        }
        if (pauses.isPartial() && !deadline.term().orElseThrow().unit().isHours()) {
            children.add(chosen(null, policy.partlyStoppedDay()));
        }
        List<Told> told = new ArrayList<>();
        List<Extension> extensions = deadline.course().extensions();
        for (int i = 0; i < extensions.size(); i++) {
            int index = i;
            Extension extension = extensions.get(i);
            boolean late = i >= due.counted().size() - 1;
            Message message = Message.of(late ? "DEADLINE.extension-late" : "DEADLINE.extension")
                    .with(
                            "at",
                            shown(
                                    calendar.local(extension.at()),
                                    one -> Optional.of(
                                            one.course().extensions().get(index).at())))
                    .with("term", extension.by().message())
                    .with("ground", extension.why());
            told.add(new Told(extension.at(), based(message, extension.source().orElse(null))));
        }
        List<Course.Appointment> appointments = deadline.course().appointments();
        for (int i = 0; i < appointments.size(); i++) {
            int index = i;
            Course.Appointment appointment = appointments.get(i);
            Message message = Message.of("DEADLINE.reappointed")
                    .with(
                            "at",
                            shown(
                                    calendar.local(appointment.at()),
                                    one -> Optional.of(one.course()
                                            .appointments()
                                            .get(index)
                                            .at())))
                    .with("day", appointment.day());
            told.add(new Told(appointment.at(), Explanation.ofFact(message)));
        }
        told.sort(Comparator.comparing(Told::at, OffsetDateTime.timeLineOrder()));
        told.forEach(one -> children.add(one.what()));
    }

    private record Told(OffsetDateTime at, Explanation what) {}

    private void addEnd(Due due, List<Explanation> children) {
        Due.Stretch last = due.counted().get(due.counted().size() - 1);
        Term.TermUnit unit = last.term().unit();
        if (unit == Term.TermUnit.MONTHS || unit == Term.TermUnit.YEARS) {
            if (last.end().getDayOfMonth() != last.after().getDayOfMonth()) {
                children.add(chosen(null, policy.missingDay()));
            }
        }
        if (last.term().endsAtHour()) {
            return;
        }
        if (!due.date().equals(due.end()) && unit != Term.TermUnit.WORKING_DAYS) {
            children.add(chosen(Message.of("DEADLINE.last-day").with("day", due.end()), policy.lastDayOff()));
        }
        children.add(chosen(null, policy.dueTime()));
    }

    // ---------------------------------------------------------------- its days

    List<CountedDay> days() {
        if (deadline.state() == Deadline.DeadlineState.PAUSED) {
            LocalDate held = calendar.local(deadline.openSince()).toLocalDate();
            return new Receipt(deadline.resumedNextDay())
                    .days().stream().filter(day -> !day.date().isAfter(held)).toList();
        }
        if (deadline.state() != Deadline.DeadlineState.DETERMINED && deadline.state() != Deadline.DeadlineState.OPEN) {
            return List.of();
        }
        List<Due> dues = deadline.dues();
        Due latest = latest(dues);
        LocalDate certainUntil =
                dues.stream().map(Due::date).min(Comparator.naturalOrder()).orElseThrow();
        Pauses pauses = deadline.gaps();
        List<CountedDay> days = new ArrayList<>();
        int ordinal = 0;
        int stretch = 0;
        boolean open = false;
        for (LocalDate day = local().toLocalDate(); !day.isAfter(latest.date()); day = day.plusDays(1)) {
            while (stretch < latest.counted().size() - 1
                    && day.isAfter(latest.counted().get(stretch).end())) {
                stretch++;
                ordinal = 0;
            }
            DayStatus status = calendar.status(day);
            open |= status.isOpen();
            Due.Stretch counting = latest.counted().get(stretch);
            CountedDay counted;
            if (status.isOpen() && waits(counting, day)) {
                counted = plain(day, DayCounting.OPEN, status, "DEADLINE.day.open", Mark.UNKNOWN);
            } else {
                counted = counted(day, status, latest, counting, pauses, ordinal + 1, open);
                if (counted.counting() == DayCounting.COUNTED) {
                    ordinal++;
                    if (day.isAfter(certainUntil)) {
                        counted = plain(day, DayCounting.OPEN, status, "DEADLINE.day.perhaps", Mark.UNKNOWN);
                    }
                }
            }
            days.add(counted);
        }
        return List.copyOf(days);
    }

    private static boolean waits(Due.Stretch counting, LocalDate day) {
        if (counting.isByHours(day) && counting.isOfficeTime()) {
            // Hours count on the day of receipt too.
            return true;
        }
        return switch (counting.term().unit()) {
            case WORKING_DAYS, SAME_DAY -> day.isAfter(counting.after());
            default -> day.isAfter(counting.end());
        };
    }

    private CountedDay counted(
            LocalDate day,
            DayStatus status,
            Due due,
            Due.Stretch counting,
            Pauses pauses,
            int ordinal,
            boolean pastOpen) {
        if (counting.isByHours(day)) {
            return hours(day, status, counting, pauses);
        }
        LocalDate effective = due.effective().toLocalDate();
        boolean sameDay = counting.term().unit() == Term.TermUnit.SAME_DAY;
        if (day.isBefore(effective)) {
            return plain(day, DayCounting.NOT_COUNTED, status, "DEADLINE.day.before", Mark.NONE);
        }
        if (!day.isAfter(counting.after())) {
            if (sameDay) {
                return plain(day, DayCounting.NOT_COUNTED, status, "DEADLINE.day.same", Mark.NONE);
            }
            return plain(day, DayCounting.NOT_COUNTED, status, "DEADLINE.day.received", Mark.NONE);
        }
        if (day.isAfter(counting.end())) {
            String code = day.equals(due.date()) ? "DEADLINE.day.due" : "DEADLINE.day.moved";
            return plain(day, DayCounting.NOT_COUNTED, status, code, Mark.NONE);
        }
        if (pauses.excludes(day)) {
            return stopped(day, status, pauses);
        }
        boolean working = counting.term().unit() == Term.TermUnit.WORKING_DAYS;
        if (working && !status.isWorked()) {
            return plain(day, DayCounting.NOT_COUNTED, status, "DEADLINE.day.rest", Mark.NONE);
        }
        if (working && pastOpen) {
            return plain(day, DayCounting.COUNTED, status, "DEADLINE.day.counted-after-open", Mark.NONE);
        }
        Message message = Message.of("DEADLINE.day.counted")
                .with("status", status.message())
                .with("ordinal", ordinal);
        return new CountedDay(
                day,
                DayCounting.COUNTED,
                ordinal,
                Duration.ZERO,
                status,
                based(message, status.reference().orElse(null)));
    }

    private CountedDay hours(LocalDate day, DayStatus status, Due.Stretch counting, Pauses pauses) {
        LocalDateTime from = later(day.atStartOfDay(), Objects.requireNonNull(counting.hoursFrom()));
        LocalDateTime to = earlier(day.plusDays(1).atStartOfDay(), counting.moment());
        if (!from.isBefore(to)) {
            return plain(day, DayCounting.NOT_COUNTED, status, "DEADLINE.day.rest", Mark.NONE);
        }
        boolean office = counting.isOfficeTime();
        Duration running = office
                ? calendar.workingTimeBetween(from, to)
                : Duration.between(calendar.moment(from), calendar.moment(to));
        if (running.isZero()) {
            return plain(day, DayCounting.NOT_COUNTED, status, "DEADLINE.day.rest", Mark.NONE);
        }
        Duration time =
                running.minus(office ? pauses.workingTime(calendar, from, to) : pauses.time(calendar, from, to));
        if (time.isZero()) {
            return stopped(day, status, pauses);
        }
        Message message = Message.of("DEADLINE.day.hours")
                .with("status", status.message())
                .with("hours", hours(time));
        return new CountedDay(
                day,
                DayCounting.COUNTED,
                0,
                time,
                status,
                based(message, status.reference().orElse(null)));
    }

    private static CountedDay stopped(LocalDate day, DayStatus status, Pauses pauses) {
        Pauses.@Nullable Gap gap = pauses.touching(day);
        Message message = Message.of("DEADLINE.day.stopped").with("status", status.message());
        Explanation explanation =
                based(message, gap == null ? null : gap.pause().source().orElse(null));
        return new CountedDay(day, DayCounting.NOT_COUNTED, 0, Duration.ZERO, status, explanation);
    }

    private static CountedDay plain(LocalDate day, DayCounting counting, DayStatus status, String code, Mark mark) {
        Message message = Message.of(code).with("status", status.message());
        Explanation explanation =
                based(message, status.reference().orElse(null)).with(mark);
        return new CountedDay(day, counting, 0, Duration.ZERO, status, explanation);
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
