package org.commune4j.core.vietnam;

import java.util.List;
import java.util.function.BiFunction;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.text.Message;

/** What many rules have in common in their remedies. */
final class Remedies {

    private Remedies() {}

    /** Returns the remedy where the part is complete on the date, or else that it be stated whether it is. */
    static List<Message> ifComplete(CommunePart part, RuleContext context, Message remedy) {
        return List.of(CommuneView.of(context).isComplete(part) ? remedy : stateCompleteness(part));
    }

    /** Returns the remedy that is the same for every thing, where the part is complete; see above. */
    static BiFunction<Object, RuleContext, List<Message>> ifComplete(
            CommunePart part, String code, String vietnamese, String english) {
        return (thing, context) -> ifComplete(part, context, Message.of(code, vietnamese, english));
    }

    static Message stateCompleteness(CommunePart part) {
        return Message.of(
                        "RULES.remedy-state-completeness",
                        "Nêu rõ phần \"{part}\" đã đầy đủ hay chưa và đến ngày nào.",
                        "State whether the part \"{part}\" is complete, and for which date.")
                .with("part", part.message());
    }
}
