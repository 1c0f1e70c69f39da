package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.REPORTED_FIGURE;

import java.math.BigDecimal;
import java.util.List;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;

/** Rules on the service record as it was published. */
final class ServiceRules {

    private ServiceRules() {}

    static List<Rule<?>> all() {
        return List.of(earlyShareReachesTarget(), periodWithinLife());
    }

    private static Rule<ReportedFigure> earlyShareReachesTarget() {
        return Rule.should("SVC-001", REPORTED_FIGURE)
                .restsOn(Basis.PRACTICE)
                .tags("service")
                .when(Condition.of("SVC-001.scope", figure -> figure.kind().equals(FigureKind.RESOLVED_EARLY)))
                .reads(Figures.EARLY_SHARE_TARGET)
                .require(Condition.ofTruth("SVC-001.condition", ServiceRules::reachesTarget)
                        .arg("figure", ReportedFigure::message))
                .remedies((figure, context) ->
                        context.find(Figures.EARLY_SHARE_TARGET).isPresent()
                                ? List.of()
                                : List.of(Message.of("SVC-001.remedy-set")))
                .build();
    }

    /** "More than 96 %" reaches 95 % and 96 %; whether it reaches 97 % cannot be told. */
    private static Truth reachesTarget(ReportedFigure figure, RuleContext context) {
        BigDecimal target = context.get(Figures.EARLY_SHARE_TARGET);
        boolean reached = figure.value().compareTo(target) >= 0;
        return switch (figure.bound()) {
            case EXACT -> Truth.of(reached);
            case MORE_THAN -> reached ? Truth.TRUE : unknown(figure);
            case ABOUT -> unknown(figure);
        };
    }

    private static Truth unknown(ReportedFigure figure) {
        return Truth.ofUnknown(Message.of("SVC-001.bound").with("figure", figure.message()));
    }

    private static Rule<ReportedFigure> periodWithinLife() {
        return Rule.must("SVC-002", REPORTED_FIGURE)
                .restsOn(Basis.INTEGRITY)
                .tags("service")
                .require(Condition.<ReportedFigure>ofTruth(
                                "SVC-002.condition",
                                (figure, context) -> Truth.of(
                                        CommuneView.of(context).commune().life().encloses(figure.period())))
                        .arg("figure", ReportedFigure::message)
                        .argOf(
                                "life",
                                (figure, context) ->
                                        CommuneView.of(context).commune().life()))
                .remedies((figure, context) -> List.of(Message.of("SVC-002.remedy-correct")))
                .build();
    }
}
