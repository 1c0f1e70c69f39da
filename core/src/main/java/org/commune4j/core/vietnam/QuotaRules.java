package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.COMMUNE;
import static org.commune4j.core.commune.ProvinceSubjects.PROVINCE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.ProvinceView;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.Headcount;
import org.commune4j.core.staffing.QuotaScope;
import org.commune4j.core.staffing.RosterUnit;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.Message;

/** One rule for each quota: on a commune, or on a province where the figure is an average over it. */
final class QuotaRules {

    private QuotaRules() {}

    static List<Rule<?>> all() {
        List<Rule<?>> rules = new ArrayList<>();
        for (StaffQuota quota : StaffQuotas.all()) {
            if (quota.scope() != QuotaScope.PROVINCE_AVERAGE) {
                rules.add(
                        quota == StaffQuotas.PARTY_PAYROLL
                                ? partyPayroll(quota)
                                : rule(quota).build());
            }
        }
        return rules;
    }

    static List<Rule<?>> onProvinces() {
        List<Rule<?>> rules = new ArrayList<>();
        for (StaffQuota quota : StaffQuotas.all()) {
            if (quota.scope() == QuotaScope.PROVINCE_AVERAGE) {
                rules.add(onProvince(quota));
            }
        }
        return rules;
    }

    private static Rule.Builder<CommuneView> rule(StaffQuota quota) {
        Rule.Builder<CommuneView> rule = switch (quota.strength()) {
            case SHOULD -> Rule.should(quota.code(), COMMUNE);
            default -> Rule.must(quota.code(), COMMUNE);
        };
        return rule.restsOn(quota.basis())
                .validity(quota.validity())
                .jurisdiction(quota.jurisdiction())
                .tags("quota")
                .reads(quota.limit())
                .require(within(quota.code() + ".condition", quota, quota.limit()))
                .remedies((view, context) -> remedies(view, context, quota, quota.limit()));
    }

    /** Where the political centre of the former district is seated, the Party's bodies may have more. */
    private static Rule<CommuneView> partyPayroll(StaffQuota quota) {
        return rule(quota)
                .reads(Figures.PARTY_PAYROLL_WITH_CENTRE)
                .require(Condition.anyOf(
                        "PAY-001.condition",
                        within("PAY-001.without-centre", quota, quota.limit()),
                        Condition.allOf(
                                "PAY-001.with-centre",
                                Condition.ofTruth(
                                        "PAY-001.centre",
                                        (view, context) -> view.exists(hasPoliticalCentre(view), CommunePart.UNITS)),
                                within("PAY-001.within-centre", quota, Figures.PARTY_PAYROLL_WITH_CENTRE))))
                .remedies((view, context) -> remedies(
                        view,
                        context,
                        quota,
                        hasPoliticalCentre(view) ? Figures.PARTY_PAYROLL_WITH_CENTRE : quota.limit()))
                .build();
    }

    private static boolean hasPoliticalCentre(CommuneView view) {
        return !view.roster().units(UnitKinds.POLITICAL_CENTRE).isEmpty();
    }

    private static Condition<CommuneView> within(String code, StaffQuota quota, ParameterKey<BigDecimal> limit) {
        return Condition.<CommuneView>ofTruth(code, (view, context) -> isWithin(view, context, quota, limit))
                .arg("count", view -> words(count(view, quota)))
                .argOf(
                        "limit",
                        (view, context) -> context.find(limit)
                                .<Object>map(figure -> figure)
                                .orElse(Message.of("QUOTA.no-limit")));
    }

    private static Headcount count(CommuneView view, StaffQuota quota) {
        return quota.count(view.roster(), view.isComplete(CommunePart.APPOINTMENTS));
    }

    private static Object words(Headcount count) {
        return count.isExact()
                ? Message.of("QUOTA.count").with("count", count.certain())
                : Message.of("QUOTA.count-between")
                        .with("least", count.certain())
                        .with("most", count.possible());
    }

    private static Truth isWithin(
            CommuneView view, RuleContext context, StaffQuota quota, ParameterKey<BigDecimal> limit) {
        BigDecimal most = context.get(limit);
        Headcount count = count(view, quota);
        if (BigDecimal.valueOf(count.certain()).compareTo(most) > 0) {
            return Truth.FALSE;
        }
        if (BigDecimal.valueOf(count.possible()).compareTo(most) > 0) {
            return Truth.ofUnknown(Message.of("QUOTA.count-missing"));
        }
        return view.isAbsent(false, CommunePart.APPOINTMENTS);
    }

