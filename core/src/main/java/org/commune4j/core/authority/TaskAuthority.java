package org.commune4j.core.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.organisation.ChartUnit;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.Roster;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.staffing.RosterUnit;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Who may do a task on a date, and why: who holds the power for it, by which chain of transfers, and who leads it.
 *
 * <p>A unit leads lawfully if it holds the power or stands under the one that does: a division works for its committee,
 * and for the holder of a post in it. What is not given counts as not there; {@link AuthorityMatrix} knows how far the
 * assignments are given.
 */
public final class TaskAuthority {

    private final DutyTask duty;
    private final Roster roster;
    private final PowerResolver resolver;
    private final List<HeldPower> holders;
    private final List<DutyAssignment> leads;
    private final List<DutyAssignment> lawfulLeads;

    TaskAuthority(DutyTask duty) {
        this.duty = duty;
        roster = duty.roster();
        resolver = new PowerResolver(duty.task(), roster, duty.transfers());
        holders = resolver.holders();
        leads = duty.leads();
        lawfulLeads = leads.stream()
                .filter(lead -> holders.stream().anyMatch(power -> isUnder(lead, power.holder())))
                .toList();
    }

    private boolean isUnder(DutyAssignment lead, PowerHolder holder) {
        @Nullable RosterUnit unit = lead.unit().orElse(null);
        if (unit == null) {
            return false;
        }
        return switch (holder.kind()) {
            case LEVEL -> holder.isInside();
            case BODY -> false;
            case UNIT -> isUnder(unit.unit(), holder.id());
            case POST ->
                roster.findPost(holder.id()).stream()
                        .flatMap(post -> post.unit().stream())
                        .anyMatch(above -> isUnder(unit.unit(), above.id()));
            case OFFICIAL ->
                lead.officials().stream().anyMatch(official -> official.id().equals(holder.id()))
                        || roster.findOfficial(holder.id()).stream()
                                .flatMap(official -> official.posts().stream())
                                .flatMap(post -> post.unit().stream())
                                .anyMatch(own -> own.id().equals(unit.id()));
        };
    }

    private static boolean isUnder(ChartUnit unit, String above) {
        return unit.id().equals(above)
                || unit.ancestors().stream().anyMatch(ancestor -> ancestor.id().equals(above));
    }

    PowerResolver.Judgement judgement(AuthorityTransfer transfer) {
        return resolver.judgement(transfer);
    }

    /** Returns the task. */
    public Task task() {
        return duty.task();
    }

    /** Returns the date. */
    public LocalDate date() {
        return duty.date();
    }

    /** Returns those who hold the power and did not pass all of it on, inside the commune or outside, sorted. */
    public List<HeldPower> holders() {
        return holders;
    }

    /** Returns the assignments to units that lead the task and exist on the date, lawfully or not, by id. */
    public List<DutyAssignment> leads() {
        return leads;
    }

    /**
     * Tells whether the unit of the lead holds the power or stands under one that does; unknown where a transfer is in
     * doubt.
     */
    public Truth leadsLawfully(DutyAssignment lead) {
        Truth lawful = Truth.FALSE;
        for (HeldPower power : holders) {
            if (isUnder(lead, power.holder())) {
                lawful = lawful.or(power.lawful());
            }
        }
        return lawful.isFalse() ? doubt().negated() : lawful;
    }

    /**
     * Returns the transfers that ended by the date and would still make the lead lawful if they had not, by date; empty
     * if it is lawful without them.
     */
    public List<AuthorityTransfer> expiredFor(DutyAssignment lead) {
        if (lawfulLeads.contains(lead)) {
            return List.of();
        }
        return duty.endedTransfers().stream()
                .filter(transfer -> isUnder(lead, transfer.receiver()))
                .toList();
    }

    /** Returns the leads that hold the power or stand under one that does, by id. */
    public List<DutyAssignment> lawfulLeads() {
        return lawfulLeads;
    }

