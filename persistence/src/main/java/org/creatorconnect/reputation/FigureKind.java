package org.creatorconnect.reputation;

import java.util.List;
import java.util.stream.Stream;

/** What is told of a creator or of a merchant; which events count is told by {@code …Reading}. */
public enum FigureKind {
    /** Assignments that a creator did to the end. */
    DONE(Side.CREATOR, Measure.COUNT),
    /** First content that came in the time agreed, of all that was due. */
    ON_TIME(Side.CREATOR, Measure.SHARE),
    /** Requests for changes until content was decided. */
    REVISIONS(Side.CREATOR, Measure.AVERAGE),
    /** Content that was still there at the end of the days it had to stay. */
    STAYED_LIVE(Side.CREATOR, Measure.SHARE),
    /** Content that was rejected, of all that was decided. */
    REJECTED(Side.CREATOR, Measure.SHARE),
    /** Hours until a merchant decided about content. */
    REVIEW_HOURS(Side.MERCHANT, Measure.MEDIAN_HOURS),
    /** Content that was approved because the merchant was silent, of all that was approved. */
    BY_SILENCE(Side.MERCHANT, Measure.SHARE),
    /** Commissions that were taken back though nothing was refunded. */
    REVERSED(Side.MERCHANT, Measure.SHARE);

    /** Of whom something is told. */
    public enum Side {
        CREATOR,
        MERCHANT
    }

    /** What is made of the numbers that events bring. */
    public enum Measure {
        COUNT,
        SHARE,
        AVERAGE,
        MEDIAN_HOURS
    }

    private final Side side;
    private final Measure measure;

    FigureKind(Side side, Measure measure) {
        this.side = side;
        this.measure = measure;
    }

    public Side side() {
        return side;
    }

    public Measure measure() {
        return measure;
    }

    /** All that is told of one side, in the order in which it is shown. */
    public static List<FigureKind> of(Side side) {
        return Stream.of(values()).filter(kind -> kind.side == side).toList();
    }
}
