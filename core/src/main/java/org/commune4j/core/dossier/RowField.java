package org.commune4j.core.dossier;

/** What a column of records from elsewhere can say of a dossier. */
public enum RowField {
    /** The code of the dossier; required. */
    ID("id"),
    /** The code of the procedure; required. */
    PROCEDURE("procedure"),
    /** When it was submitted. */
    SUBMITTED_AT("submittedAt"),
    /** When it was received. */
    RECEIVED_AT("receivedAt"),
    /** When it was complete and proper, as the slip shows. */
    COMPLETE_AT("completeAt"),
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
    UNIT("unit"),
    /** The id of the official who handles or handled it. */
    OFFICIAL("official"),
    /** The reason of the end, in words. */
    REASON("reason"),
    /** When its period was paused; several moments with a semicolon between them. */
    PAUSED_FROM("pausedFrom"),
    /** When each of the pauses ended; the last may be missing. */
    PAUSED_UNTIL("pausedUntil"),
    /** For how many minutes in all its period was paused. */
    PAUSED_MINUTES("pausedMinutes");

    private final String field;

    RowField(String field) {
        this.field = field;
    }

    /** Returns the name of the field in {@link DossierRow}, which is also the column unless another is given. */
    String field() {
        return field;
    }
}
