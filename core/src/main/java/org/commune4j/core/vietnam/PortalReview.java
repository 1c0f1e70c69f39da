package org.commune4j.core.vietnam;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.table.Csv;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.jspecify.annotations.Nullable;

/** The list of what was taken from the portal, for people. */
final class PortalReview {

    private static final List<String> COLUMNS =
            List.of("line", "code", "name", "part", "state", "value", "doubt", "why", "remedy");

    private PortalReview() {}

    static String text(List<PortalJudged> all, Locale locale) {
        Csv csv = Csv.empty()
                .row(COLUMNS.stream()
                        .map(column -> Message.of("PORTAL.column." + column).render(locale))
                        .toList());
        for (int i = 0; i < all.size(); i++) {
            PortalJudged one = all.get(i);
            String line = String.valueOf(one.position().map(Position::line).orElse(i + 1));
            for (PortalJudged.Finding finding : one.findings()) {
                if (finding.doubts().isEmpty()) {
                    csv.row(cells(line, one, finding, null, locale));
                }
                for (Problem doubt : finding.doubts()) {
                    csv.row(cells(line, one, finding, doubt, locale));
                }
            }
        }
        return csv.text();
    }

    private static List<String> cells(
            String line, PortalJudged one, PortalJudged.Finding finding, @Nullable Problem doubt, Locale locale) {
        return Stream.of(
                        line,
                        one.row().code(),
                        one.name(),
                        finding.what().render(locale),
                        Message.of("PORTAL.state." + finding.state()).render(locale),
                        value(finding.value(), locale),
                        doubt == null ? "" : doubt.code(),
                        doubt == null ? "" : doubt.message().render(locale),
                        doubt == null ? "" : doubt.remedy().render(locale))
                .map(cell -> PortalText.cut(PortalText.clean(PortalText.whole(cell)), PortalJudge.LONGEST_CELL))
                .toList();
    }

    private static String value(List<Object> values, Locale locale) {
        return String.join(
                "; ",
                values.stream()
                        .map(value -> value instanceof Message message
                                ? MessageBundles.standard().render(message, locale)
                                : value.toString())
                        .toList());
    }
}
