package org.commune4j.core.reform;

/** One thing that a change touches or relies on. */
record Key(Touched touched, String id) {

    /** Tells whether two changes of it stand beside each other: more holders of one post do, and more procedures. */
    boolean adds() {
        return touched == Touched.HOLDERS || touched == Touched.PROCEDURES;
    }
}
