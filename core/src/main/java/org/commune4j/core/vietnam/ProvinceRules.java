package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommunePart.APPOINTMENTS;
import static org.commune4j.core.commune.CommunePart.UNITS;
import static org.commune4j.core.commune.ProvinceSubjects.PROVINCE;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.vietnam.QuotaRules.limit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.ProvinceView;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.staffing.Headcount;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;

/** Rules on a province: a rule for each quota that is an average over it. */
final class ProvinceRules {

    private ProvinceRules() {}

    static List<Rule<?>> all() {
        return List.of(viceChairs(), officeDeputies(), stateStaff(), councilBoardDeputies());
    }

    private static Rule<ProvinceView> viceChairs() {
        return rule(
                        StaffQuotas.VICE_CHAIRS_AVERAGE,
                        "bình quân mỗi đơn vị cấp xã có {average} Phó Chủ tịch Ủy ban nhân dân",
                        "there are {average} Vice Chairs of the People's Committee per commune on average")
                .says(
                        "Số Phó Chủ tịch Ủy ban nhân dân cấp xã bình quân toàn tỉnh không vượt quy định",
                        "A province has no more Vice Chairs of commune People's Committees, on average, than the decree"
                                + " allows")
                .build();
    }

    private static Rule<ProvinceView> officeDeputies() {
        return rule(
                        StaffQuotas.OFFICE_DEPUTIES_AVERAGE,
                        "bình quân mỗi văn phòng, phòng, trung tâm có {average} cấp phó",
                        "there are {average} deputies per office, division or service centre on average")
                .says(
                        "Số cấp phó của văn phòng, phòng, trung tâm cấp xã bình quân toàn tỉnh không vượt quy định",
                        "Offices, divisions and service centres of communes have no more deputies, on average over the"
                                + " province, than the resolution allows")
                .build();
    }

    private static Rule<ProvinceView> stateStaff() {
        return rule(
                        StaffQuotas.STATE_PAYROLL_AVERAGE,
                        "biên chế bình quân mỗi đơn vị cấp xã là {average}",
                        "there are {average} staff under the quota per commune on average")
                .says(
                        "Biên chế khối chính quyền cấp xã bình quân toàn tỉnh theo đúng định hướng",
                        "The staffing quota of the People's Councils and Committees of communes keeps, on average over"
                                + " the province, to the guidance")
                .build();
    }

    private static Rule<ProvinceView> councilBoardDeputies() {
        return rule(
                        StaffQuotas.COUNCIL_BOARD_DEPUTIES_AVERAGE,
                        "bình quân mỗi Ban của Hội đồng nhân dân có {average} Phó Trưởng Ban",
                        "there are {average} deputy heads per committee of the People's Council on average")
                .says(
                        "Số Phó Trưởng Ban của Hội đồng nhân dân cấp xã bình quân toàn tỉnh không vượt quy định",
                        "Committees of People's Councils of communes have no more deputy heads, on average over the"
                                + " province, than the resolution allows")
                .build();
    }

    private static Rule.Builder<ProvinceView> rule(StaffQuota quota, String vietnamese, String english) {
        return Rule.on(PROVINCE, quota.code())
                .when(ofTruth(
                                "có đối tượng để tính bình quân",
                                "there is something to take the average over",
                                (ProvinceView view, RuleContext context) -> hasDivisor(view, quota))
                        .otherwise("không có đối tượng để tính bình quân", "there is nothing to take the average over"))
                .must(ofTruth(
                                vietnamese + ", tối đa {limit}",
                                english + ", at most {limit}",
                                (ProvinceView view, RuleContext context) -> isWithinAverage(view, context, quota),
                                arg("average", (ProvinceView view) -> average(view, quota)),
                                limit(quota.limit()))
                        .otherwise(vietnamese + ", nhiều hơn {limit}", english + ", more than {limit}"))
                .strength(quota.strength())
                .per(quota.basis())
                .inForce(quota.validity())
                .in(quota.jurisdiction())
                .tags("quota", "province")
                .reads(quota.limit())
                .remedy((view, context) -> remedies(view, context, quota));
    }

    private static Headcount count(ProvinceView view, StaffQuota quota) {
        Headcount sum = new Headcount(0, 0);
        for (CommuneView commune : view.communes()) {
            sum = sum.plus(QuotaRules.count(commune, quota));
        }
        return sum;
    }

    private static Truth hasDivisor(ProvinceView view, StaffQuota quota) {
        return divisor(view, quota) > 0
                ? Truth.TRUE
                : Truth.any(view.communes(), commune -> Truth.any(commune.units(), unit -> unit.isOf(quota.per())));
    }

    /** Counts what the average is taken over: the communes, or the bodies of the kinds that the quota names. */
    private static int divisor(ProvinceView view, StaffQuota quota) {
        if (quota.per().isEmpty()) {
            return view.communes().size();
        }
        int bodies = 0;
        for (CommuneView commune : view.communes()) {
            for (UnitView unit : commune.units()) {
                bodies += unit.isOf(quota.per()).isTrue() ? 1 : 0;
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
        return count.isExact() ? least : QuotaRules.between(least, average(count.possible(), divisor));
    }

    /** Returns two decimals, for reading only: the comparison is exact. */
    private static BigDecimal average(int sum, int divisor) {
        return divisor == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
    }

    private static Truth isWithinAverage(ProvinceView view, RuleContext context, StaffQuota quota) {
        BigDecimal allowed = allowed(view, context, quota);
        Truth given = view.isCompletelyGiven(APPOINTMENTS);
        if (!quota.per().isEmpty()) {
            given = given.and(view.isCompletelyGiven(UNITS));
        }
        Truth placed = Truth.TRUE;
        for (CommuneView commune : view.communes()) {
            placed = placed.and(quota.isPlaced(commune));
            given = quota.per().isEmpty() ? given : given.and(commune.isPlaced(WordFamily.UNIT_KIND));
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
                : Truth.ofUnknown(QuotaRules.countMissing()).and(placed);
    }

    private static List<Message> remedies(ProvinceView view, RuleContext context, StaffQuota quota) {
        if (context.find(quota.limit()).isEmpty()) {
            return List.of(QuotaRules.giveLimit(quota.limit()));
        }
        BigDecimal excess = BigDecimal.valueOf(count(view, quota).certain())
                .subtract(allowed(view, context, quota))
                .setScale(0, RoundingMode.UP);
        return excess.signum() > 0 ? List.of(QuotaRules.fewer(excess)) : List.of();
    }
}