    private static List<Message> remedies(
            CommuneView view, RuleContext context, StaffQuota quota, ParameterKey<BigDecimal> limit) {
        if (context.find(limit).isEmpty()) {
            return List.of(Message.of("QUOTA.remedy-give-limit").with("parameter", limit.message()));
        }
        Headcount count = count(view, quota);
        if (!count.isExact()) {
            return List.of(Message.of("QUOTA.remedy-state"));
        }
        BigDecimal excess = BigDecimal.valueOf(count.certain()).subtract(context.get(limit));
        return excess.signum() > 0
                ? List.of(Message.of("QUOTA.remedy-fewer").with("number", excess))
                : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS));
    }

    private static Rule<ProvinceView> onProvince(StaffQuota quota) {
        Rule.Builder<ProvinceView> rule = switch (quota.strength()) {
            case SHOULD -> Rule.should(quota.code(), PROVINCE);
            default -> Rule.must(quota.code(), PROVINCE);
        };
        return rule.restsOn(quota.basis())
                .validity(quota.validity())
                .jurisdiction(quota.jurisdiction())
                .tags("quota", "province")
                .reads(quota.limit())
                .when(Condition.of("PRV.scope", view -> divisor(view, quota) > 0))
                .require(Condition.<ProvinceView>ofTruth(
                                quota.code() + ".condition", (view, context) -> isWithinAverage(view, context, quota))
                        .arg("average", view -> average(view, quota))
                        .argOf(
                                "limit",
                                (view, context) -> context.find(quota.limit())
                                        .<Object>map(figure -> figure)
                                        .orElse(Message.of("QUOTA.no-limit"))))
                .remedies((view, context) -> fewer(view, context, quota))
                .build();
    }

    private static Headcount count(ProvinceView view, StaffQuota quota) {
        Headcount sum = new Headcount(0, 0);
        for (CommuneView commune : view.communes()) {
            sum = sum.plus(count(commune, quota));
        }
        return sum;
    }

    /** What the average is taken over: the communes, or the bodies of the kinds that the quota names. */
    private static int divisor(ProvinceView view, StaffQuota quota) {
        if (quota.per().isEmpty()) {
            return view.communes().size();
        }
        int bodies = 0;
        for (CommuneView commune : view.communes()) {
            for (RosterUnit unit : commune.roster().units()) {
                bodies += quota.per().contains(unit.kind()) ? 1 : 0;
            }
        }
        return bodies;
    }

    private static BigDecimal allowed(ProvinceView view, RuleContext context, StaffQuota quota) {
        return context.get(quota.limit()).multiply(BigDecimal.valueOf(divisor(view, quota)));
    }

    private static Object average(ProvinceView view, StaffQuota quota) {
        int divisor = divisor(view, quota);
        Headcount count = count(view, quota);
        BigDecimal least = average(count.certain(), divisor);
        return count.isExact()
                ? least
                : Message.of("QUOTA.count-between")
                        .with("least", least)
                        .with("most", average(count.possible(), divisor));
    }

    /** Two decimals, for reading only: the comparison is exact. */
    private static BigDecimal average(int sum, int divisor) {
        return divisor == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
    }

    private static Truth isWithinAverage(ProvinceView view, RuleContext context, StaffQuota quota) {
        BigDecimal allowed = allowed(view, context, quota);
        Truth given = view.isCompletelyGiven(CommunePart.APPOINTMENTS);
        if (!quota.per().isEmpty()) {
            given = given.and(view.isCompletelyGiven(CommunePart.UNITS));
        }
        if (!given.isTrue()) {
            return given;
        }
        Headcount count = count(view, quota);
        if (BigDecimal.valueOf(count.certain()).compareTo(allowed) > 0) {
            return Truth.FALSE;
        }
        return BigDecimal.valueOf(count.possible()).compareTo(allowed) <= 0
                ? Truth.TRUE
                : Truth.ofUnknown(Message.of("QUOTA.count-missing"));
    }

    private static List<Message> fewer(ProvinceView view, RuleContext context, StaffQuota quota) {
        if (context.find(quota.limit()).isEmpty()) {
            return List.of(Message.of("QUOTA.remedy-give-limit")
                    .with("parameter", quota.limit().message()));
        }
        BigDecimal excess = BigDecimal.valueOf(count(view, quota).certain())
                .subtract(allowed(view, context, quota))
                .setScale(0, RoundingMode.UP);
        return excess.signum() > 0 ? List.of(Message.of("QUOTA.remedy-fewer").with("number", excess)) : List.of();
    }
}
