package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommunePart.UNITS;
import static org.commune4j.core.commune.CommuneSubjects.COMMUNE;
import static org.commune4j.core.commune.CommuneSubjects.UNIT;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.each;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.QuotaRules.limit;
import static org.commune4j.core.vietnam.SharedConditions.isUnitOf;
import static org.commune4j.core.vietnam.SharedWords.ifComplete;
import static org.commune4j.core.vietnam.SharedWords.listed;
import static org.commune4j.core.vietnam.UnitKinds.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;

/** Rules on the bodies of a commune: which there must and may be, and where they stand. */
final class ApparatusRules {

    private static final Set<UnitKind> DIVISIONS = Set.of(
            COUNCIL_COMMITTEE_OFFICE,
            ECONOMIC_DIVISION,
            ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION,
            CULTURE_SOCIAL_DIVISION);

    private static final Set<UnitKind> PARTY_BODIES = Set.of(
            PARTY_OFFICE,
            PARTY_BUILDING_COMMISSION,
            PARTY_INSPECTION_COMMISSION,
            PARTY_ORGANISATION_COMMISSION,
            PARTY_PROPAGANDA_COMMISSION);

    private static final Set<UnitKind> VILLAGES = Set.of(VILLAGE, RESIDENTIAL_GROUP);

    private static final LegalReference REGULATION_298 =
            LegalReference.of(Instruments.REGULATION_298_QD_TW, Provision.ofArticle("4"), SourceStatus.REPORTED);

    /** Decree 185/2026/NĐ-CP took effect on its day. */
    static final DateRange DECREE_185 = DateRange.from(LocalDate.of(2026, 5, 26));

    private static final Pattern COMMUNE_CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern PROVINCE_CODE = Pattern.compile("[0-9]{2}");

    private ApparatusRules() {}

    static List<Rule<?>> all() {
        return List.of(
                codesOfTheOfficialList(),
                specialisedAgencies(),
                serviceCentre(),
                partyBodies(),
                partyBodiesOfSpecialZone(),
                partyBodiesOfOthers(),
                councilCommittees(),
                organisationsInsideTheFront(),
                villagesOrGroups());
    }

    /** The form of the codes in the list of administrative units: a book of another country does without the rule or has its own. */
    private static Rule<CommuneView> codesOfTheOfficialList() {
        return Rule.on(COMMUNE, "APP-012")
                .says(
                        "Mã đơn vị hành chính cấp xã có năm chữ số, mã tỉnh có hai chữ số",
                        "The code of a commune has five digits, that of its province two")
                .must(Condition.of(
                                "mã đơn vị hành chính là năm chữ số ({code}), mã tỉnh là hai chữ số ({province})",
                                "the code is five digits ({code}), that of the province two ({province})",
                                (CommuneView view) -> COMMUNE_CODE
                                                .matcher(view.commune().code())
                                                .matches()
                                        && PROVINCE_CODE
                                                .matcher(view.commune().province())
                                                .matches(),
                                arg("code", (CommuneView view) -> view.commune().code()),
                                arg(
                                        "province",
                                        (CommuneView view) -> view.commune().province()))
                        .otherwise(
                                "mã đơn vị hành chính không phải là năm chữ số ({code}), hoặc mã tỉnh không phải là hai chữ số ({province})",
                                "the code is not five digits ({code}), or that of the province not two ({province})"))
                .per(Basis.INTEGRITY)
                .tags("commune")
                .remedy(
                        "remedy-correct",
                        "Ghi đúng mã của {commune} trong danh mục đơn vị hành chính, kể cả chữ số 0 ở đầu.",
                        "Write the code of {commune} in the list of administrative units, with leading zeros.")
                .build();
    }

