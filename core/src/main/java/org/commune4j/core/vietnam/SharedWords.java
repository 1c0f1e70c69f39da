package org.commune4j.core.vietnam;

import java.util.List;
import java.util.function.BiFunction;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.OpenCode;

/** Words that many rules share: of remedies and of lists. */
final class SharedWords {

    private SharedWords() {}

    /** Returns the remedies where the part is complete on the date, or else the one to state whether it is. */
    static List<Message> ifComplete(CommunePart part, RuleContext context, Message... remedies) {
        return CommuneView.of(context).isComplete(part) ? List.of(remedies) : List.of(stateCompleteness(part));
    }

    /** Returns the same for rules whose one remedy does not name the thing. */
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

    /** Returns the kinds in words, as alternatives. */
    static Message either(List<? extends OpenCode<?>> kinds) {
        Message last = kinds.get(kinds.size() - 1).message();
        return kinds.size() == 1
                ? last
                : Message.of("RULES.either", "{others} hoặc {last}", "{others} or {last}")
                        .with(
                                "others",
                                kinds.subList(0, kinds.size() - 1).stream()
                                        .map(OpenCode::message)
                                        .toList())
                        .with("last", last);
    }

    /** Returns the list, or a word in its place. */
    static Object listed(List<?> list) {
        return list.isEmpty() ? none() : list;
    }

    static Message none() {
        return Message.of("TASK.none", "không có", "none");
    }
}
