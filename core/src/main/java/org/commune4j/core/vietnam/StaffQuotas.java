package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.staffing.QuotaScope;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.time.DateRange;

/**
 * Limits on deputies and staffing quotas (số lượng cấp phó, biên chế), each with what it counts and the figure it reads. An
 * average over a province is no ceiling of one commune: that is the number allotted to it, which only its province knows.
 */
public final class StaffQuotas {

    private static final LocalDate RESOLUTION_332 = LocalDate.of(2025, 10, 15);
    private static final LocalDate DECREE_300 = LocalDate.of(2025, 11, 17);

    private static final List<PostKind> OFFICE_DEPUTIES =
            List.of(PostKinds.DEPUTY_OFFICE_CHIEF, PostKinds.DEPUTY_DIVISION_HEAD, PostKinds.DEPUTY_CENTRE_DIRECTOR);

    private static final List<UnitKind> OFFICES = List.of(
            UnitKinds.COUNCIL_COMMITTEE_OFFICE,
            UnitKinds.ECONOMIC_DIVISION,
            UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION,
            UnitKinds.CULTURE_SOCIAL_DIVISION,
            UnitKinds.PUBLIC_SERVICE_CENTRE);

    /** Vice Chairs of the People's Committee that each commune was to have until Decree 300/2025. */
    public static final StaffQuota VICE_CHAIRS_ORIENTATION = StaffQuota.builder()
            .code("DEP-001")
            .addPostKinds(PostKinds.COMMITTEE_VICE_CHAIR)
            .scope(QuotaScope.ORIENTATION)
            .limit(Figures.VICE_CHAIRS_ORIENTATION)
            .strength(Strength.SHOULD)
            .basis(Basis.ofLaw(LegalReference.of(Instruments.LETTER_03_CV_BCD, SourceStatus.REPORTED)))
            .validity(DateRange.of(TwoTierModel.BEGINNING, DECREE_300))
            .build();

    /** Vice Chairs of the People's Committee: the province fixes the number for each commune. */
    public static final StaffQuota VICE_CHAIRS_ALLOTTED = StaffQuota.builder()
            .code("DEP-002")
            .addPostKinds(PostKinds.COMMITTEE_VICE_CHAIR)
            .scope(QuotaScope.ALLOTMENT)
            .limit(Figures.VICE_CHAIRS_ALLOTTED)
            .strength(Strength.MUST)
            .basis(decree300())
            .validity(DateRange.from(DECREE_300))
            .build();

    /** Vice Chairs of the People's Committee, on average over the province. */
    public static final StaffQuota VICE_CHAIRS_AVERAGE = StaffQuota.builder()
            .code("PRV-001")
            .addPostKinds(PostKinds.COMMITTEE_VICE_CHAIR)
            .scope(QuotaScope.PROVINCE_AVERAGE)
            .limit(Figures.VICE_CHAIRS_AVERAGE)
            .strength(Strength.MUST)
            .basis(decree300())
            .validity(DateRange.from(DECREE_300))
            .build();

    /** Deputies of offices, divisions and the service centre: the People's Committee decides within its total. */
    public static final StaffQuota OFFICE_DEPUTIES_ALLOTTED = StaffQuota.builder()
            .code("DEP-003")
            .addAllPostKinds(OFFICE_DEPUTIES)
            .scope(QuotaScope.ALLOTMENT)
            .limit(Figures.DEPUTIES_ALLOTTED)
            .strength(Strength.MUST)
            .basis(resolution332())
            .validity(DateRange.from(RESOLUTION_332))
            .build();

    /** Deputies of offices, divisions and the service centre, on average for each over the province. */
    public static final StaffQuota OFFICE_DEPUTIES_AVERAGE = StaffQuota.builder()
            .code("PRV-002")
            .addAllPostKinds(OFFICE_DEPUTIES)
            .scope(QuotaScope.PROVINCE_AVERAGE)
            .addAllPer(OFFICES)
            .limit(Figures.DEPUTIES_AVERAGE)
            .strength(Strength.MUST)
            .basis(resolution332())
            .validity(DateRange.from(RESOLUTION_332))
            .build();

