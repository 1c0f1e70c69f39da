package org.commune4j.core.authority;

/** What the ids of this package have in common. */
final class Ids {

    private Ids() {}

    static void check(String what, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of " + what + " is blank; give it one");
        }
    }
}