    /** Decree 150/2025; that a commune may do without them follows from Circular 10/2025/TT-BNV, item 32. */
    private static Rule<CommuneView> specialisedAgencies() {
        return Rule.on(COMMUNE, "APP-001")
                .says(
                        "Xã có đủ các cơ quan chuyên môn theo nghị định",
                        "A commune has the specialised agencies that the decree lists")
                .must(allOf(
                        "đã thành lập đủ các cơ quan chuyên môn",
                        "every specialised agency is set up",
                        has("office", COUNCIL_COMMITTEE_OFFICE),
                        part("economic", hasEconomicDivision()),
                        has("culture-social", CULTURE_SOCIAL_DIVISION)))
                .unless(
                        "no-specialised-office",
                        ofTruth(
                                        "không thành lập phòng chuyên môn; công chức trực tiếp làm việc của các lĩnh vực",
                                        "no specialised office is set up; civil servants do the work of the fields themselves",
                                        (CommuneView view, RuleContext context) -> view.isAbsent(
                                                Truth.any(view.units(), unit -> unit.isOf(DIVISIONS)), UNITS))
                                .otherwise(
                                        "đã thành lập phòng chuyên môn", "at least one specialised office is set up"))
                .per(LegalReference.of(Instruments.DECREE_150_2025, SourceStatus.REPORTED))
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus")
                .remedy(ifComplete(
                        UNITS, "APP-001.remedy-found", "Thành lập cơ quan còn thiếu.", "Set up the missing agency."))
                .build();
    }

