package org.commune4j.growth;

import java.lang.reflect.Method;
import java.util.function.IntFunction;

/** How fast the memory that an operation allocates grows with the size of its input. */
public final class Growth {

    /**
     * The most that linear or n log n comes to between two sizes of which one is twice the other: from a hundred elements on,
     * n log n stays below 1.2.
     */
    public static final double LINEAR = 1.25;

    private static final int DOUBLINGS = 2;

    private Growth() {}

    /** Tells whether this Java counts what a thread allocates. */
    public static boolean isMeasured() {
        try {
            return (boolean) of("isThreadAllocatedMemorySupported").invoke(threads());
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /**
     * Returns the exponent of allocation: 1 where twice the input takes twice the memory, 2 where it takes four times as much.
     * What is measured lies between twice the smallest size and four times it, so that what does not grow matters little.
     *
     * @param operation makes an input of a size and returns what is to be measured, which is run once
     */
    public static double exponent(int smallest, IntFunction<Runnable> operation) {
        operation.apply(smallest).run(); // loads classes and makes what is made once
        long before = 0;
        long last = 0;
        int size = smallest;
        for (int i = 0; i < DOUBLINGS; i++) {
            size *= 2;
            before = last;
            last = allocated(operation.apply(size));
        }
        return Math.log((double) last / before) / Math.log(2);
    }

    private static long allocated(Runnable operation) {
        long before = allocatedSoFar();
        operation.run();
        return allocatedSoFar() - before;
    }

    private static long allocatedSoFar() {
        try {
            return (long) of("getThreadAllocatedBytes", long.class)
                    .invoke(threads(), Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Ask isMeasured() first", e);
        }
    }

    // By reflection: what the modules under test read is no business of a measurement.

    private static Object threads() throws ReflectiveOperationException {
        return Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
    }

    private static Method of(String name, Class<?>... types) throws ReflectiveOperationException {
        return Class.forName("com.sun.management.ThreadMXBean").getMethod(name, types);
    }
}
