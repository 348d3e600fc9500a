package org.creatorconnect.benchmark;

/** A measurement that cannot be made, or means nothing; says why. */
final class BenchmarkFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchmarkFailed(String reason) {
        super(reason);
    }

    BenchmarkFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
