package org.commune4j.core.organisation;

/** What the ids of this model have in common. */
final class Ids {

    private Ids() {}

    static void check(String what, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of a " + what + " is blank; every " + what + " has one");
        }
    }
}
