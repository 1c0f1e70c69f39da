package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.COMMUNE;
import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.commune.CommuneSubjects.UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.OfficialKind;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.staffing.RosterUnit;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** More rules on the bodies of a commune: which there may be, where they stand, and who heads them. */
final class BodyRules {

    private static final List<UnitKind> PARTY_BODIES = List.of(
            UnitKinds.PARTY_OFFICE,
            UnitKinds.PARTY_BUILDING_COMMISSION,
            UnitKinds.PARTY_INSPECTION_COMMISSION,
            UnitKinds.PARTY_ORGANISATION_COMMISSION,
            UnitKinds.PARTY_PROPAGANDA_COMMISSION);

    /** Decree 185/2026/NĐ-CP took effect on its day. */
    private static final DateRange DECREE_185 = DateRange.from(LocalDate.of(2026, 5, 26));

    private BodyRules() {}

    static List<Rule<?>> all() {
        return List.of(
                partyBodiesOfSpecialZone(),
                partyBodiesOfOthers(),
                councilBoards(),
                organisationsInsideTheFront(),
                centreHasDirector(),
                villagesOrGroups(),
                villageHeadsNotProfessional(),
                unitHasHead(),
                unitHasOneHead(),
                unitEndsWithItsEvent(),
                postInExistingUnit());
    }

