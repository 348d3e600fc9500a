package org.creatorconnect.benchmark.figure;

import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/** A path of the product whose speed has a bar. */
public interface Measured {

    /** What is measured, in a few words. */
    String name();

    /** What stands for the bare minimum, in a few words. */
    String baseline();

    /** What both figures count. */
    String unit();

    /** The ratio below which the run fails. */
    double bar();

    /** The ratio that is wanted in the end. */
    double aim();

    /**
     * Measures both once, one after the other.
     *
     * @throws BenchmarkFailed when either does less than it should, so that its speed means nothing
     */
    Sample measure();
}