    /** In communes and special zones an Economic Division; in wards, and in Phú Quốc, one with infrastructure and urban affairs. */
    private static Condition<CommuneView> hasEconomicDivision() {
        return ofTruth(
                        "có phòng phụ trách kinh tế đúng với loại đơn vị hành chính này",
                        "there is the economic division for this kind of administrative unit",
                        (CommuneView view, RuleContext context) -> {
                            AdministrativeUnitKind kind = view.commune().kind();
                            Truth economic = Truth.of(kind != AdministrativeUnitKind.WARD)
                                    .and(view.hasUnit(ECONOMIC_DIVISION));
                            Truth urban = Truth.of(kind != AdministrativeUnitKind.COMMUNE)
                                    .and(view.hasUnit(ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION));
                            return view.exists(economic.or(urban), UNITS);
                        })
                .otherwise(
                        "không có phòng phụ trách kinh tế đúng với loại đơn vị hành chính này",
                        "there is no economic division for this kind of administrative unit");
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
                        has("centre", PUBLIC_SERVICE_CENTRE),
                        part(
                                "under-committee",
                                each(
                                        "mọi trung tâm đều trực thuộc UBND",
                                        "every centre stands under the People's Committee",
                                        ApparatusRules::centres,
                                        part(
                                                "one-under-committee",
                                                isUnder(PUBLIC_SERVICE_CENTRE, PEOPLES_COMMITTEE))))))
                .per(LegalReference.of(Instruments.DECREE_118_2025, SourceStatus.REPORTED))
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus", "service-centre")
                .remedy(ApparatusRules::setUpOrMoveCentre)
                .build();
    }

    private static List<Message> setUpOrMoveCentre(CommuneView view, RuleContext context) {
        return !view.units(PUBLIC_SERVICE_CENTRE).isEmpty()
                ? List.of(Message.of(
                        "APP-002.remedy-move",
                        "Đặt trung tâm trực thuộc UBND.",
                        "Place the centre directly under the People's Committee."))
                : ifComplete(
                        UNITS,
                        context,
                        Message.of(
                                "APP-002.remedy-found",
                                "Thành lập Trung tâm Phục vụ hành chính công thuộc UBND.",
                                "Set up a Public Administrative Service Centre under the People's Committee."));
    }

    /** Regulation 298-QĐ/TW Art. 4: in communes and wards three full-time advisory bodies. */
    private static Rule<CommuneView> partyBodies() {
        return Rule.on(COMMUNE, "APP-003")
                .says(
                        "Đảng ủy xã, phường có ba cơ quan tham mưu, giúp việc",
                        "The Party Committee of a commune or ward has three advisory bodies")
                .when(Condition.of(
                                "đơn vị hành chính là xã hoặc phường",
                                "it is a commune or a ward",
                                (CommuneView view) -> !isSpecialZone(view))
                        .otherwise("đơn vị hành chính là đặc khu", "it is a special zone"))
                .must(allOf(
                        "đã thành lập đủ ba cơ quan tham mưu, giúp việc",
                        "all three advisory bodies are set up",
                        has("office", PARTY_OFFICE),
                        has("building", PARTY_BUILDING_COMMISSION),
                        has("inspection", PARTY_INSPECTION_COMMISSION)))
                .per(REGULATION_298)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus", "party")
                .remedy(ifComplete(
                        UNITS,
                        "APP-003.remedy-found",
                        "Thành lập cơ quan tham mưu, giúp việc còn thiếu.",
                        "Set up the missing advisory body."))
                .build();
    }

    /** Regulation 298-QĐ/TW Art. 4: in a special zone at most four; the figure is a parameter. */
    private static Rule<CommuneView> partyBodiesOfSpecialZone() {
        return Rule.on(COMMUNE, "APP-004")
                .says(
                        "Đảng ủy đặc khu có không quá bốn cơ quan tham mưu, giúp việc",
                        "The Party Committee of a special zone has at most four advisory bodies")
                .when(Condition.of(
                                "đơn vị hành chính là đặc khu", "it is a special zone", ApparatusRules::isSpecialZone)
                        .otherwise("đơn vị hành chính là xã hoặc phường", "it is a commune or a ward"))
                .must(ofTruth(
                                "có {count} cơ quan tham mưu, giúp việc ({units}), tối đa {limit}",
                                "there are {count} advisory bodies ({units}), at most {limit}",
                                ApparatusRules::isWithinPartyBodies,
                                arg(
                                        "count",
                                        (CommuneView view) -> partyBodies(view).size()),
                                arg("units", (CommuneView view) -> listed(partyBodies(view))),
                                limit(Figures.SPECIAL_ZONE_PARTY_BODIES))
                        .otherwise(
                                "có {count} cơ quan tham mưu, giúp việc ({units}), nhiều hơn {limit}",
                                "there are {count} advisory bodies ({units}), more than {limit}"))
                .per(REGULATION_298)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus", "party")
                .reads(Figures.SPECIAL_ZONE_PARTY_BODIES)
                .remedy(ifComplete(
                        UNITS,
                        "APP-004.remedy-merge",
                        "Sáp nhập hoặc giải thể một số cơ quan tham mưu, giúp việc.",
                        "Merge advisory bodies, or dissolve one."))
                .build();
    }

    private static Truth isWithinPartyBodies(CommuneView view, RuleContext context) {
        BigDecimal most = context.get(Figures.SPECIAL_ZONE_PARTY_BODIES);
        boolean more = BigDecimal.valueOf(partyBodies(view).size()).compareTo(most) > 0;
        boolean possible = BigDecimal.valueOf(view.units().stream()
                                .filter(unit -> !unit.isOf(PARTY_BODIES).isFalse())
                                .count())
                        .compareTo(most)
                > 0;
        return view.isAbsent(more || !possible ? Truth.of(more) : view.isPlaced(WordFamily.UNIT_KIND), UNITS);
    }

    /** Returns the advisory bodies, as far as the kinds of units are known. */
    private static List<String> partyBodies(CommuneView view) {
        return view.units().stream()
                .filter(unit -> unit.isOf(PARTY_BODIES).isTrue())
                .map(UnitView::id)
                .toList();
    }

    /** Regulation 298-QĐ/TW Art. 4 names three for communes and wards; the other two kinds are those of special zones. */
    private static Rule<UnitView> partyBodiesOfOthers() {
        return Rule.on(UNIT, "APP-005")
                .says(
                        "Đảng ủy xã, phường không có cơ quan tham mưu, giúp việc chỉ dành cho đặc khu",
                        "The Party Committee of a commune or ward has no advisory bodies that only special zones have")
                .when(isUnitOf(PARTY_ORGANISATION_COMMISSION, PARTY_PROPAGANDA_COMMISSION))
                .mustNot(ofTruth(
                        "{unit} tồn tại ở xã hoặc phường",
                        "{unit} exists in a commune or a ward",
                        (unit, context) -> Truth.of(!isSpecialZone(CommuneView.of(context)))))
                .per(REGULATION_298)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus", "party")
                .remedy(
                        "remedy-merge",
                        "Sáp nhập {unit} vào Ban Xây dựng Đảng.",
                        "Merge {unit} into the Party Building Board.")
                .build();
    }

    /** Law 72/2025/QH15 Art. 29, in place of the two committees of the project of Decision 759/QĐ-TTg. */
    private static Rule<CommuneView> councilCommittees() {
        return Rule.on(COMMUNE, "APP-006")
                .says(
                        "Hội đồng nhân dân cấp xã có Ban Kinh tế - Ngân sách và Ban Văn hóa - Xã hội",
                        "A People's Council has an Economic and Budgetary Committee and a Socio-Cultural Committee")
                .when(ofTruth(
                                "đơn vị hành chính này có Hội đồng nhân dân",
                                "the administrative unit has a People's Council",
                                (CommuneView view, RuleContext context) -> hasCouncil(view))
                        .otherwise(
                                "đặc khu này không tổ chức Hội đồng nhân dân",
                                "the special zone has no People's Council"))
                .must(allOf(
                        "đã thành lập đủ hai Ban",
                        "both committees are set up",
                        has("economy-budget", ECONOMY_BUDGET_BOARD),
                        has("culture-society", CULTURE_SOCIETY_BOARD)))
                .per(LegalReference.of(Instruments.LAW_72_2025, Provision.ofArticle("29"), SourceStatus.REPORTED))
                .inForce(TwoTierModel.IN_FORCE)
                .tags("apparatus", "council")
                .remedy(ifComplete(
                        UNITS, "APP-006.remedy-found", "Thành lập Ban còn thiếu.", "Set up the missing committee."))
                .build();
    }

    /** A special zone without a tier of local government has none (Decree 185/2026 Art. 9(2)); every other unit does. */
    private static Truth hasCouncil(CommuneView view) {
        return isSpecialZone(view) ? view.exists(view.hasUnit(PEOPLES_COUNCIL), UNITS) : Truth.TRUE;
    }

    /** Practice; no text at hand says so. */
    private static Rule<UnitView> organisationsInsideTheFront() {
        return Rule.on(UNIT, "APP-007")
                .says(
                        "Các tổ chức chính trị - xã hội đặt trong Ủy ban Mặt trận Tổ quốc (thực tiễn)",
                        "Socio-political organisations are placed inside the Fatherland Front Committee (practice)")
                .when(isUnitOf(SOCIO_POLITICAL_ORGANISATION))
                .should(isUnder(SOCIO_POLITICAL_ORGANISATION, FATHERLAND_FRONT_COMMITTEE))
                .per(Basis.PRACTICE)
                .tags("apparatus", "front")
                .remedy(
                        "remedy-move",
                        "Đặt {unit} trực thuộc Ủy ban Mặt trận Tổ quốc.",
                        "Place {unit} under the Fatherland Front Committee.")
                .build();
    }

    /**
     * Decree 185/2026/NĐ-CP Art. 2(3): a commune has villages, a ward has residential groups, a special zone decides itself; by Art. 2(4)
     * the People's Council may decide otherwise for reasons of history or urbanisation. Nobody tells here whether it did: so it
     * is no breach.
     */
    private static Rule<UnitView> villagesOrGroups() {
        return Rule.on(UNIT, "APP-009")
                .says(
                        "Xã có thôn, phường có tổ dân phố, trừ trường hợp Hội đồng nhân dân cấp xã quyết định khác",
                        "A commune has villages, a ward has residential groups, unless its People's Council decides otherwise")
                .when(ofTruth(
                                "{unit} là thôn hoặc tổ dân phố thuộc xã hoặc phường",
                                "{unit} is a village or a residential group in a commune or a ward",
                                ApparatusRules::isVillageOutsideSpecialZone)
                        .otherwise(
                                "{unit} không phải là thôn hoặc tổ dân phố thuộc xã hoặc phường",
                                "{unit} is not a village or a residential group in a commune or a ward"))
                .should(ofTruth(
                                "{unit} ({kind}) đúng loại hình của đơn vị hành chính này ({commune})",
                                "{unit} ({kind}) is of the kind that this administrative unit has ({commune})",
                                ApparatusRules::isVillageOfTheRightKind,
                                arg("kind", UnitView::kindName),
                                arg(
                                        "commune",
                                        (unit, context) ->
                                                kindOfCommune(context).message()))
                        .otherwise(
                                "{unit} ({kind}) không đúng loại hình của đơn vị hành chính này ({commune})",
                                "{unit} ({kind}) is not of the kind that this administrative unit has ({commune})"))
                .per(LegalReference.of(
                        Instruments.DECREE_185_2026, Provision.ofClause("2", "3"), SourceStatus.VERIFIED))
                .inForce(DECREE_185)
                .tags("apparatus", "village")
                .remedy("remedy-change", "Chuyển đổi loại hình của {unit}.", "Change the kind of {unit}.")
                .build();
    }

    private static Truth isVillageOutsideSpecialZone(UnitView unit, RuleContext context) {
        return Truth.of(!isSpecialZone(CommuneView.of(context))).and(unit.isOf(VILLAGES));
    }

    private static Truth isVillageOfTheRightKind(UnitView unit, RuleContext context) {
        boolean ward = kindOfCommune(context) == AdministrativeUnitKind.WARD;
        return unit.isOf(ward ? RESIDENTIAL_GROUP : VILLAGE);
    }

    private static Condition<CommuneView> has(String label, UnitKind kind) {
        return part(
                label,
                ofTruth(
                                "đã thành lập {kind}",
                                "the {kind} is set up",
                                (CommuneView view, RuleContext context) -> view.exists(view.hasUnit(kind), UNITS),
                                arg("kind", view -> kind.message()))
                        .otherwise("chưa thành lập {kind}", "the {kind} is not set up"));
    }

    /** Returns the statement that a unit of the first kind stands under one of the second; one that is of another kind may not. */
    private static Condition<UnitView> isUnder(UnitKind asked, UnitKind above) {
        return ofTruth(
                        "{unit} trực thuộc {above}",
                        "{unit} stands directly under the {above}",
                        (UnitView unit, RuleContext context) -> unit.parent()
                                .map(parent -> parent.isOf(above))
                                .orElse(Truth.FALSE)
                                .or(unit.isOf(asked).negated()),
                        arg(UNIT),
                        arg("above", unit -> above.message()))
                .otherwise("{unit} không trực thuộc {above}", "{unit} does not stand directly under the {above}");
    }

    /** Returns the service centres, and the units that may be one because nobody knows what their kind is. */
    private static List<UnitView> centres(CommuneView view) {
        return view.units().stream()
                .filter(unit -> !unit.isOf(PUBLIC_SERVICE_CENTRE).isFalse())
                .toList();
    }

    private static AdministrativeUnitKind kindOfCommune(RuleContext context) {
        return CommuneView.of(context).commune().kind();
    }

    private static boolean isSpecialZone(CommuneView view) {
        return view.commune().kind() == AdministrativeUnitKind.SPECIAL_ZONE;
    }
}