    /** Regulation 298-QĐ/TW Art. 4: in a special zone at most four; the figure is a parameter. */
    private static Rule<CommuneView> partyBodiesOfSpecialZone() {
        return Rule.must("APP-004", COMMUNE)
                .restsOn(LegalReference.of(
                        Instruments.REGULATION_298_QD_TW, Provision.ofArticle("4"), SourceStatus.REPORTED))
                .validity(TwoTierModel.IN_FORCE)
                .tags("apparatus", "party")
                .reads(Figures.SPECIAL_ZONE_PARTY_BODIES)
                .when(Condition.of(
                        "APP-004.scope", view -> view.commune().kind() == AdministrativeUnitKind.SPECIAL_ZONE))
                .require(Condition.<CommuneView>ofTruth("APP-004.condition", BodyRules::isWithinPartyBodies)
                        .arg("count", view -> partyBodies(view).size())
                        .arg("units", view -> ids(partyBodies(view)))
                        .argOf(
                                "limit",
                                (view, context) -> context.find(Figures.SPECIAL_ZONE_PARTY_BODIES)
                                        .<Object>map(figure -> figure)
                                        .orElse(Message.of("QUOTA.no-limit"))))
                .remedies((view, context) -> view.isComplete(CommunePart.UNITS)
                        ? List.of(Message.of("APP-004.remedy-merge"))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.UNITS)))
                .build();
    }

    private static Truth isWithinPartyBodies(CommuneView view, RuleContext context) {
        BigDecimal most = context.get(Figures.SPECIAL_ZONE_PARTY_BODIES);
        boolean more = BigDecimal.valueOf(partyBodies(view).size()).compareTo(most) > 0;
        return view.isAbsent(more, CommunePart.UNITS);
    }

    private static List<RosterUnit> partyBodies(CommuneView view) {
        return view.roster().units().stream()
                .filter(unit -> PARTY_BODIES.contains(unit.kind()))
                .toList();
    }

    /** Regulation 298-QĐ/TW Art. 4 names three for communes and wards; the other two kinds are those of special zones. */
    private static Rule<RosterUnit> partyBodiesOfOthers() {
        return Rule.mustNot("APP-005", UNIT)
                .restsOn(LegalReference.of(
                        Instruments.REGULATION_298_QD_TW, Provision.ofArticle("4"), SourceStatus.REPORTED))
                .validity(TwoTierModel.IN_FORCE)
                .tags("apparatus", "party")
                .when(Condition.<RosterUnit>of(
                                "APP-005.scope",
                                unit -> unit.kind().equals(UnitKinds.PARTY_ORGANISATION_COMMISSION)
                                        || unit.kind().equals(UnitKinds.PARTY_PROPAGANDA_COMMISSION))
                        .arg("unit", RosterUnit::id))
                .forbid(Condition.<RosterUnit>ofTruth(
                                "APP-005.condition",
                                (unit, context) ->
                                        Truth.of(kindOfCommune(context) != AdministrativeUnitKind.SPECIAL_ZONE))
                        .arg("unit", RosterUnit::id))
                .remedies((unit, context) ->
                        List.of(Message.of("APP-005.remedy-merge").with("unit", unit.id())))
                .build();
    }

    private static AdministrativeUnitKind kindOfCommune(RuleContext context) {
        return CommuneView.of(context).commune().kind();
    }

    /** The project of Decision 759/QĐ-TTg: a Legal Affairs Board and a Socio-Economic Board. */
    private static Rule<CommuneView> councilBoards() {
        return Rule.should("APP-006", COMMUNE)
                .restsOn(LegalReference.of(Instruments.DECISION_759_2025, SourceStatus.REPORTED))
                .validity(TwoTierModel.IN_FORCE)
                .tags("apparatus", "council")
                .require(Condition.allOf(
                        "APP-006.condition",
                        has("APP-006.legal-affairs", UnitKinds.LEGAL_AFFAIRS_BOARD),
                        has("APP-006.socio-economic", UnitKinds.SOCIO_ECONOMIC_BOARD)))
                .remedies((view, context) -> view.isComplete(CommunePart.UNITS)
                        ? List.of(Message.of("APP-006.remedy-found"))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.UNITS)))
                .build();
    }

    private static Condition<CommuneView> has(String code, UnitKind kind) {
        return Condition.ofTruth(
                code, (view, context) -> view.exists(!view.roster().units(kind).isEmpty(), CommunePart.UNITS));
    }

    /** Practice; no text at hand says so. */
    private static Rule<RosterUnit> organisationsInsideTheFront() {
        return Rule.should("APP-007", UNIT)
                .restsOn(Basis.PRACTICE)
                .tags("apparatus", "front")
                .when(ofKind("APP-007.scope", UnitKinds.SOCIO_POLITICAL_ORGANISATION))
                .require(Condition.<RosterUnit>of(
                                "APP-007.condition",
                                unit -> unit.parent()
                                        .filter(parent -> parent.kind().equals(UnitKinds.FATHERLAND_FRONT_COMMITTEE))
                                        .isPresent())
                        .arg("unit", RosterUnit::id))
                .remedies((unit, context) ->
                        List.of(Message.of("APP-007.remedy-move").with("unit", unit.id())))
                .build();
    }

    private static Condition<RosterUnit> ofKind(String code, UnitKind kind) {
        return Condition.<RosterUnit>of(code, unit -> unit.kind().equals(kind)).arg("unit", RosterUnit::id);
    }

    /** Resolution 332/NQ-CP: the centre is led by a Director with deputies. */
    private static Rule<RosterUnit> centreHasDirector() {
        return Rule.must("APP-008", UNIT)
                .restsOn(LegalReference.of(Instruments.RESOLUTION_332_2025, SourceStatus.REPORTED))
                .validity(DateRange.from(LocalDate.of(2025, 10, 15)))
                .tags("apparatus", "service-centre")
                .when(ofKind("APP-008.scope", UnitKinds.PUBLIC_SERVICE_CENTRE))
                .require(Condition.<RosterUnit>ofTruth(
                                "APP-008.condition",
                                (unit, context) -> CommuneView.of(context)
                                        .exists(hasPost(unit, PostKinds.CENTRE_DIRECTOR), CommunePart.POSTS))
                        .arg("unit", RosterUnit::id))
                .remedies((unit, context) -> CommuneView.of(context).isComplete(CommunePart.POSTS)
                        ? List.of(Message.of("APP-008.remedy-add").with("unit", unit.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.POSTS)))
                .build();
    }

    private static boolean hasPost(RosterUnit unit, PostKind kind) {
        return unit.posts().stream().anyMatch(post -> post.kind().equals(kind));
    }

    /** Decree 185/2026/NĐ-CP: a commune has villages, a ward has residential groups; special zones are not named. */
    private static Rule<RosterUnit> villagesOrGroups() {
        return Rule.must("APP-009", UNIT)
                .restsOn(
                        LegalReference.of(Instruments.DECREE_185_2026, Provision.ofArticle("2"), SourceStatus.VERIFIED))
                .validity(DECREE_185)
                .tags("apparatus", "village")
                .when(Condition.<RosterUnit>ofTruth(
                                "APP-009.scope",
                                (unit, context) -> Truth.of(isVillageOrGroup(unit)
                                        && kindOfCommune(context) != AdministrativeUnitKind.SPECIAL_ZONE))
                        .arg("unit", RosterUnit::id))
                .require(Condition.<RosterUnit>ofTruth(
                                "APP-009.condition",
                                (unit, context) -> Truth.of(unit.kind()
                                        .equals(
                                                kindOfCommune(context) == AdministrativeUnitKind.WARD
                                                        ? UnitKinds.RESIDENTIAL_GROUP
                                                        : UnitKinds.VILLAGE)))
                        .arg("unit", RosterUnit::id)
                        .arg("kind", unit -> unit.kind().message())
                        .argOf(
                                "commune",
                                (unit, context) -> kindOfCommune(context).message()))
                .remedies((unit, context) ->
                        List.of(Message.of("APP-009.remedy-change").with("unit", unit.id())))
                .build();
    }

    private static boolean isVillageOrGroup(RosterUnit unit) {
        return unit.kind().equals(UnitKinds.VILLAGE) || unit.kind().equals(UnitKinds.RESIDENTIAL_GROUP);
    }

    /** Decree 185/2026/NĐ-CP: heads of villages and of residential groups are not professionals. */
    private static Rule<RosterPost> villageHeadsNotProfessional() {
        return Rule.must("APP-010", POST)
                .restsOn(
                        LegalReference.of(Instruments.DECREE_185_2026, Provision.ofArticle("5"), SourceStatus.VERIFIED))
                .validity(DECREE_185)
                .tags("apparatus", "village")
                .when(Condition.<RosterPost>of(
                                "APP-010.scope",
                                post -> post.kind().equals(PostKinds.VILLAGE_HEAD)
                                        || post.kind().equals(PostKinds.RESIDENTIAL_GROUP_HEAD))
                        .arg("post", RosterPost::id))
                .require(Condition.each(
                        "APP-010.condition",
                        RosterPost::officials,
                        Condition.<RosterOfficial>ofTruth(
                                        "APP-010.holder",
                                        (official, context) -> official.official()
                                                .kind()
                                                .map(kind -> Truth.of(kind == OfficialKind.NON_PROFESSIONAL))
                                                .orElse(Truth.ofUnknown(Message.of("APP-010.kind-missing")
                                                        .with("official", official.id()))))
                                .arg("official", RosterOfficial::id)))
                .remedies((post, context) ->
                        List.of(Message.of("APP-010.remedy-state").with("post", post.id())))
                .build();
    }

    /** Good management: a body that works has somebody at its head, if only acting. */
    private static Rule<RosterUnit> unitHasHead() {
        return Rule.should("UNIT-002", UNIT)
                .restsOn(Basis.PRACTICE)
                .tags("apparatus", "post")
                .when(Condition.<RosterUnit>of(
                                "UNIT-002.scope",
                                unit -> unit.posts().stream().anyMatch(post -> post.rank() != Rank.MEMBER))
                        .arg("unit", RosterUnit::id))
                .require(Condition.allOf(
                        "UNIT-002.condition",
                        Condition.<RosterUnit>ofTruth(
                                        "UNIT-002.post",
                                        (unit, context) -> CommuneView.of(context)
                                                .exists(!heads(unit).isEmpty(), CommunePart.POSTS))
                                .arg("unit", RosterUnit::id),
                        Condition.<RosterUnit>ofTruth(
                                        "UNIT-002.held",
                                        (unit, context) -> CommuneView.of(context)
                                                .exists(
                                                        heads(unit).stream()
                                                                .anyMatch(post -> !post.entries()
                                                                        .isEmpty()),
                                                        CommunePart.APPOINTMENTS))
                                .arg("unit", RosterUnit::id)))
                .remedies(BodyRules::nameHead)
                .build();
    }

    private static List<Message> nameHead(RosterUnit unit, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        if (heads(unit).isEmpty()) {
            return view.isComplete(CommunePart.POSTS)
                    ? List.of(Message.of("UNIT-002.remedy-add").with("unit", unit.id()))
                    : List.of(ApparatusRules.stateCompleteness(CommunePart.POSTS));
        }
        return view.isComplete(CommunePart.APPOINTMENTS)
                ? List.of(Message.of("UNIT-002.remedy-name")
                        .with("post", heads(unit).get(0).id()))
                : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS));
    }

    private static List<RosterPost> heads(RosterUnit unit) {
        return unit.posts(Rank.HEAD);
    }

    private static Rule<RosterUnit> unitHasOneHead() {
        return Rule.mustNot("UNIT-003", UNIT)
                .restsOn(Basis.INTEGRITY)
                .tags("apparatus", "post")
                .forbid(Condition.<RosterUnit>ofTruth(
                                "UNIT-003.condition",
                                (unit, context) -> CommuneView.of(context)
                                        .exists(headedBy(unit).size() > 1, CommunePart.APPOINTMENTS))
                        .arg("unit", RosterUnit::id)
                        .arg("officials", BodyRules::headedBy))
                .remedies((unit, context) -> headedBy(unit).size() > 1
                        ? List.of(Message.of("UNIT-003.remedy-keep-one").with("unit", unit.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS)))
                .build();
    }

    /** The officials who hold a post of head, other than by acting in it; each once. */
    private static List<String> headedBy(RosterUnit unit) {
        return heads(unit).stream()
                .flatMap(post -> post.entries().stream())
                .filter(entry -> !entry.appointment().acting())
                .map(entry -> entry.official().id())
                .distinct()
                .sorted()
                .toList();
    }

    private static Rule<RosterUnit> unitEndsWithItsEvent() {
        return Rule.mustNot("UNIT-004", UNIT)
                .restsOn(Basis.INTEGRITY)
                .tags("apparatus")
                .forbid(Condition.<RosterUnit>ofTruth(
                                "UNIT-004.condition",
                                (unit, context) ->
                                        Truth.of(ending(unit, context).isPresent()))
                        .arg("unit", RosterUnit::id)
                        .argOf(
                                "event",
                                (unit, context) -> ending(unit, context)
                                        .map(event -> event.kind().message())
                                        .orElse(Message.of("UNIT-004.none"))))
                .remedies((unit, context) ->
                        List.of(Message.of("UNIT-004.remedy-end").with("unit", unit.id())))
                .build();
    }

    /** The event in the life of the unit, up to the date, after which it should no longer exist. */
    private static Optional<UnitEvent> ending(RosterUnit unit, RuleContext context) {
        DateRange life = unit.unit().unit().life();
        for (UnitEvent event : CommuneView.of(context).commune().unitEvents()) {
            // On the first day of a life an event speaks of the life before.
            if (event.date().isAfter(life.startOrMin())
                    && !event.date().isAfter(context.date())
                    && event.predecessors().contains(unit.id())
                    && !event.successors().contains(unit.id())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    private static Rule<RosterPost> postInExistingUnit() {
        return Rule.must("POST-002", POST)
                .restsOn(Basis.INTEGRITY)
                .tags("post")
                .require(Condition.<RosterPost>of(
                                "POST-002.condition", post -> post.unit().isPresent())
                        .arg("post", RosterPost::id)
                        .arg("unit", post -> post.post().unit()))
                .remedies((post, context) ->
                        List.of(Message.of("POST-002.remedy-move").with("post", post.id())))
                .build();
    }

    private static List<String> ids(List<RosterUnit> units) {
        return units.stream().map(RosterUnit::id).toList();
    }
}
