package org.creatorconnect.feed;

import java.util.Optional;

/**
 * Whether a feed that was read to its end may change the catalog. What its maker can hardly have
 * meant changes nothing: the last good version stands.
 */
public final class FeedJudgement {

    /** With fewer rows, or fewer products before, nothing is told by shares. */
    static final int FEW = 20;

    /** Of a hundred products so many may not go at once, unless it is said to be meant. */
    static final int MOST_GONE = 90;

    private FeedJudgement() {}

    /**
     * Why it is refused, as one says of the file; nothing when it may be written.
     *
     * @param known products that feeds told and that are not retired
     * @param gone those of them that this feed does not tell
     */
    public static Optional<String> complaint(
            FeedCounts read, boolean lossMeant, long known, long gone) {
        if (read.accepted() == 0) {
            return Optional.of("has no row that can be taken");
        }
        if (read.rows() >= FEW && read.rejected() * 2L > read.rows()) {
            return Optional.of(
                    "has %,d rows at fault of %,d, more than half"
                            .formatted(read.rejected(), read.rows()));
        }
        if (!lossMeant && known >= FEW && gone * 100 >= known * MOST_GONE) {
            return Optional.of(
                    ("lacks %,d of the %,d products that feeds told before; if that is meant,"
                                    + " send it again and say so")
                            .formatted(gone, known));
        }
        return Optional.empty();
    }
}
