package org.commune4j.json.testing;

import java.lang.reflect.Method;
import java.util.function.IntFunction;

/** How the memory that an operation allocates grows with the size of its input: that is counted, time is not. */
public final class Growth {

    /** The most that linear and n log n come to from some thousand elements on; a square is 2. */
    public static final double LINEAR = 1.25;

    private Growth() {}

    /**
     * Returns the exponent of allocation over two doublings: 1 where twice the input takes twice the memory.
     *
     * @param smallest the smallest of the three sizes
     * @param operation makes an input of a size and returns what is to be measured
     */
    public static double exponent(int smallest, IntFunction<Runnable> operation) {
        operation.apply(smallest).run(); // what is made once is there
        double small = allocated(operation.apply(smallest));
        double large = allocated(operation.apply(4 * smallest));
        return Math.log(large / small) / Math.log(4);
    }

    /** Returns the bytes that an operation allocates. */
    public static long allocated(Runnable operation) {
        long before = allocated();
        operation.run();
        return allocated() - before;
    }

    /** The module of the tests does not read that of the counter. */
    private static long allocated() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Method allocated =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
            return (long) allocated.invoke(threads, Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This machine does not count what a thread allocates", e);
        }
    }
}