    /** Vice Chairs of the People's Council. */
    public static final StaffQuota COUNCIL_VICE_CHAIRS = StaffQuota.builder()
            .code("DEP-004")
            .addPostKinds(PostKinds.COUNCIL_VICE_CHAIR)
            .scope(QuotaScope.ALLOTMENT)
            .limit(Figures.COUNCIL_VICE_CHAIRS)
            .strength(Strength.MUST)
            .basis(Basis.ofLaw(
                    LegalReference.of(Instruments.RESOLUTION_COUNCIL_DEPUTIES_2025, SourceStatus.UNVERIFIED)))
            .validity(TwoTierModel.COUNCIL_DEPUTIES_RESOLVED)
            .build();

    /** The staffing quota of the Party's bodies: about 15 to 17, to be reached within five years. */
    public static final StaffQuota PARTY_PAYROLL = StaffQuota.builder()
            .code("PAY-001")
            .addBranches(Branches.PARTY)
            .scope(QuotaScope.ORIENTATION)
            .limit(Figures.PARTY_PAYROLL)
            .strength(Strength.SHOULD)
            .basis(Basis.ofLaw(LegalReference.of(Instruments.GUIDANCE_PARTY_PAYROLL, SourceStatus.REPORTED)))
            .validity(TwoTierModel.IN_FORCE)
            .build();

    /** The staffing quota of the People's Council and Committee: the Council decides within the province's quota. */
    public static final StaffQuota STATE_PAYROLL_ALLOTTED = StaffQuota.builder()
            .code("PAY-002")
            .addBranches(Branches.PEOPLES_COUNCIL, Branches.PEOPLES_COMMITTEE)
            .scope(QuotaScope.ALLOTMENT)
            .limit(Figures.STATE_PAYROLL_ALLOTTED)
            .strength(Strength.MUST)
            .basis(Basis.ofLaw(
                    LegalReference.of(Instruments.LAW_72_2025, Provision.ofClause("21", "2"), SourceStatus.REPORTED)))
            .validity(TwoTierModel.IN_FORCE)
            .build();

    /** The staffing quota of the People's Council and Committee, about 32 for a commune on average over the province. */
    public static final StaffQuota STATE_PAYROLL_AVERAGE = StaffQuota.builder()
            .code("PRV-003")
            .addBranches(Branches.PEOPLES_COUNCIL, Branches.PEOPLES_COMMITTEE)
            .scope(QuotaScope.PROVINCE_AVERAGE)
            .limit(Figures.STATE_PAYROLL_AVERAGE)
            .strength(Strength.SHOULD)
            .basis(Basis.ofLaw(LegalReference.of(Instruments.DECISION_759_2025, SourceStatus.REPORTED)))
            .validity(TwoTierModel.IN_FORCE)
            .build();

    private static final List<StaffQuota> ALL = List.of(
            VICE_CHAIRS_ORIENTATION,
            VICE_CHAIRS_ALLOTTED,
            VICE_CHAIRS_AVERAGE,
            OFFICE_DEPUTIES_ALLOTTED,
            OFFICE_DEPUTIES_AVERAGE,
            COUNCIL_VICE_CHAIRS,
            PARTY_PAYROLL,
            STATE_PAYROLL_ALLOTTED,
            STATE_PAYROLL_AVERAGE);

    private StaffQuotas() {}

    /** Returns all of them. */
    public static List<StaffQuota> all() {
        return ALL;
    }

    private static Basis decree300() {
        return Basis.ofLaw(
                LegalReference.of(Instruments.DECREE_300_2025, Provision.ofArticle("6"), SourceStatus.REPORTED));
    }

    private static Basis resolution332() {
        return Basis.ofLaw(LegalReference.of(Instruments.RESOLUTION_332_2025, SourceStatus.REPORTED));
    }
}
