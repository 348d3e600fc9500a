package org.creatorconnect.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was counted of a feed's rows and of the products they changed. */
@Embeddable
public class FeedCounts {

    @Column(name = "row_count", nullable = false)
    private int rows;

    @Column(nullable = false)
    private int accepted;

    @Column(nullable = false)
    private int rejected;

    @Column(name = "created_count", nullable = false)
    private int created;

    @Column(name = "changed_count", nullable = false)
    private int changed;

    @Column(name = "unchanged_count", nullable = false)
    private int unchanged;

    @Column(name = "retired_count", nullable = false)
    private int retired;

    protected FeedCounts() {}

    static FeedCounts none() {
        return new FeedCounts();
    }

    void read(int good, int atFault) {
        rows += good + atFault;
        accepted += good;
        rejected += atFault;
    }

    void wrote(FeedChange part) {
        created += part.created();
        changed += part.changed();
        unchanged += part.unchanged();
    }

    void retired(int more) {
        retired += more;
    }

    /** Rows looked at. */
    public int rows() {
        return rows;
    }

    /** Rows that can be taken. */
    public int accepted() {
        return accepted;
    }

    /** Rows at fault. */
    public int rejected() {
        return rejected;
    }

    /** Products that were not there before. */
    public int created() {
        return created;
    }

    /** Products of which it says something new. */
    public int changed() {
        return changed;
    }

    /** Products of which it says what they were. */
    public int unchanged() {
        return unchanged;
    }

    /** Products it tells no more. */
    public int retired() {
        return retired;
    }
}
