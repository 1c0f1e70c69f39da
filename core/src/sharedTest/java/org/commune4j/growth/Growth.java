package org.commune4j.growth;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Assumptions;

/**
 * How the memory that an operation allocates grows with the size of its input: that is counted, time is not. A test that asks is
 * skipped, saying so, where Java does not count it.
 */
public final class Growth {

    /**
     * The most that linear or n log n comes to between two sizes of which one is twice the other: from a hundred elements on,
     * n log n stays below 1.2.
     */
    public static final double LINEAR = 1.25;

    private Growth() {}

    /**
     * Returns the exponent of allocation: 1 where twice the input takes twice the memory, 2 where it takes four times as much.
     * What is measured lies between twice the smallest size and four times it, so that what does not grow matters little.
     *
     * @param operation makes an input of a size and returns what is to be measured, which is run once
     */
    public static double exponent(int smallest, IntFunction<Runnable> operation) {
        operation.apply(smallest).run(); // loads classes and makes what is made once
        double small = allocated(operation.apply(2 * smallest));
        double large = allocated(operation.apply(4 * smallest));
        return Math.log(large / small) / Math.log(2);
    }

    /** Returns the bytes that an operation allocates. */
    public static long allocated(Runnable operation) {
        long before = allocatedSoFar();
        operation.run();
        return allocatedSoFar() - before;
    }

    /** Returns the bytes that this thread has allocated so far. */
    public static long allocatedSoFar() {
        try {
            // By reflection: what the modules under test read is no business of a measurement.
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getThreadAllocatedBytes", long.class)
                    .invoke(threads, Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            Assumptions.abort("skipped: this Java does not count what a thread allocates");
            return 0;
        }
    }
}
