package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The bodies and leadership posts that a commune-level unit has by default on a date, to begin a description of a real
 * one with, or as a baseline in tests.
 *
 * <pre>{@code
 * Facts commune = StandardApparatus.commune(LocalDate.of(2026, 1, 1));
 * commune.units().forEach(unit -> System.out.println(unit.id() + " " + unit.name().in(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Units and posts that a text at hand names bear it as their legal basis; heads of bodies and the leaders of the
 * Party Committee follow from the bodies themselves.
 *
 * <p>Ids are the kinds in lower case, for instance {@code service-centre-director}. Everything lives from 1 July 2025
 * on: change the lives where your commune began later. The date decides between rules that changed, such as the number
 * of deputies before and since Resolution 332/NQ-CP. Left out is what no text at hand lists: villages, military,
 * police, schools, socio-political organisations, and the sizes of councils and committees. The results are immutable.
 */
public final class StandardApparatus {

    private static final LocalDate RESOLUTION_332 = LocalDate.of(2025, 10, 15);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final LocalDate date;
    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    private StandardApparatus(LocalDate date) {
        if (date.isBefore(TwoTierModel.BEGINNING)) {
            throw new IllegalArgumentException("The two-tier local government began on " + TwoTierModel.BEGINNING
                    + ", but the date is " + date + "; ask for a date on or after that day");
        }
        this.date = date;
    }

    /**
     * Returns the apparatus of a commune (xã).
     *
     * @throws IllegalArgumentException if the date is before 1 July 2025
     */
    public static Facts commune(LocalDate date) {
        return new StandardApparatus(date).of(UnitKinds.ECONOMIC_DIVISION, false, true);
    }

    /**
     * Returns the apparatus of a ward (phường).
     *
     * @throws IllegalArgumentException if the date is before 1 July 2025
     */
    public static Facts ward(LocalDate date) {
        return new StandardApparatus(date).of(UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION, false, true);
    }

    /**
     * Returns the apparatus of a special zone (đặc khu) with a People's Council and with an Economic Division, as all have but
     * Phú Quốc.
     *
     * @throws IllegalArgumentException if the date is before 1 July 2025
     */
    public static Facts specialZone(LocalDate date) {
        return new StandardApparatus(date).of(UnitKinds.ECONOMIC_DIVISION, true, true);
    }

    /**
     * Returns the apparatus of a special zone without a tier of local government, and so without a People's Council (Decree
     * 185/2026/NĐ-CP Art. 9(2)).
     *
     * @throws IllegalArgumentException if the date is before 1 July 2025
     */
    public static Facts specialZoneWithoutCouncil(LocalDate date) {
        return new StandardApparatus(date).of(UnitKinds.ECONOMIC_DIVISION, true, false);
    }

    private Facts of(UnitKind economic, boolean specialZone, boolean council) {
        party(specialZone);
        front();
        if (council) {
            council();
        }
        committee(economic);
        return Facts.of(units, posts, List.of()).orThrow();
    }

    private void party(boolean specialZone) {
        LegalReference regulation =
                LegalReference.of(Instruments.REGULATION_298_QD_TW, Provision.ofArticle("4"), SourceStatus.REPORTED);
        unit(UnitKinds.PARTY_COMMITTEE, Branches.PARTY, null, null);
        post("party-secretary", UnitKinds.PARTY_COMMITTEE, PostKinds.PARTY_SECRETARY, Rank.HEAD);
        post("standing-deputy-secretary", UnitKinds.PARTY_COMMITTEE, PostKinds.STANDING_DEPUTY_SECRETARY, Rank.DEPUTY);
        // Held by the Chair of the People's Committee.
        add(post("deputy-secretary", UnitKinds.PARTY_COMMITTEE, PostKinds.DEPUTY_SECRETARY)
                .rank(Rank.DEPUTY)
                .nature(PostNature.CONCURRENT)
                .legalBasis(reported(Instruments.LETTER_03_CV_BCD)));
        unit(UnitKinds.PARTY_OFFICE, Branches.PARTY, UnitKinds.PARTY_COMMITTEE, regulation);
        post("party-office-chief", UnitKinds.PARTY_OFFICE, PostKinds.PARTY_OFFICE_CHIEF, Rank.HEAD);
        List<UnitKind> commissions = specialZone
                ? List.of(UnitKinds.PARTY_ORGANISATION_COMMISSION, UnitKinds.PARTY_PROPAGANDA_COMMISSION)
                : List.of(UnitKinds.PARTY_BUILDING_COMMISSION);
        for (UnitKind commission : commissions) {
            unit(commission, Branches.PARTY, UnitKinds.PARTY_COMMITTEE, regulation);
            Post.Builder head = post(id(commission) + "-head", commission, PostKinds.PARTY_COMMISSION_HEAD);
            if (specialZone) {
                head.name(headOf(commission));
            }
            add(head.rank(Rank.HEAD));
        }
        unit(UnitKinds.PARTY_INSPECTION_COMMISSION, Branches.PARTY, UnitKinds.PARTY_COMMITTEE, regulation);
        post(
                "party-inspection-commission-chair",
                UnitKinds.PARTY_INSPECTION_COMMISSION,
                PostKinds.INSPECTION_CHAIR,
                Rank.HEAD);
    }

    private void front() {
        unit(UnitKinds.FATHERLAND_FRONT_COMMITTEE, Branches.FATHERLAND_FRONT, null, null);
        post("front-chair", UnitKinds.FATHERLAND_FRONT_COMMITTEE, PostKinds.FRONT_CHAIR, Rank.HEAD);
    }

    private void council() {
        LegalReference letter = reported(Instruments.LETTER_03_CV_BCD);
        unit(
                UnitKinds.PEOPLES_COUNCIL,
                Branches.PEOPLES_COUNCIL,
                null,
                LegalReference.of(Instruments.LAW_72_2025, Provision.ofClause("21", "2"), SourceStatus.REPORTED));
        add(post("council-chair", UnitKinds.PEOPLES_COUNCIL, PostKinds.COUNCIL_CHAIR)
                .rank(Rank.HEAD)
                .nature(PostNature.CONCURRENT)
                .legalBasis(letter));
        add(post("council-vice-chair", UnitKinds.PEOPLES_COUNCIL, PostKinds.COUNCIL_VICE_CHAIR)
                .rank(Rank.DEPUTY)
                .nature(PostNature.FULL_TIME)
                .legalBasis(letter));
        for (UnitKind board : List.of(UnitKinds.ECONOMY_BUDGET_BOARD, UnitKinds.CULTURE_SOCIETY_BOARD)) {
            unit(
                    board,
                    Branches.PEOPLES_COUNCIL,
                    UnitKinds.PEOPLES_COUNCIL,
                    LegalReference.of(Instruments.LAW_72_2025, Provision.ofArticle("29"), SourceStatus.REPORTED));
            add(post(id(board) + "-head", board, PostKinds.COUNCIL_BOARD_HEAD)
                    .rank(Rank.HEAD)
                    .nature(PostNature.CONCURRENT)
                    .legalBasis(letter));
            add(post(id(board) + "-deputy-head", board, PostKinds.DEPUTY_COUNCIL_BOARD_HEAD)
                    .rank(Rank.DEPUTY)
                    .nature(PostNature.FULL_TIME)
                    .legalBasis(letter));
        }
    }

    private void committee(UnitKind economic) {
        LegalReference letter = reported(Instruments.LETTER_03_CV_BCD);
        unit(
                UnitKinds.PEOPLES_COMMITTEE,
                Branches.PEOPLES_COMMITTEE,
                null,
                LegalReference.of(Instruments.LAW_72_2025, Provision.ofClause("36", "2"), SourceStatus.REPORTED));
        add(post("committee-chair", UnitKinds.PEOPLES_COMMITTEE, PostKinds.COMMITTEE_CHAIR)
                .rank(Rank.HEAD)
                .nature(PostNature.FULL_TIME)
                .legalBasis(letter));
        // Two until Decree 300/2025; since then the province fixes the number, 2.5 on average at most.
        add(post("committee-vice-chair", UnitKinds.PEOPLES_COMMITTEE, PostKinds.COMMITTEE_VICE_CHAIR)
                .rank(Rank.DEPUTY)
                .holders(2)
                .legalBasis(letter));
        LegalReference decree = reported(Instruments.DECREE_150_2025);
        agency(
                UnitKinds.COUNCIL_COMMITTEE_OFFICE,
                "office",
                PostKinds.OFFICE_CHIEF,
                PostKinds.DEPUTY_OFFICE_CHIEF,
                decree);
        agency(economic, "economic-division", PostKinds.DIVISION_HEAD, PostKinds.DEPUTY_DIVISION_HEAD, decree);
        agency(
                UnitKinds.CULTURE_SOCIAL_DIVISION,
                "culture-social-division",
                PostKinds.DIVISION_HEAD,
                PostKinds.DEPUTY_DIVISION_HEAD,
                decree);
        agency(
                UnitKinds.PUBLIC_SERVICE_CENTRE,
                "service-centre",
                PostKinds.CENTRE_DIRECTOR,
                PostKinds.DEPUTY_CENTRE_DIRECTOR,
                reported(Instruments.DECREE_118_2025));
    }

    /** Adds the deputies: one by Official Letter 03/CV-BCĐ, two on average since Resolution 332/NQ-CP. */
    private void agency(UnitKind kind, String prefix, PostKind head, PostKind deputy, LegalReference basis) {
        boolean two = !date.isBefore(RESOLUTION_332);
        LegalReference leadership = reported(two ? Instruments.RESOLUTION_332_2025 : Instruments.LETTER_03_CV_BCD);
        unit(kind, Branches.PEOPLES_COMMITTEE, UnitKinds.PEOPLES_COMMITTEE, basis);
        add(post(prefix + (head.equals(PostKinds.CENTRE_DIRECTOR) ? "-director" : "-head"), kind, head)
                .rank(Rank.HEAD)
                .legalBasis(leadership));
        add(post(prefix + "-deputy", kind, deputy)
                .rank(Rank.DEPUTY)
                .holders(two ? 2 : 1)
                .nature(PostNature.FULL_TIME)
                .legalBasis(leadership));
    }

    private static LegalReference reported(Instrument instrument) {
        return LegalReference.of(instrument, SourceStatus.REPORTED);
    }

    private void unit(UnitKind kind, Branch branch, @Nullable UnitKind parent, @Nullable LegalReference basis) {
        Unit.Builder unit = Unit.builder()
                .id(id(kind))
                .name(name(kind.message()))
                .kind(kind)
                .branch(branch)
                .life(TwoTierModel.IN_FORCE);
        if (parent != null) {
            unit.parent(id(parent));
        }
        if (basis != null) {
            unit.legalBasis(basis);
        }
        units.add(unit.build());
    }

    private static LocalizedText name(Message message) {
        return LocalizedText.of(message.render(VIETNAMESE), message.render(Locale.ENGLISH));
    }

    /** Names the head of a board that is not the one the kind of the post is called after. */
    private static LocalizedText headOf(UnitKind board) {
        return LocalizedText.of(
                "Trưởng " + board.message().render(VIETNAMESE),
                "Head of the " + board.message().render(Locale.ENGLISH));
    }

    private static String id(UnitKind kind) {
        return kind.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Post.Builder post(String id, UnitKind unit, PostKind kind) {
        return Post.builder().id(id).unit(id(unit)).kind(kind).life(TwoTierModel.IN_FORCE);
    }

    private void post(String id, UnitKind unit, PostKind kind, Rank rank) {
        add(post(id, unit, kind).rank(rank));
    }

    private void add(Post.Builder post) {
        posts.add(post.build());
    }
}
