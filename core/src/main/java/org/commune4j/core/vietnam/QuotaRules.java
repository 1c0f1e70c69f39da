package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommunePart.APPOINTMENTS;
import static org.commune4j.core.commune.CommunePart.UNITS;
import static org.commune4j.core.commune.CommuneSubjects.COMMUNE;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.anyOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.SharedWords.stateCompleteness;

import java.math.BigDecimal;
import java.util.List;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.rule.Argument;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.Headcount;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.Message;

/** Rules on the deputies and the staffing quotas of one commune: a rule for each quota that is no average. */
final class QuotaRules {

    private QuotaRules() {}

    static List<Rule<?>> all() {
        return List.of(
                viceChairsByGuidance(),
                viceChairsAllotted(),
                officeDeputiesAllotted(),
                councilViceChairs(),
                partyStaff(),
                stateStaff());
    }

    private static Rule<CommuneView> viceChairsByGuidance() {
        return rule(
                        StaffQuotas.VICE_CHAIRS_ORIENTATION,
                        "số Phó Chủ tịch Ủy ban nhân dân",
                        "the number of Vice Chairs of the People's Committee")
                .says(
                        "Số Phó Chủ tịch Ủy ban nhân dân cấp xã không vượt định hướng (đến hết ngày 16/11/2025)",
                        "A commune has no more Vice Chairs of the People's Committee than the guidance says (until"
                                + " 16 November 2025)")
                .build();
    }

    private static Rule<CommuneView> viceChairsAllotted() {
        return rule(
                        StaffQuotas.VICE_CHAIRS_ALLOTTED,
                        "số Phó Chủ tịch Ủy ban nhân dân",
                        "the number of Vice Chairs of the People's Committee")
                .says(
                        "Số Phó Chủ tịch Ủy ban nhân dân cấp xã không vượt số được tỉnh giao",
                        "A commune has no more Vice Chairs of the People's Committee than its province allotted to it")
                .build();
    }

    private static Rule<CommuneView> officeDeputiesAllotted() {
        return rule(
                        StaffQuotas.OFFICE_DEPUTIES_ALLOTTED,
                        "số cấp phó của văn phòng, phòng và trung tâm",
                        "the number of deputies of offices, divisions and the service centre")
                .says(
                        "Tổng số cấp phó của văn phòng, phòng và trung tâm không vượt số lượng được giao",
                        "The offices, divisions and the service centre have no more deputies in total than were"
                                + " allotted")
                .build();
    }

    private static Rule<CommuneView> councilViceChairs() {
        return rule(
                        StaffQuotas.COUNCIL_VICE_CHAIRS,
                        "số Phó Chủ tịch Hội đồng nhân dân",
                        "the number of Vice Chairs of the People's Council")
                .says(
                        "Số Phó Chủ tịch Hội đồng nhân dân cấp xã không vượt quy định",
                        "A People's Council has no more Vice Chairs than the resolution allows")
                .build();
    }

    /** Where the political centre of the former district is seated, the Party's bodies may have more. */
    private static Rule<CommuneView> partyStaff() {
        StaffQuota quota = StaffQuotas.PARTY_PAYROLL;
        return rule(
                        quota,
                        anyOf(
                                "biên chế nằm trong mức áp dụng khi có hoặc không có trung tâm chính trị",
                                "the number of staff is within what applies with or without a political centre",
                                part(
                                        "without-centre",
                                        isWithin(
                                                quota,
                                                quota.limit(),
                                                "biên chế các cơ quan đảng",
                                                "the number of staff under the quota of the Party's bodies")),
                                part(
                                        "with-centre",
                                        allOf(
                                                "có trung tâm chính trị và biên chế nằm trong mức tương ứng",
                                                "there is a political centre, and the number of staff is within what"
                                                        + " applies then",
                                                part("centre", hasPoliticalCentre()),
                                                part(
                                                        "within-centre",
                                                        isWithin(
                                                                quota,
                                                                Figures.PARTY_PAYROLL_WITH_CENTRE,
                                                                "biên chế các cơ quan đảng và trung tâm",
                                                                "the number of staff under the quota of the Party's"
                                                                        + " bodies and the centre"))))))
                .says(
                        "Biên chế các cơ quan đảng theo đúng hướng dẫn (thực hiện trong 5 năm)",
                        "The staffing quota of the Party's bodies keeps to the guidance (to be reached within five"
                                + " years)")
                .reads(Figures.PARTY_PAYROLL_WITH_CENTRE)
                .remedy((view, context) -> List.of(remedy(
                        view,
                        context,
                        quota,
                        hasPoliticalCentre(view) ? Figures.PARTY_PAYROLL_WITH_CENTRE : quota.limit())))
                .build();
    }

    private static Condition<CommuneView> hasPoliticalCentre() {
        return ofTruth(
                        "trung tâm chính trị đặt tại địa bàn",
                        "a political centre is seated here",
                        (CommuneView view, RuleContext context) ->
                                view.exists(view.hasUnit(UnitKinds.POLITICAL_CENTRE), UNITS))
                .otherwise("không có trung tâm chính trị đặt tại địa bàn", "no political centre is seated here");
    }

