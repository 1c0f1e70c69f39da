package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.Incompatibility.Side;
import org.commune4j.core.staffing.IncompatibilityScope;
import org.commune4j.core.time.DateRange;

/**
 * Posts that one official must not, or should not, hold together. All but the first are recalled from laws whose text was
 * not read: they are UNVERIFIED defaults, to be overridden by a host that knows better.
 */
public final class Incompatibilities {

    /** A Vice Chair of the People's Committee and the Director of the service centre, since 15 October 2025. */
    public static final Incompatibility VICE_CHAIR_AND_CENTRE_DIRECTOR = Incompatibility.builder()
            .code("CON-002")
            .sides(Side.ofEach(PostKinds.COMMITTEE_VICE_CHAIR, PostKinds.CENTRE_DIRECTOR))
            .scope(IncompatibilityScope.COMMUNE)
            .basis(Basis.ofLaw(LegalReference.of(Instruments.RESOLUTION_332_2025, SourceStatus.REPORTED)))
            .validity(DateRange.from(LocalDate.of(2025, 10, 15)))
            .build();

    /** Members of the People's Committee and of the Standing Body of the People's Council. */
    public static final Incompatibility COMMITTEE_AND_COUNCIL_STANDING_BOARD = recalled(
                    "INC-001",
                    List.of(
                            Side.of(
                                    PostKinds.COMMITTEE_CHAIR,
                                    PostKinds.COMMITTEE_VICE_CHAIR,
                                    PostKinds.COMMITTEE_MEMBER),
                            Side.of(PostKinds.COUNCIL_CHAIR, PostKinds.COUNCIL_VICE_CHAIR)),
                    Instruments.LAW_72_2025)
            .build();

    /** Members of the People's Committee and of the committees of the People's Council. */
    public static final Incompatibility COMMITTEE_AND_COUNCIL_BOARDS = recalled(
                    "INC-002",
                    List.of(
                            Side.of(
                                    PostKinds.COMMITTEE_CHAIR,
                                    PostKinds.COMMITTEE_VICE_CHAIR,
                                    PostKinds.COMMITTEE_MEMBER),
                            Side.of(
                                    PostKinds.COUNCIL_BOARD_HEAD,
                                    PostKinds.DEPUTY_COUNCIL_BOARD_HEAD,
                                    PostKinds.COUNCIL_BOARD_MEMBER)),
                    Instruments.LAW_72_2025)
            .build();

    /** Who keeps the accounts, who keeps the money, and who approves payments. */
    public static final Incompatibility ACCOUNTANT_TREASURER_APPROVER = recalled(
                    "INC-003",
                    Side.ofEach(PostKinds.ACCOUNTANT, PostKinds.TREASURER, PostKinds.PAYMENT_APPROVER),
                    Instruments.LAW_ON_ACCOUNTING)
            .build();

    /** The Chair of the Party's Inspection Commission and the heads of the bodies it inspects: good practice. */
    public static final Incompatibility INSPECTION_AND_EXECUTIVE = Incompatibility.builder()
            .code("INC-004")
            .addSides(Side.of(PostKinds.INSPECTION_CHAIR))
            .addSides(Side.of(
                    PostKinds.COMMITTEE_CHAIR,
                    PostKinds.OFFICE_CHIEF,
                    PostKinds.DIVISION_HEAD,
                    PostKinds.CENTRE_DIRECTOR))
            .scope(IncompatibilityScope.COMMUNE)
            .strength(Strength.SHOULD)
            .basis(Basis.PRACTICE)
            .validity(TwoTierModel.IN_FORCE)
            .build();

    private static final List<Incompatibility> ALL = List.of(
            VICE_CHAIR_AND_CENTRE_DIRECTOR,
            COMMITTEE_AND_COUNCIL_STANDING_BOARD,
            COMMITTEE_AND_COUNCIL_BOARDS,
            ACCOUNTANT_TREASURER_APPROVER,
            INSPECTION_AND_EXECUTIVE);

    private Incompatibilities() {}

    /** Returns all of them, for instance to judge who fits a post. */
    public static List<Incompatibility> all() {
        return ALL;
    }

    private static Incompatibility.Builder recalled(String code, List<Side> sides, Instrument instrument) {
        return Incompatibility.builder()
                .code(code)
                .sides(sides)
                .scope(IncompatibilityScope.COMMUNE)
                .basis(Basis.ofLaw(LegalReference.of(instrument, SourceStatus.UNVERIFIED)))
                .validity(TwoTierModel.IN_FORCE);
    }
}
