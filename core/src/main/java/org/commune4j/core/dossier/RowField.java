package org.commune4j.core.dossier;

/** What a column of an export can tell of a dossier. */
public enum RowField {
    /** The code of the dossier; required. */
    ID("id"),
    /** The code of the procedure; required. */
    PROCEDURE("procedure"),
    /** When it was handed in. */
    SUBMITTED_AT("submittedAt"),
    /** When it was received. */
    RECEIVED_AT("receivedAt"),
    /** The appointment on the slip. */
    APPOINTED_AT("appointedAt"),
    /** When the matter was finished. */
    FINISHED_AT("finishedAt"),
    /** When the result was returned. */
    RETURNED_AT("returnedAt"),
    /** The code of the state. */
    STATE("state"),
    /** The code of the channel. */
    CHANNEL("channel"),
    /** The id of the unit that received it. */
    UNIT("unit");

    private final String field;

    RowField(String field) {
        this.field = field;
    }

    /** Returns the name of the field in {@link DossierRow}, which is also the column unless another is given. */
    public String field() {
        return field;
    }
}
