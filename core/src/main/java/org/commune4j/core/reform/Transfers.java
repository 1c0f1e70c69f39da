package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;

/** Transfers of power from one holder to another. */
final class Transfers extends CommuneElements<AuthorityTransfer> {

    Transfers() {
        super(
                Touched.TRANSFER,
                here -> here.transfers,
                "REFORM-023",
                AuthorityTransfer::id,
                AuthorityTransfer::life,
                AuthorityTransfer::legalBasis);
    }

    @Override
    void needs(CommuneDraft here, AuthorityTransfer transfer) {
        LocalDate first = transfer.life().startOrMin();
        for (String task : transfer.tasks()) {
            here.writes(Touched.POWER, task);
            here.needsTask(task, first);
        }
        needsParty(here, transfer.giver(), first);
        needsParty(here, transfer.receiver(), first);
    }

    /** Reports one who gives or receives power and does not exist. */
    private static void needsParty(CommuneDraft here, PowerHolder holder, LocalDate date) {
        switch (holder.kind()) {
            case UNIT -> {
                here.reads(Touched.UNIT, holder.id());
                here.needsUnit(holder.id(), date);
            }
            case POST -> {
                here.reads(Touched.POST, holder.id());
                here.needsPost(holder.id(), date);
            }
            case OFFICIAL -> {
                here.reads(Touched.OFFICIAL, holder.id());
                here.needsOfficial(holder.id());
            }
            case BODY, LEVEL -> {}
        }
    }

    /** Ends the transfers from or to a holder. */
    static void end(CommuneDraft here, LocalDate date, Predicate<PowerHolder> holder) {
        endOf(here, date, transfer -> holder.test(transfer.giver()) || holder.test(transfer.receiver()));
    }

    /** Ends transfers that an end of something else takes along. */
    static void endOf(CommuneDraft here, LocalDate date, Predicate<AuthorityTransfer> which) {
        here.transfers.from(date, which).forEach(transfer -> here.writes(Touched.TRANSFER, transfer.id()));
        here.transfers.end(date, which);
    }

    static boolean isOfAny(Set<String> units, PowerHolder holder) {
        return holder.kind() == PowerHolder.HolderKind.UNIT && units.contains(holder.id());
    }

    /** Returns the transfers from or to units that last on the date or begin later. */
    static List<AuthorityTransfer> from(CommuneDraft here, LocalDate date, Set<String> units) {
        return here.transfers.from(
                date, transfer -> isOfAny(units, transfer.giver()) || isOfAny(units, transfer.receiver()));
    }

    /**
     * Lets others give and receive power from the date on; what begins has an id of its own. A transfer that would go from
     * one to itself ends.
     */
    static void move(CommuneDraft here, LocalDate date, AuthorityTransfer moved, UnaryOperator<PowerHolder> change) {
        if (change.apply(moved.giver()).equals(moved.giver())
                && change.apply(moved.receiver()).equals(moved.receiver())) {
            return;
        }
        here.writes(Touched.TRANSFER, moved.id());
        here.writes(Touched.TRANSFER, CommuneDraft.from(moved.id(), date));
        here.transfers.change(
                date,
                moved::equals,
                transfer -> transfer.toBuilder()
                        .id(CommuneDraft.from(transfer.id(), date))
                        .build(),
                transfer -> {
                    PowerHolder giver = change.apply(transfer.giver());
                    PowerHolder receiver = change.apply(transfer.receiver());
                    return giver.equals(receiver)
                            ? null
                            : transfer.toBuilder()
                                    .giver(giver)
                                    .receiver(receiver)
                                    .build();
                });
    }
}
