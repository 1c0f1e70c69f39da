package org.commune4j.core.vietnam;

import org.commune4j.core.text.Message;

/** The parts of a portal's entry that are judged one by one, and where they stand in a record and on the older page. */
enum PortalPart {
    RECORD("", ""),
    CODE("code", "code"),
    NAME("name", "name"),
    FIELD("categoriesDetails", "field"),
    PLACE("departmentPromulgateCode", "decision_no"),
    DECISION("procedureProposal", "decision_no"),
    LEVELS("isWard", "level"),
    APPLICANTS("subjectTypesDetails", "applicants"),
    CHANNELS("executionMethods", "n_channels"),
    LIMIT("executionMethods", "direct"),
    FEE("executionMethods", "channels_raw"),
    COMPONENTS("executionCases", "components"),
    RESULTS("resultsDetails", "result"),
    BASES("legalBasisesDetails", "bases"),
    BODIES("departmentsExecuting", "bodies"),
    FLAGS("isFullProcess", "flags");

    private final String field;
    private final String column;

    PortalPart(String field, String column) {
        this.field = field;
        this.column = column;
    }

    String field() {
        return field;
    }

    String column() {
        return column;
    }

    /** Returns the part in words. */
    Message message() {
        return Message.of("PORTAL.part." + name());
    }
}
