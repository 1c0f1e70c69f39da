package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.authority.Task;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Ending;
import org.commune4j.core.law.Field;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A task on a date: who it is given to, who may do it, and why: who holds the power for it, by which chain of transfers, and
 * who leads it.
 *
 * <p>A unit leads lawfully if it holds the power or stands under the one that does: a division works for its committee,
 * and for the holder of a post in it. What is not given counts as not there; {@link AuthorityMatrix} knows how far the
 * assignments are given. Lists are sorted by id.
 */
public final class TaskView {

    private final Task task;
    private final LocalDate date;
    private final Snapshot snapshot;
    private final GivenWord field;
    private final List<AuthorityTransfer> transfers;
    private List<AssignmentView> assignments = List.of();
    private List<AssignmentView> leads = List.of();
    /** Computed when first needed; two threads may both do so and find the same. */
    private volatile @Nullable Powers powers;

    TaskView(Task task, LocalDate date, Snapshot snapshot) {
        this(task, date, snapshot, on(date, ofTask(task, snapshot)));
    }

    private TaskView(Task task, LocalDate date, Snapshot snapshot, List<AuthorityTransfer> transfers) {
        this.task = task;
        this.date = date;
        this.snapshot = snapshot;
        this.transfers = transfers;
        field = GivenWord.of(task.field(), snapshot.facts().vocabulary(), task.code());
    }

    private static List<AuthorityTransfer> ofTask(Task task, Snapshot snapshot) {
        return snapshot.facts().duties().transfersByTask.getOrDefault(task.code(), List.of());
    }

    private static List<AuthorityTransfer> on(LocalDate date, List<AuthorityTransfer> all) {
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(transfer -> transfer.life().contains(date))
                        .toList();
    }

    /** Returns the task alone, with its own assignments. */
    static TaskView of(Task task, LocalDate date, Snapshot snapshot) {
        List<Assignment> inForce =
                snapshot.facts().duties().assignmentsByTask.getOrDefault(task.code(), List.of()).stream()
                        .filter(assignment -> assignment.life().contains(date))
                        .toList();
        return of(task, date, snapshot, inForce, on(date, ofTask(task, snapshot)));
    }

    /**
     * Returns the task alone, with what of its own is in force; the snapshot may be of another day on which the same people
     * are there.
     *
     * @param assignments by id
     * @param transfers by date, then by id
     */
    static TaskView of(
            Task task,
            LocalDate date,
            Snapshot snapshot,
            List<Assignment> assignments,
            List<AuthorityTransfer> transfers) {
        TaskView view = new TaskView(task, date, snapshot, transfers);
        assignments.forEach(assignment -> view.add(new AssignmentView(assignment, view, snapshot)));
        view.close();
        return view;
    }

    // Only the snapshot links its parts, before anybody sees them.

    void add(AssignmentView assignment) {
        if (assignments.isEmpty()) {
            assignments = new ArrayList<>(2);
        }
        assignments.add(assignment);
    }

