package org.commune4j.core.snapshot;

import java.util.function.Function;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;

/** A transfer of authority that is in force on the date asked about, and whether it can have effect. */
public final class TransferView {

    private final AuthorityTransfer transfer;
    private final Snapshot snapshot;

    TransferView(AuthorityTransfer transfer, Snapshot snapshot) {
        this.transfer = transfer;
        this.snapshot = snapshot;
    }

    /** Returns the transfer. */
    public AuthorityTransfer transfer() {
        return transfer;
    }

    /** Returns the id. */
    public String id() {
        return transfer.id();
    }

    /**
     * Tells whether the giver holds the power for all its tasks on the date; unknown where no catalogue knows a task.
     */
    public Truth giverHolds() {
        return ofAll(PowerResolver.Judgement::giverHolds, this::ofNoTask);
    }

    /**
     * Tells whether the giver may pass the power on: by law, or because the act by which the giver received it allows
     * it. Unknown where that act does not say.
     */
    public Truth mayPassOn() {
        return ofAll(PowerResolver.Judgement::mayPassOn, task -> Truth.TRUE);
    }

    /** Tells whether none of its limits goes beyond those of the giver's own power. */
    public Truth isWithinLimits() {
        return ofAll(PowerResolver.Judgement::withinLimits, task -> Truth.TRUE);
    }

    /** Tells whether it leads the power back to a holder through whom it came, for some task. */
    public boolean isCircular() {
        return ofAll(judgement -> Truth.of(!judgement.circular()), task -> Truth.TRUE)
                .isFalse();
    }

    /** Tells whether it gives its receiver the power for all its tasks on the date. */
    public Truth isEffective() {
        return ofAll(PowerResolver.Judgement::effective, this::ofNoTask);
    }

    private Truth ofAll(Function<PowerResolver.Judgement, Truth> asked, Function<String, Truth> withoutTask) {
        Truth all = Truth.TRUE;
        for (String task : transfer.tasks()) {
            all = all.and(snapshot.findTask(task)
                    .map(duty -> asked.apply(duty.judgement(transfer)))
                    .orElseGet(() -> withoutTask.apply(task)));
        }
        return all;
    }

    /** A task that no catalogue knows may exist all the same; one that does not exist on the date gives no power. */
    private Truth ofNoTask(String task) {
        return snapshot.facts().catalogue().contains(task)
                ? Truth.FALSE
                : Truth.ofUnknown(Message.of("AUTHORITY.task-unknown").with("task", task));
    }

    /** Returns the transfer, for a log. */
    @Override
    public String toString() {
        return transfer.toString();
    }
}
