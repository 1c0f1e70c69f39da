package org.commune4j.core.reform;

import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * To whom a proposal goes (cơ quan có thẩm quyền): the body that published the procedure, named by its decision, or another that
 * the author names. Immutable and thread-safe.
 */
public final class Addressee {

    private final @Nullable LegalReference decision;
    private final @Nullable LocalizedText name;

    private Addressee(@Nullable LegalReference decision, @Nullable LocalizedText name) {
        this.decision = decision;
        this.name = name;
    }

    /**
     * Returns the body that published the procedure by the decision (cơ quan công bố thủ tục).
     *
     * @param decision the decision that published it
     */
    public static Addressee ofPublisher(LegalReference decision) {
        return new Addressee(decision, null);
    }

    /** Returns a body that the author names, for one who knows who is competent. */
    public static Addressee ofName(LocalizedText name) {
        return new Addressee(null, name);
    }

    /**
     * Returns the body that published the procedure; empty if no decision is known. Whether that body may itself decide
     * the change depends on the text that sets the rule, so it is the first addressee and not always the last.
     */
    public static Optional<Addressee> find(Procedure procedure) {
        return procedure.publishedBy().map(Addressee::ofPublisher);
    }

    /** Returns the decision whose author it is; empty if the body is named. */
    public Optional<LegalReference> decision() {
        return Optional.ofNullable(decision);
    }

    /** Returns the name; empty if the body is the author of a decision. */
    public Optional<LocalizedText> name() {
        return Optional.ofNullable(name);
    }

    /** It in words. */
    public Message message() {
        return decision == null
                ? Message.ofText(Objects.requireNonNull(name))
                : Message.of("REFORM.addressee.publisher").with("decision", decision.citation());
    }

    /** It as a reason, with the decision and how sure it is. */
    Explanation explanation() {
        Message to = Message.of("REFORM.proposal.addressee").with("addressee", message());
        return decision == null ? Explanation.ofFact(to) : Explanation.ofLaw(to, decision);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Addressee that
                && Objects.equals(decision, that.decision)
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, name);
    }

    /** Returns the decision or the name, for a log. */
    @Override
    public String toString() {
        return decision == null ? String.valueOf(name) : "publisher of " + decision;
    }
}
