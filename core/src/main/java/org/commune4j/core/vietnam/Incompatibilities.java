package org.commune4j.core.vietnam;

import java.util.List;
import java.util.NoSuchElementException;
import org.commune4j.core.lawtable.StaffTables;
import org.commune4j.core.staffing.Incompatibility;

/**
 * Posts that one official must not, or should not, hold together, from {@code incompatibilities.csv}. INC-001 is
 * reported from Law 72/2025 Art. 29(2); the others but the first are recalled from laws whose text was not read, or good practice: UNVERIFIED defaults, to be
 * overridden by a host that knows better.
 */
public final class Incompatibilities {

    private static final List<Incompatibility> ALL =
            Tables.read(List.of(StaffTables.INCOMPATIBILITIES), StaffTables::incompatibilities);

    /** A Vice Chair of the People's Committee and the Director of the service centre, since 15 October 2025. */
    public static final Incompatibility VICE_CHAIR_AND_CENTRE_DIRECTOR = of("CON-002");

    /** Members of the People's Committee and of the Standing Body of the People's Council, to which the heads of its committees belong. */
    public static final Incompatibility COMMITTEE_AND_COUNCIL_STANDING_BOARD = of("INC-001");

    /** Members of the People's Committee and of the committees of the People's Council. */
    public static final Incompatibility COMMITTEE_AND_COUNCIL_BOARDS = of("INC-002");

    /** Who keeps the accounts, who keeps the money, and who approves payments. */
    public static final Incompatibility ACCOUNTANT_TREASURER_APPROVER = of("INC-003");

    /** The Chair of the Party's Inspection Commission and the heads of the bodies it inspects: good practice. */
    public static final Incompatibility INSPECTION_AND_EXECUTIVE = of("INC-004");

    private Incompatibilities() {}

    /** Returns all of them, for instance to judge who fits a post. */
    public static List<Incompatibility> all() {
        return ALL;
    }

    private static Incompatibility of(String code) {
        return ALL.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No incompatibility " + code + "; there are " + ALL));
    }
}
