package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.COMMUNE;
import static org.commune4j.core.commune.CommuneSubjects.UNIT;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.each;
import static org.commune4j.core.rule.Condition.of;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;

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
        return Rule.on(COMMUNE, "APP-001")
                .says(
                        "Xã có đủ các cơ quan chuyên môn theo nghị định",
                        "A commune has the specialised agencies that the decree lists")
                .must(allOf(
                        "đã thành lập đủ các cơ quan chuyên môn",
                        "every specialised agency is set up",
                        has("office",
                                        "có Văn phòng HĐND và UBND",
                                        "there is an Office of the People's Council and People's Committee",
                                        UnitKinds.COUNCIL_COMMITTEE_OFFICE),
                        part(
                                "economic",
                                ofTruth(
                                        "có phòng phụ trách kinh tế đúng với loại đơn vị này",
                                        "there is the economic division for this kind of unit",
                                        (view, context) ->
                                                view.exists(hasEconomicDivision(view), CommunePart.UNITS))),
                        has("culture-social",
                                        "có Phòng Văn hóa - Xã hội",
                                        "there is a Culture and Social Affairs Division",
                                        UnitKinds.CULTURE_SOCIAL_DIVISION)))
                .unless(
                        "no-specialised-office",
                        ofTruth(
                                "không thành lập phòng chuyên môn; công chức trực tiếp làm việc của các lĩnh vực",
                                "no specialised office is set up; civil servants do the work of the fields themselves",
                                (view, context) -> view.isAbsent(
                                        DIVISIONS.stream().anyMatch(kind -> hasUnit(view, kind)), CommunePart.UNITS)))
                .per(LegalReference.of(Instruments.DECREE_150_2025, SourceStatus.REPORTED))
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus")
                .remedy((view, context) -> ifComplete(
                        view,
                        Message.of(
                                "APP-001.remedy-found", "thành lập cơ quan còn thiếu", "found the agency that is missing")))
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
        return Rule.on(COMMUNE, "APP-002")
                .says(
                        "Trung tâm Phục vụ hành chính công là tổ chức riêng thuộc UBND",
                        "The Public Administrative Service Centre is a body of its own under the People's Committee")
                .must(allOf(
                        "có trung tâm và trung tâm trực thuộc UBND",
                        "there is a centre, and it stands under the People's Committee",
                        has("centre",
                                        "có Trung tâm Phục vụ hành chính công",
                                        "there is a Public Administrative Service Centre",
                                        UnitKinds.PUBLIC_SERVICE_CENTRE),
                        part(
                                "under-committee",
                                each(
                                        "mọi trung tâm đều trực thuộc UBND",
                                        "every centre stands under the People's Committee",
                                        view -> view.roster().units(UnitKinds.PUBLIC_SERVICE_CENTRE),
                                        part("one-under-committee", isUnderCommittee())))))
                .per(LegalReference.of(Instruments.DECREE_118_2025, SourceStatus.REPORTED))
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus", "service-centre")
                .remedy((view, context) -> List.of(serviceCentreRemedy(view)))
                .build();
    }

    private static Condition<RosterUnit> isUnderCommittee() {
        return of(
                "{unit} trực thuộc UBND",
                "{unit} stands directly under the People's Committee",
                centre -> centre.parent()
                        .filter(parent -> parent.kind().equals(UnitKinds.PEOPLES_COMMITTEE))
                        .isPresent(),
                arg(UNIT));
    }

    private static Message serviceCentreRemedy(CommuneView view) {
        if (hasUnit(view, UnitKinds.PUBLIC_SERVICE_CENTRE)) {
            return Message.of(
                    "APP-002.remedy-move",
                    "đặt trung tâm trực thuộc UBND",
                    "place the centre directly under the People's Committee");
        }
        return view.isComplete(CommunePart.UNITS)
                ? Message.of(
                        "APP-002.remedy-found",
                        "thành lập Trung tâm Phục vụ hành chính công thuộc UBND",
                        "found a Public Administrative Service Centre under the People's Committee")
                : stateCompleteness(CommunePart.UNITS);
    }

    /** Regulation 298-QĐ/TW Art. 4: in communes and wards three full-time advisory bodies. */
    private static Rule<CommuneView> partyBodies() {
        return Rule.on(COMMUNE, "APP-003")
                .says(
                        "Đảng ủy xã, phường có ba cơ quan tham mưu, giúp việc",
                        "The Party Committee of a commune or ward has three advisory bodies")
                .when(of(
                        "đơn vị là xã hoặc phường",
                        "it is a commune or a ward",
                        view -> view.commune().kind() != AdministrativeUnitKind.SPECIAL_ZONE))
                .must(allOf(
                        "đã thành lập đủ ba cơ quan tham mưu, giúp việc",
                        "all three advisory bodies are set up",
                        has("office",
                                        "có Văn phòng Đảng ủy",
                                        "there is an Office of the Party Committee",
                                        UnitKinds.PARTY_OFFICE),
                        has("building",
                                        "có Ban Xây dựng Đảng",
                                        "there is a Party Building Commission",
                                        UnitKinds.PARTY_BUILDING_COMMISSION),
                        has("inspection",
                                        "có Cơ quan Ủy ban Kiểm tra Đảng ủy",
                                        "there is an Inspection Commission of the Party Committee",
                                        UnitKinds.PARTY_INSPECTION_COMMISSION)))
                .per(LegalReference.of(
                        Instruments.REGULATION_298_QD_TW, Provision.ofArticle("4"), SourceStatus.REPORTED))
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus", "party")
                .remedy((view, context) -> ifComplete(
                        view,
                        Message.of(
                                "APP-003.remedy-found",
                                "thành lập cơ quan tham mưu còn thiếu",
                                "found the advisory body that is missing")))
                .build();
    }

    private static Rule<RosterUnit> underExistingUnit() {
        return Rule.on(UNIT, "UNIT-001")
                .says("Cơ quan trực thuộc một cơ quan đang tồn tại", "A unit stands under a unit that exists")
                .must(of(
                        "cơ quan cấp trên của {unit} ({parent}) đang tồn tại vào ngày này",
                        "the unit that {unit} stands under ({parent}) exists on this date",
                        unit -> !unit.unit().isDetached(),
                        arg("parent", unit -> unit.unit().unit().parent().orElse("-"))))
                .per(Basis.INTEGRITY)
                .tags("apparatus")
                .remedy(
                        "remedy-move",
                        "chuyển {unit} về trực thuộc cơ quan đang tồn tại, hoặc kết thúc cơ quan đó",
                        "place {unit} under a unit that exists, or end it")
                .build();
    }

    private static Condition<CommuneView> has(String label, String vietnamese, String english, UnitKind kind) {
        return part(
                label,
                ofTruth(vietnamese, english, (view, context) -> view.exists(hasUnit(view, kind), CommunePart.UNITS)));
    }

    private static boolean hasUnit(CommuneView view, UnitKind kind) {
        return !view.roster().units(kind).isEmpty();
    }

    /** The remedy where the units are known, or else that they are to be. */
    private static List<Message> ifComplete(CommuneView view, Message remedy) {
        return List.of(view.isComplete(CommunePart.UNITS) ? remedy : stateCompleteness(CommunePart.UNITS));
    }

    static Message stateCompleteness(CommunePart part) {
        return Message.of(
                        "RULES.remedy-state-completeness",
                        "khai rõ phần \"{part}\" đã đầy đủ hay chưa và đến ngày nào",
                        "state whether the part \"{part}\" is complete, and for which date")
                .with("part", part.message());
    }
}