    private static boolean hasPoliticalCentre(CommuneView view) {
        return !view.units(UnitKinds.POLITICAL_CENTRE).isEmpty();
    }

    private static Rule<CommuneView> stateStaff() {
        return rule(
                        StaffQuotas.STATE_PAYROLL_ALLOTTED,
                        "biên chế khối chính quyền",
                        "the number of staff under the quota of the People's Council and Committee")
                .says(
                        "Biên chế khối chính quyền không vượt số được tỉnh giao",
                        "The staff of the People's Council and Committee are within the quota that the province"
                                + " allotted")
                .build();
    }

    private static Rule.Builder<CommuneView> rule(StaffQuota quota, String vietnamese, String english) {
        return rule(quota, isWithin(quota, quota.limit(), vietnamese, english));
    }

    private static Rule.Builder<CommuneView> rule(StaffQuota quota, Condition<CommuneView> isWithin) {
        return Rule.on(COMMUNE, quota.code())
                .must(isWithin)
                .strength(quota.strength())
                .per(quota.basis())
                .inForce(quota.validity())
                .in(quota.jurisdiction())
                .tags("quota")
                .reads(quota.limit())
                .remedy((view, context) -> List.of(remedy(view, context, quota, quota.limit())));
    }

    /** Returns the statement that what the quota counts, and the words name, is within the limit. */
    private static Condition<CommuneView> isWithin(
            StaffQuota quota, ParameterKey<BigDecimal> limit, String vietnamese, String english) {
        return ofTruth(
                        vietnamese + " là {count}, tối đa {limit}",
                        english + " is {count}, at most {limit}",
                        (CommuneView view, RuleContext context) -> isWithin(view, context, quota, limit),
                        arg("count", (CommuneView view) -> words(count(view, quota))),
                        limit(limit))
                .otherwise(vietnamese + " là {count}, nhiều hơn {limit}", english + " is {count}, more than {limit}");
    }

    private static Truth isWithin(
            CommuneView view, RuleContext context, StaffQuota quota, ParameterKey<BigDecimal> limit) {
        BigDecimal most = context.get(limit);
        Headcount count = count(view, quota);
        if (BigDecimal.valueOf(count.certain()).compareTo(most) > 0) {
            return Truth.FALSE;
        }
        if (BigDecimal.valueOf(count.possible()).compareTo(most) > 0) {
            return Truth.ofUnknown(countMissing()).and(quota.isPlaced(view));
        }
        return view.isAbsent(false, APPOINTMENTS);
    }

    private static Message remedy(
            CommuneView view, RuleContext context, StaffQuota quota, ParameterKey<BigDecimal> limit) {
        if (context.find(limit).isEmpty()) {
            return giveLimit(limit);
        }
        Headcount count = count(view, quota);
        if (!count.isExact()) {
            return Message.of(
                    "QUOTA.remedy-state",
                    "Nêu rõ chức danh chính của từng người và người đó là cán bộ, công chức, viên chức hay đối tượng"
                            + " khác; kiện toàn các chức danh đang giao quyền hoặc giao phụ trách.",
                    "State for each official the category and the main post, and fill the posts that have acting"
                            + " holders.");
        }
        BigDecimal excess = BigDecimal.valueOf(count.certain()).subtract(context.get(limit));
        return excess.signum() > 0 ? fewer(excess) : stateCompleteness(APPOINTMENTS);
    }

    static Headcount count(CommuneView view, StaffQuota quota) {
        return quota.count(view, view.isComplete(APPOINTMENTS));
    }

    private static Object words(Headcount count) {
        return count.isExact() ? count.certain() : between(count.certain(), count.possible());
    }

    static Message between(Object least, Object most) {
        return Message.of("QUOTA.count-between", "từ {least} đến {most}", "between {least} and {most}")
                .with("least", least)
                .with("most", most);
    }

    /** Returns the argument {@code limit}: the value of the parameter. */
    static Argument<Object> limit(ParameterKey<BigDecimal> limit) {
        return arg(
                "limit",
                (view, context) -> context.find(limit)
                        .<Object>map(figure -> figure)
                        .orElse(Message.of("QUOTA.no-limit", "mức chưa được nêu", "a figure that is not given")));
    }

    static Message countMissing() {
        return Message.of(
                "QUOTA.count-missing",
                "thiếu dữ liệu: có tính hay không người được giao quyền hoặc giao phụ trách và người chưa rõ chức danh"
                        + " chính hoặc chưa rõ là cán bộ, công chức, viên chức hay đối tượng khác",
                "missing: whether acting holders, and officials whose main post or category is not given, count");
    }

    static Message giveLimit(ParameterKey<BigDecimal> limit) {
        return Message.of("QUOTA.remedy-give-limit", "Cung cấp con số: {parameter}.", "Give the figure: {parameter}.")
                .with("parameter", limit.message());
    }

    static Message fewer(BigDecimal excess) {
        return Message.of("QUOTA.remedy-fewer", "Giảm {number} người.", "Reduce the number by {number}.")
                .with("number", excess);
    }
}
