package org.commune4j.core.dossier;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.time.Dates;

/**
 * What is known of a dossier as it is submitted, to ask a law book when it is due. With code and receipt alone the answer has every
 * candidate; each thing more that is known leaves fewer.
 *
 * <pre>{@code
 * Deadline due = law.due(DueRequest.of(ProcedureCode.parse("1.004837"), received).at(place));
 * due.appointment();                            // what the slip says
 * due.receipt().render(VIETNAMESE);             // why
 * }</pre>
 *
 * @param procedure the code of the procedure
 * @param receivedAt when it was received
 * @param completeOn when it was complete and proper, if that is known
 * @param place the place whose procedures apply; the whole country unless given
 * @param channel the way of submission, if known
 * @param facts the coded facts of the case, as far as known
 */
public record DueRequest(
        ProcedureCode procedure,
        OffsetDateTime receivedAt,
        Optional<OffsetDateTime> completeOn,
        Jurisdiction place,
        Optional<Channel> channel,
        CaseFacts facts) {

    /**
     * Checks that both moments can be written down, and that it was not complete before it was received.
     *
     * @throws IllegalArgumentException if one cannot, or it was
     */
    public DueRequest {
        Dates.checked(receivedAt);
        completeOn.ifPresent(Dates::checked);
        if (completeOn.filter(receivedAt::isAfter).isPresent()) {
            throw new IllegalArgumentException("A dossier is complete when it is received or later, but found "
                    + completeOn.get() + " before " + receivedAt + "; give the moment at which the last part came");
        }
    }

    /** Returns a request with code and receipt alone. */
    public static DueRequest of(ProcedureCode procedure, OffsetDateTime receivedAt) {
        return new DueRequest(
                procedure, receivedAt, Optional.empty(), Jurisdiction.NATIONAL, Optional.empty(), CaseFacts.UNKNOWN);
    }

    /** Returns the same with the moment at which the dossier was complete and proper. */
    public DueRequest completeOn(OffsetDateTime moment) {
        return new DueRequest(procedure, receivedAt, Optional.of(moment), place, channel, facts);
    }

    /** Returns the same with the place whose procedures apply. */
    public DueRequest at(Jurisdiction newPlace) {
        return new DueRequest(procedure, receivedAt, completeOn, newPlace, channel, facts);
    }

    /** Returns the same with the way of submission. */
    public DueRequest by(Channel newChannel) {
        return new DueRequest(procedure, receivedAt, completeOn, place, Optional.of(newChannel), facts);
    }

    /** Returns the same with the coded facts of the case. */
    public DueRequest with(CaseFacts newFacts) {
        return new DueRequest(procedure, receivedAt, completeOn, place, channel, newFacts);
    }
}
