package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.COMMUNE;
import static org.commune4j.core.commune.CommuneSubjects.UNIT;

import java.util.List;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Proviso;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.staffing.RosterUnit;
import org.commune4j.core.text.Message;

/** Rules on the bodies of a commune. */
final class ApparatusRules {

    private static final List<UnitKind> DIVISIONS = List.of(
            UnitKinds.COUNCIL_COMMITTEE_OFFICE,
            UnitKinds.ECONOMIC_DIVISION,
            UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION,
            UnitKinds.CULTURE_SOCIAL_DIVISION);

    private ApparatusRules() {}

    static List<Rule<?>> all() {
        return List.of(specialisedDivisions(), serviceCentre(), partyBodies(), underExistingUnit());
    }

    /** Decree 150/2025; that a commune may do without them follows from Circular 10/2025/TT-BNV, item 32. */
    private static Rule<CommuneView> specialisedDivisions() {
        return Rule.must("APP-001", COMMUNE)
                .restsOn(LegalReference.of(Instruments.DECREE_150_2025, SourceStatus.REPORTED))
                .validity(TwoTierModel.IN_FORCE)
                .tags("apparatus")
                .require(Condition.allOf(
                        "APP-001.condition",
                        has("APP-001.office", UnitKinds.COUNCIL_COMMITTEE_OFFICE),
                        Condition.ofTruth(
                                "APP-001.economic",
                                (view, context) -> view.exists(hasEconomicDivision(view), CommunePart.UNITS)),
                        has("APP-001.culture-social", UnitKinds.CULTURE_SOCIAL_DIVISION)))
                .proviso(Proviso.ofExemption(
                        "no-specialised-office",
                        Condition.ofTruth(
                                "APP-001.no-specialised-office",
                                (view, context) -> view.isAbsent(
                                        DIVISIONS.stream().anyMatch(kind -> hasUnit(view, kind)), CommunePart.UNITS))))
                .remedies((view, context) -> view.isComplete(CommunePart.UNITS)
                        ? List.of(Message.of("APP-001.remedy-found"))
                        : List.of(stateCompleteness(CommunePart.UNITS)))
                .build();
    }

    /** In communes and special zones an Economic Division; in wards, and in Phú Quốc, one with infrastructure and urban affairs. */
    private static boolean hasEconomicDivision(CommuneView view) {
        AdministrativeUnitKind kind = view.commune().kind();
        boolean economic = kind != AdministrativeUnitKind.WARD && hasUnit(view, UnitKinds.ECONOMIC_DIVISION);
        boolean urban = kind != AdministrativeUnitKind.COMMUNE
                && hasUnit(view, UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION);
        return economic || urban;
    }

    /** Decree 118/2025: an administrative organisation of its own under the commune's People's Committee. */
    private static Rule<CommuneView> serviceCentre() {
        return Rule.must("APP-002", COMMUNE)
                .restsOn(LegalReference.of(Instruments.DECREE_118_2025, SourceStatus.REPORTED))
                .validity(TwoTierModel.IN_FORCE)
                .tags("apparatus", "service-centre")
                .require(Condition.allOf(
                        "APP-002.condition",
                        has("APP-002.centre", UnitKinds.PUBLIC_SERVICE_CENTRE),
                        Condition.<CommuneView, RosterUnit>each(
                                "APP-002.under-committee",
                                view -> view.roster().units(UnitKinds.PUBLIC_SERVICE_CENTRE),
                                Condition.<RosterUnit>of(
                                                "APP-002.one-under-committee",
                                                centre -> centre.parent()
                                                        .filter(parent ->
                                                                parent.kind().equals(UnitKinds.PEOPLES_COMMITTEE))
                                                        .isPresent())
                                        .arg("unit", RosterUnit::id))))
                .remedies((view, context) -> {
                    if (hasUnit(view, UnitKinds.PUBLIC_SERVICE_CENTRE)) {
                        return List.of(Message.of("APP-002.remedy-move"));
                    }
                    return view.isComplete(CommunePart.UNITS)
                            ? List.of(Message.of("APP-002.remedy-found"))
                            : List.of(stateCompleteness(CommunePart.UNITS));
                })
                .build();
    }

    /** Regulation 298-QĐ/TW Art. 4: in communes and wards three full-time advisory bodies. */
    private static Rule<CommuneView> partyBodies() {
        return Rule.must("APP-003", COMMUNE)
                .restsOn(LegalReference.of(
                        Instruments.REGULATION_298_QD_TW, Provision.ofArticle("4"), SourceStatus.REPORTED))
                .validity(TwoTierModel.IN_FORCE)
                .tags("apparatus", "party")
                .when(Condition.of(
                        "APP-003.scope", view -> view.commune().kind() != AdministrativeUnitKind.SPECIAL_ZONE))
                .require(Condition.allOf(
                        "APP-003.condition",
                        has("APP-003.office", UnitKinds.PARTY_OFFICE),
                        has("APP-003.building", UnitKinds.PARTY_BUILDING_COMMISSION),
                        has("APP-003.inspection", UnitKinds.PARTY_INSPECTION_COMMISSION)))
                .remedies((view, context) -> view.isComplete(CommunePart.UNITS)
                        ? List.of(Message.of("APP-003.remedy-found"))
                        : List.of(stateCompleteness(CommunePart.UNITS)))
                .build();
    }

    private static Rule<RosterUnit> underExistingUnit() {
        return Rule.must("UNIT-001", UNIT)
                .restsOn(Basis.INTEGRITY)
                .tags("apparatus")
                .require(Condition.<RosterUnit>of(
                                "UNIT-001.condition", unit -> !unit.unit().isDetached())
                        .arg("unit", RosterUnit::id)
                        .arg("parent", unit -> unit.unit().unit().parent().orElse("-")))
                .remedies((unit, context) ->
                        List.of(Message.of("UNIT-001.remedy-move").with("unit", unit.id())))
                .build();
    }

    private static Condition<CommuneView> has(String code, UnitKind kind) {
        return Condition.ofTruth(code, (view, context) -> view.exists(hasUnit(view, kind), CommunePart.UNITS));
    }

    private static boolean hasUnit(CommuneView view, UnitKind kind) {
        return !view.roster().units(kind).isEmpty();
    }

    static Message stateCompleteness(CommunePart part) {
        return Message.of("RULES.remedy-state-completeness").with("part", part.message());
    }
}
