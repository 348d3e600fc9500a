package org.creatorconnect.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A {@link FaultyRow} as it is kept, as read models ask for it; {@link FeedRowRepository} writes.
 */
@Entity
@Immutable
@Table(name = "feed_error")
public class FeedRowError {

    @Id private UUID id;

    @Column(name = "feed_id", nullable = false)
    private UUID feedId;

    @Column(name = "row_number", nullable = false)
    private int rowNumber;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String field;

    @Column(nullable = false)
    private String message;

    protected FeedRowError() {}
}
