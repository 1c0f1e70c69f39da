package org.commune4j.examples.quickstart;

/** The main job. */
public final class Main {
    private Main() {}

    /**
     * Runs the job.
     *
     * @param args none yet
     */
    public static void main(String[] args) {
        System.out.println("commune4j");
    }
}
