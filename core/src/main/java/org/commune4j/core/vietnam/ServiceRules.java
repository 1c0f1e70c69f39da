package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.REPORTED_FIGURE;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.ofTruth;

import java.util.List;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** Rules on the service record as it was published. */
final class ServiceRules {

    private ServiceRules() {}

    static List<Rule<?>> all() {
        return List.of(earlyShareReachesTarget(), periodWithinLife());
    }

    private static Rule<ReportedFigure> earlyShareReachesTarget() {
        return Rule.on(REPORTED_FIGURE, "SVC-001")
                .says(
                        "Tỷ lệ hồ sơ giải quyết trước hạn đạt mục tiêu",
                        "The share of dossiers resolved before the deadline reaches the target")
                .when(ofTruth(
                                "đây là tỷ lệ hồ sơ giải quyết trước hạn",
                                "it is the share of dossiers resolved before the deadline",
                                (ReportedFigure figure, RuleContext context) -> CommuneView.of(context)
                                        .word(figure.kind(), figure.period().toString())
                                        .is(FigureKind.RESOLVED_EARLY))
                        .otherwise(
                                "đây không phải là tỷ lệ hồ sơ giải quyết trước hạn",
                                "it is not the share of dossiers resolved before the deadline"))
                .should(ofTruth(
                                "tỷ lệ đạt mục tiêu: {figure}",
                                "it reaches the target: {figure}",
                                ServiceRules::reachesTarget,
                                arg("figure", ReportedFigure::message))
                        .otherwise("tỷ lệ không đạt mục tiêu: {figure}", "it does not reach the target: {figure}"))
                .per(Basis.PRACTICE)
                .reads(Figures.EARLY_SHARE_TARGET)
                .tags("service")
                .remedy((figure, context) ->
                        context.find(Figures.EARLY_SHARE_TARGET).isPresent()
                                ? List.of()
                                : List.of(Message.of(
                                        "SVC-001.remedy-set",
                                        "Đặt mục tiêu cho tỷ lệ hồ sơ giải quyết trước hạn.",
                                        "Set a target for the share of dossiers resolved before the deadline.")))
                .build();
    }

    /** "More than 96 %" reaches 95 % and 96 %; whether it reaches 97 % is undetermined. */
    private static Truth reachesTarget(ReportedFigure figure, RuleContext context) {
        boolean reached = figure.value().compareTo(context.get(Figures.EARLY_SHARE_TARGET)) >= 0;
        return switch (figure.bound()) {
            case EXACT -> Truth.of(reached);
            case MORE_THAN -> reached ? Truth.TRUE : unknown(figure);
            case ABOUT -> unknown(figure);
        };
    }

    private static Truth unknown(ReportedFigure figure) {
        return Truth.ofUnknown(Message.of(
                        "SVC-001.bound",
                        "thiếu dữ liệu: tỷ lệ chính xác; chỉ được công bố là: {figure}",
                        "missing: the exact share; it was published only as: {figure}")
                .with("figure", figure.message()));
    }

    private static Rule<ReportedFigure> periodWithinLife() {
        return Rule.on(REPORTED_FIGURE, "SVC-002")
                .says(
                        "Số liệu công bố thuộc thời gian đơn vị hành chính cấp xã tồn tại",
                        "A reported figure speaks of days on which the commune existed")
                .must(ofTruth(
                                "đơn vị hành chính cấp xã tồn tại ({life}) trong thời gian của số liệu: {figure}",
                                "the commune existed ({life}) on all days of the figure: {figure}",
                                (ReportedFigure figure, RuleContext context) ->
                                        Truth.of(life(context).encloses(figure.period())),
                                arg("figure", ReportedFigure::message),
                                arg("life", (figure, context) -> life(context)))
                        .otherwise(
                                "đơn vị hành chính cấp xã chỉ tồn tại {life}, không phải trong cả thời gian của số liệu:"
                                        + " {figure}",
                                "the commune existed ({life}), but not on all days of the figure: {figure}"))
                .per(Basis.INTEGRITY)
                .tags("service")
                .remedy((figure, context) -> List.of(Message.of(
                        "SVC-002.remedy-correct",
                        "Sửa lại kỳ của số liệu, hoặc thời gian tồn tại của đơn vị hành chính cấp xã.",
                        "Correct the period of the figure, or the life of the commune.")))
                .build();
    }

    private static DateRange life(RuleContext context) {
        return CommuneView.of(context).commune().life();
    }
}