    /**
     * Tells whether a unit, post or official of the commune holds the power: otherwise the task is not the commune's.
     */
    public boolean isWithinCommune() {
        return holders.stream().anyMatch(power -> power.holder().isInside());
    }

    /** Tells whether every transfer that counts here is lawful for certain. */
    public boolean isCertain() {
        return holders.stream().allMatch(power -> power.lawful().isTrue())
                && duty.transfers().stream()
                        .noneMatch(transfer -> judgement(transfer).effective().isUnknown());
    }

    /**
     * Returns the reason why no unit may do it, if none may. A task whose power lies outside the commune has no gap
     * here.
     */
    public Optional<AuthorityGap.GapReason> gap() {
        if (holders.isEmpty()) {
            return Optional.of(AuthorityGap.GapReason.NO_HOLDER);
        }
        if (!isWithinCommune() || !lawfulLeads.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                leads.isEmpty() ? AuthorityGap.GapReason.NO_LEAD : AuthorityGap.GapReason.LEAD_WITHOUT_POWER);
    }

    /**
     * Returns those who hold the power side by side: holders who passed a part on and keep the rest are not among them;
     * sorted.
     */
    public List<HeldPower> sideBySide() {
        return holders.stream().filter(power -> !power.keepsRest()).toList();
    }

    /**
     * Tells whether the official may do it in person: by holding the power, the post that has it, or the post of head
     * of the unit that has it, or by being the one to whom a lawful lead gives the task.
     *
     * <p>Unknown for a deputy head of the unit that has the power, since nothing here says whether a deputy acts for
     * the head; where it is not known which body of the commune has the power; and where a transfer behind it is in
     * doubt.
     */
    public Truth mayAct(String official) {
        @Nullable RosterOfficial person = roster.findOfficial(official).orElse(null);
        if (person == null) {
            return Truth.FALSE;
        }
        Truth answer = Truth.FALSE;
        for (DutyAssignment lead : leads) {
            if (lead.officials().contains(person)) {
                answer = answer.or(leadsLawfully(lead));
            }
        }
        for (HeldPower power : holders) {
            answer = answer.or(power.lawful().and(actsFor(person, power.holder())));
        }
        return answer;
    }

    /**
     * Tells whether the holder of the post may do it as such: the post has the power, heads the unit that has it, or is
     * the one to which a lawful lead gives the task; or its holder has the power in person. Unknown where {@link
     * #mayAct} is.
     */
    public Truth mayActIn(String post) {
        @Nullable RosterPost place = roster.findPost(post).orElse(null);
        if (place == null) {
            return Truth.FALSE;
        }
        Truth answer = Truth.FALSE;
        for (DutyAssignment lead : leads) {
            if (lead.post().filter(place::equals).isPresent()) {
                answer = answer.or(leadsLawfully(lead));
            }
        }
        for (HeldPower power : holders) {
            answer = answer.or(power.lawful().and(actsFor(place, power.holder())));
        }
        return answer;
    }

    /** True if no transfer is in doubt, otherwise unknown. */
    private Truth doubt() {
        Truth doubt = Truth.TRUE;
        for (AuthorityTransfer transfer : duty.transfers()) {
            Truth effective = judgement(transfer).effective();
            if (effective.isUnknown()) {
                doubt = doubt.and(effective);
            }
        }
        return doubt;
    }

    private Truth actsFor(RosterOfficial person, PowerHolder holder) {
        if (holder.kind() == PowerHolder.HolderKind.OFFICIAL) {
            return Truth.of(person.id().equals(holder.id()));
        }
        Truth answer = notOfAPost(holder);
        for (RosterPost post : person.posts()) {
            answer = answer.or(actsFor(post, holder));
        }
        return answer;
    }