    void close() {
        assignments = Collections.unmodifiableList(assignments);
        boolean leadsAlone = true;
        for (AssignmentView assignment : assignments) {
            leadsAlone &= assignment.isLead();
        }
        leads = leadsAlone
                ? assignments
                : assignments.stream().filter(AssignmentView::isLead).toList();
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /** Returns the task as it is described for this date. */
    public Task task() {
        return task;
    }

    /** Tells whether it is of the field; unknown where nobody can know what its word means. */
    public Truth isIn(Field asked) {
        return field.is(asked);
    }

    /** Tells whether both are of one field; unknown where the words differ and nobody can know what one of them means. */
    public Truth isInFieldOf(TaskView other) {
        return field.isSameAs(other.field);
    }

    /** Returns the name of its field. */
    public Message fieldName() {
        return field.name();
    }

    Truth isFieldPlaced() {
        return field.isPlaced();
    }

    /** Returns the code. */
    public String code() {
        return task.code();
    }

    /** Returns its assignments in force. */
    public List<AssignmentView> assignments() {
        return assignments;
    }

    /** Returns its assignments to units that lead it and exist on the date. */
    public List<AssignmentView> leads() {
        return leads;
    }

    /** Returns the ids of the units that lead it, each once, sorted. */
    public Set<String> leadingUnits() {
        TreeSet<String> units = new TreeSet<>();
        leads().forEach(lead -> units.add(lead.assignment().unit()));
        return Collections.unmodifiableSet(units);
    }

    // ---------------------------------------------------------------- who may

    /**
     * Returns the end of the law that says who has the power, if it has ended here by the date: who holds it and who leads it lawfully
     * is then what was so by that law, and nobody may act for certain.
     */
    public Optional<Ending> lawEnded() {
        return task.legalBasis()
                .flatMap(law -> law.endedOn(date, snapshot.facts().place()));
    }

    private Truth byLawOfToday(Truth answer) {
        return lawEnded().map(ending -> Truth.ofUnknown(ending.message())).orElse(answer);
    }

    private Powers powers() {
        @Nullable Powers known = powers;
        if (known == null) {
            known = transfers.isEmpty()
                    ? snapshot.untransferred(task.competence())
                    : new Powers(new PowerResolver(task.competence(), snapshot, transfers), snapshot);
            powers = known;
        }
        return known;
    }

    PowerResolver.Judgement judgement(AuthorityTransfer transfer) {
        return powers().resolver().judgement(transfer);
    }

    private boolean isUnder(AssignmentView lead, PowerHolder holder) {
        @Nullable UnitView unit = lead.unit().orElse(null);
        if (unit == null) {
            return false;
        }
        return switch (holder.kind()) {
            case LEVEL -> holder.isInside();
            case BODY -> false;
            case UNIT -> isUnder(unit, holder.id());
            case POST ->
                snapshot.findPost(holder.id()).stream()
                        .flatMap(post -> post.unit().stream())
                        .anyMatch(above -> isUnder(unit, above.id()));
            case OFFICIAL ->
                lead.officials().stream().anyMatch(official -> official.id().equals(holder.id()))
                        || snapshot.findOfficial(holder.id()).stream()
                                .flatMap(official -> official.posts().stream())
                                .flatMap(post -> post.unit().stream())
                                .anyMatch(own -> own.id().equals(unit.id()));
        };
    }

    private static boolean isUnder(UnitView unit, String above) {
        return unit.id().equals(above)
                || unit.ancestors().stream().anyMatch(ancestor -> ancestor.id().equals(above));
    }

    /** Returns those who hold the power and did not hand all of it over, inside the commune or outside, sorted. */
    public List<HeldPower> holders() {
        return powers().holders();
    }

    /**
     * Tells whether the unit of the lead holds the power or stands under one that does; unknown where a transfer is in
     * doubt.
     */
    public Truth leadsLawfully(AssignmentView lead) {
        if (!powers().isHeldFor(lead)) {
            return powers().resolver().doubt();
        }
        Truth lawful = Truth.FALSE;
        for (HeldPower power : holders()) {
            if (!lawful.isTrue() && isUnder(lead, power.holder())) {
                lawful = lawful.or(power.lawful());
            }
        }
        return lawful;
    }

    /**
     * Returns the transfers that ended by the date and would still make the lead lawful if they had not, by date; empty
     * if it is lawful without them.
     */
    public List<AuthorityTransfer> expiredFor(AssignmentView lead) {
        if (powers().isHeldFor(lead) && !restsOnUnknownWord(lead)) {
            return List.of();
        }
        return ofTask(task, snapshot).stream()
                .filter(transfer -> !date.isBefore(transfer.life().endOrMax()))
                .filter(transfer -> isUnder(lead, transfer.receiver()))
                .toList();
    }

    /** Whether all those above the lead who may have the power may only because nobody knows what their kind is. */
    private boolean restsOnUnknownWord(AssignmentView lead) {
        return powers().isAnyUnknownByLaw()
                && holders().stream()
                        .filter(power -> isUnder(lead, power.holder()))
                        .allMatch(HeldPower::isUnknownByLaw);
    }

    /** Returns the leads that hold the power or stand under one that does, by id. */
    public List<AssignmentView> lawfulLeads() {
        return leads().stream().filter(powers()::isHeldFor).toList();
    }

    /**
     * Tells whether a unit, post or official of the commune holds the power: otherwise the task is not the commune's.
     */
    public boolean isWithinCommune() {
        return powers().isWithinCommune();
    }

    /** Tells whether every transfer that counts here is lawful for certain, and the law that names the holder has not ended. */
    public boolean isCertain() {
        return powers().isCertain() && lawEnded().isEmpty();
    }

    /**
     * Returns the reason why no unit may do it, or nobody is there who has the power, if that is so. A task whose power lies
     * outside the commune has no gap here.
     */
    public Optional<AuthorityGap.GapReason> gap() {
        if (holders().isEmpty()) {
            return Optional.of(AuthorityGap.GapReason.NO_HOLDER);
        }
        if (!isWithinCommune()) {
            return Optional.empty();
        }
        if (!lawfulLeads().isEmpty()) {
            return powers().isNobodyThere(task.code())
                    ? Optional.of(AuthorityGap.GapReason.NO_PERSON)
                    : Optional.empty();
        }
        return Optional.of(
                leads().isEmpty() ? AuthorityGap.GapReason.NO_LEAD : AuthorityGap.GapReason.LEAD_WITHOUT_POWER);
    }

    /**
     * Returns those who hold the power side by side: holders who passed a part on and keep the rest, or who let another act for
     * them, are not among them; sorted.
     */
    public List<HeldPower> sideBySide() {
        return powers().sideBySide();
    }

    /**
     * Tells whether the holder has the power and another beside it; unknown where a transfer behind one of them is in doubt.
     */
    public Truth isShared(PowerHolder holder) {
        return powers().isShared(holder);
    }

    /** Tells whether a transfer behind one of the holders side by side sets conditions in words, which nothing here judges. */
    public boolean hasConditions() {
        return powers().hasConditions();
    }

    /**
     * Tells whether the official may do it in person: by holding the power, the post that has it, or the post of head
     * of the unit that has it, or by being the one to whom a lawful lead gives the task; or by standing in for such a one. Who is
     * absent or not in service may not.
     *
     * <p>Unknown for a deputy head of the unit that has the power, since nothing here says whether a deputy acts for
     * the head; where it is not known which body of the commune has the power; where a transfer behind it is in
     * doubt; and where {@linkplain #lawEnded() its law has ended}.
     */
    public Truth mayAct(String official) {
        @Nullable OfficialView person = snapshot.findOfficial(official).orElse(null);
        if (person == null || !person.isPresent()) {
            return Truth.FALSE;
        }
        Truth answer = Truth.FALSE;
        for (AssignmentView lead : leads()) {
            if (lead.whoActs().contains(person)) {
                answer = answer.or(leadsLawfully(lead));
            }
        }
        for (HeldPower power : holders()) {
            answer = answer.or(power.lawful().and(actsFor(person, power.holder())));
        }
        return byLawOfToday(answer);
    }

    /**
     * Tells whether the holder of the post may do it as such: the post has the power, heads the unit that has it, or is
     * the one to which a lawful lead gives the task; or its holder has the power in person. Unknown where {@link
     * #mayAct} is.
     */
    public Truth mayActIn(String post) {
        @Nullable PostView place = snapshot.findPost(post).orElse(null);
        if (place == null) {
            return Truth.FALSE;
        }
        Truth answer = Truth.FALSE;
        for (AssignmentView lead : leads()) {
            if (lead.post().filter(place::equals).isPresent()) {
                answer = answer.or(leadsLawfully(lead));
            }
        }
        for (HeldPower power : holders()) {
            answer = answer.or(power.lawful().and(actsFor(place, power.holder())));
        }
        return byLawOfToday(answer);
    }

    private Truth actsFor(OfficialView person, PowerHolder holder) {
        if (holder.kind() == PowerHolder.HolderKind.OFFICIAL) {
            return Truth.of(person.id().equals(holder.id()));
        }
        Truth answer = notOfAPost(holder);
        for (PostView post : person.posts()) {
            answer = answer.or(actsFor(post, holder));
        }
        if (holder.kind() != PowerHolder.HolderKind.LEVEL) {
            for (PostView post : person.standsInFor(task.code())) {
                answer = answer.or(actsFor(post, holder));
            }
        }
        return answer;
    }

    private Truth actsFor(PostView post, PowerHolder holder) {
        return switch (holder.kind()) {
            case OFFICIAL ->
                Truth.of(post.holders().stream()
                        .anyMatch(official -> official.id().equals(holder.id())));
            case POST -> Truth.of(post.id().equals(holder.id()));
            case UNIT -> heads(post, holder.id());
            case BODY, LEVEL -> notOfAPost(holder);
        };
    }

    /** A power of the commune whose holder is not given may lie with any post; one outside lies with none here. */
    private Truth notOfAPost(PowerHolder holder) {
        return holder.kind() == PowerHolder.HolderKind.LEVEL && holder.isInside()
                ? Truth.ofUnknown(Message.of("AUTHORITY.body-missing").with("task", task.code()))
                : Truth.FALSE;
    }

    private static Truth heads(PostView post, String unit) {
        if (post.unit().filter(own -> own.id().equals(unit)).isEmpty()) {
            return Truth.FALSE;
        }
        return switch (post.rank()) {
            case HEAD -> Truth.TRUE;
            case DEPUTY ->
                Truth.ofUnknown(Message.of("AUTHORITY.deputy-missing")
                        .with("post", post.id())
                        .with("unit", unit));
            default -> Truth.FALSE;
        };
    }

    /**
     * Returns the reasons: the law that names the holder, the transfers, the refused ones among them, and who leads the
     * task.
     */
    public Explanation explanation() {
        Optional<AuthorityGap.GapReason> gap = gap();
        Message root = Message.of("AUTHORITY.who-may")
                .with("task", task.code())
                .with("name", task.name())
                .with("date", date())
                .with("answer", gap.map(AuthorityGap.GapReason::message).orElseGet(this::answer));
        List<Explanation> reasons = new ArrayList<>();
        reasons.add(byLaw());
        holders().forEach(power -> reasons.add(explain(power)));
        for (AuthorityTransfer transfer : transfers) {
            if (judgement(transfer).effective().isFalse()) {
                reasons.add(refused(transfer));
            }
        }
        leads().forEach(lead -> reasons.add(explain(lead)));
        // An answer that is found is true as it stands, a gap too; one that is not certain is undetermined.
        return Explanation.ofFact(root)
                .deniedAs(root)
                .with(mark(gap.isPresent()))
                .withChildren(reasons);
    }

    private Message answer() {
        if (leadingUnits().size() > 1) {
            return AuthorityOverlap.OverlapReason.TWO_LEADS.message();
        }
        if (sideBySide().size() > 1) {
            return AuthorityOverlap.OverlapReason.TWO_HOLDERS.message();
        }
        return Message.of(isWithinCommune() ? "AUTHORITY.answer.owned" : "AUTHORITY.answer.elsewhere");
    }

    private Mark mark(boolean gap) {
        if (!isCertain()) {
            return Mark.UNKNOWN;
        }
        boolean several = sideBySide().size() > 1 || leadingUnits().size() > 1;
        return gap || several ? Mark.FAILS : Mark.HOLDS;
    }

    private Explanation byLaw() {
        Message message = Message.of("AUTHORITY.by-law")
                .with("competence", task.competence().message());
        Explanation node = task.legalBasis()
                .map(basis -> Explanation.ofLaw(message, basis))
                .orElseGet(() -> Explanation.ofFact(message));
        return lawEnded()
                .map(ending -> node.with(Explanation.ofFact(ending.message()).with(Mark.UNKNOWN)))
                .orElse(node);
    }

    private Explanation explain(HeldPower power) {
        Message message = Message.of(
                        power.keepsRest()
                                ? "AUTHORITY.holds-rest"
                                : power.keepsAll() ? "AUTHORITY.holds-beside" : "AUTHORITY.holds")
                .with("holder", power.holder().message());
        List<Explanation> reasons = new ArrayList<>();
        power.chain().forEach(transfer -> reasons.add(explain(transfer)));
        power.lawful()
                .missing()
                .forEach(missing -> reasons.add(Explanation.ofFact(missing).with(Mark.UNKNOWN)));
        return Explanation.ofClaim(message).with(mark(power.lawful())).withChildren(reasons);
    }

    private static Explanation explain(AuthorityTransfer transfer) {
        Message message = Message.of("AUTHORITY.given")
                .with("transfer", transfer.id())
                .with("kind", transfer.kind().message())
                .with("from", transfer.giver().message())
                .with("to", transfer.receiver().message())
                .with("days", transfer.life());
        Explanation node = transfer.legalBasis()
                .map(basis -> Explanation.ofLaw(message, basis))
                .orElseGet(() -> Explanation.ofFact(message));
        for (PowerLimit limit : transfer.limits()) {
            node = node.with(Explanation.ofFact(limit.message()));
        }
        return transfer.conditions().isEmpty()
                ? node
                : node.with(Explanation.ofFact(Message.of("AUTHORITY.conditions")
                        .with("conditions", transfer.conditions().get())));
    }

    private Explanation refused(AuthorityTransfer transfer) {
        PowerResolver.Judgement judgement = judgement(transfer);
        String why;
        if (judgement.circular()) {
            why = "AUTHORITY.refused.circular";
        } else if (judgement.giverHolds().isFalse()) {
            why = "AUTHORITY.refused.giver";
        } else if (judgement.mayPassOn().isFalse()) {
            why = "AUTHORITY.refused.pass-on";
        } else {
            why = "AUTHORITY.refused.receiver";
        }
        return Explanation.ofFact(Message.of("AUTHORITY.refused")
                        .with("transfer", transfer.id())
                        .with("from", transfer.giver().message())
                        .with("to", transfer.receiver().message())
                        .with("reason", Message.of(why)))
                .with(Mark.FAILS);
    }

    private Explanation explain(AssignmentView lead) {
        List<String> officials = lead.officials().stream().map(OfficialView::id).toList();
        Message message = Message.of(officials.isEmpty() ? "AUTHORITY.led-by-unit" : "AUTHORITY.led-by")
                .with("assignment", lead.id())
                .with("unit", lead.assignment().unit());
        if (!officials.isEmpty()) {
            message = message.with("officials", officials);
        }
        return Explanation.ofFact(message).with(powers().isHeldFor(lead) ? Mark.HOLDS : Mark.FAILS);
    }

    private static Mark mark(Truth truth) {
        if (truth.isUnknown()) {
            return Mark.UNKNOWN;
        }
        return truth.isTrue() ? Mark.HOLDS : Mark.FAILS;
    }

    /** Returns who may sign: those who exercise the power in person, with the reason, and what is missing to know more. */
    public Signers signers() {
        return Signers.of(task, holders(), powers().resolver().doubt(), snapshot);
    }

    /** Returns the ids of the officials who may do it in person for certain, sorted. */
    public List<String> whoMayAct() {
        TreeSet<String> found = new TreeSet<>();
        if (lawEnded().isPresent()) {
            return List.of();
        }
        for (AssignmentView lead : leads()) {
            List<OfficialView> acting = lead.whoActs();
            if (!acting.isEmpty() && leadsLawfully(lead).isTrue()) {
                acting.forEach(official -> found.add(official.id()));
            }
        }
        powers().addHolders(task.code(), found);
        return List.copyOf(found);
    }

    /** Returns the task, for a log. */
    @Override
    public String toString() {
        return task.toString();
    }
}
