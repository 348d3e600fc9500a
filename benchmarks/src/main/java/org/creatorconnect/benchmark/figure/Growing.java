package org.creatorconnect.benchmark.figure;

/** A path whose own speed can be told, so that it can be compared with itself. */
public interface Growing {

    /** What is measured, in a few words. */
    String name();

    /** What the figure counts. */
    String unit();

    /**
     * How many a second the product does; the first time, once it is warm.
     *
     * @throws BenchmarkFailed when it does less than it should, so that its speed means nothing
     */
    double speed();
}