    private Truth actsFor(RosterPost post, PowerHolder holder) {
        return switch (holder.kind()) {
            case OFFICIAL ->
                Truth.of(post.officials().stream()
                        .anyMatch(official -> official.id().equals(holder.id())));
            case POST -> Truth.of(post.id().equals(holder.id()));
            case UNIT -> heads(post, holder.id());
            case BODY, LEVEL -> notOfAPost(holder);
        };
    }

    /** A power of the commune whose holder is not given may lie with any post; one outside lies with none here. */
    private Truth notOfAPost(PowerHolder holder) {
        return holder.kind() == PowerHolder.HolderKind.LEVEL && holder.isInside()
                ? Truth.ofUnknown(Message.of("AUTHORITY.body-missing").with("task", task().code()))
                : Truth.FALSE;
    }

    private static Truth heads(RosterPost post, String unit) {
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
                .with("task", task().code())
                .with("name", task().name())
                .with("date", date())
                .with("answer", gap.map(AuthorityGap.GapReason::message).orElseGet(this::answer));
        List<Explanation> reasons = new ArrayList<>();
        reasons.add(byLaw());
        holders.forEach(power -> reasons.add(explain(power)));
        for (AuthorityTransfer transfer : duty.transfers()) {
            if (judgement(transfer).effective().isFalse()) {
                reasons.add(refused(transfer));
            }
        }
        leads.forEach(lead -> reasons.add(explain(lead)));
        // An answer that is found is true as it stands, a gap too; one that is not certain is undetermined.
        return Explanation.ofFact(root)
                .deniedAs(root)
                .with(mark(gap.isPresent()))
                .withChildren(reasons);
    }

    private Message answer() {
        if (duty.leadingUnits().size() > 1) {
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
        boolean several = sideBySide().size() > 1 || duty.leadingUnits().size() > 1;
        return gap || several ? Mark.FAILS : Mark.HOLDS;
    }

    private Explanation byLaw() {
        Message message = Message.of("AUTHORITY.by-law")
                .with("competence", task().competence().message());
        return task().legalBasis()
                .map(basis -> Explanation.ofLaw(message, basis))
                .orElseGet(() -> Explanation.ofFact(message));
    }

    private Explanation explain(HeldPower power) {
        Message message = Message.of(power.keepsRest() ? "AUTHORITY.holds-rest" : "AUTHORITY.holds")
                .with("holder", power.holder().message());
        Explanation node = Explanation.ofClaim(message).with(mark(power.lawful()));
        for (AuthorityTransfer transfer : power.chain()) {
            node = node.with(explain(transfer));
        }
        for (Message missing : power.lawful().missing()) {
            node = node.with(Explanation.ofFact(missing).with(Mark.UNKNOWN));
        }
        return node;
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

    private Explanation explain(DutyAssignment lead) {
        List<String> officials =
                lead.officials().stream().map(RosterOfficial::id).toList();
        Message message = Message.of(officials.isEmpty() ? "AUTHORITY.led-by-unit" : "AUTHORITY.led-by")
                .with("assignment", lead.id())
                .with("unit", lead.assignment().unit());
        if (!officials.isEmpty()) {
            message = message.with("officials", officials);
        }
        return Explanation.ofFact(message).with(lawfulLeads.contains(lead) ? Mark.HOLDS : Mark.FAILS);
    }

    private static Mark mark(Truth truth) {
        if (truth.isUnknown()) {
            return Mark.UNKNOWN;
        }
        return truth.isTrue() ? Mark.HOLDS : Mark.FAILS;
    }

    /** Returns the ids of the officials who may do it in person for certain, sorted. */
    public List<String> officials() {
        TreeSet<String> found = new TreeSet<>();
        for (RosterOfficial official : roster.officials()) {
            if (mayAct(official.id()).isTrue()) {
                found.add(official.id());
            }
        }
        return List.copyOf(found);
    }

    /** Returns the task, its holders and its leads, for a log. */
    @Override
    public String toString() {
        return task().code() + " on " + date() + ": held by " + holders + ", led by " + lawfulLeads;
    }
}
