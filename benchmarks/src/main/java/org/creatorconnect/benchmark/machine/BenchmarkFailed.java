package org.creatorconnect.benchmark.machine;

/** A measurement that cannot be made, or means nothing; says why. */
public final class BenchmarkFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BenchmarkFailed(String reason) {
        super(reason);
    }

    public BenchmarkFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
