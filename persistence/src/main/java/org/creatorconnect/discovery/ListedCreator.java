package org.creatorconnect.discovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;

/** A creator in a {@link CreatorList}, with what its team noted of them. */
@Entity
@IdClass(ListedCreator.Key.class)
@Table(name = "listed_creator")
public class ListedCreator {

    /** How many characters a note may have. */
    public static final int LONGEST_NOTE = 500;

    @Id
    @Column(name = "list_id")
    private UUID listId;

    @Id
    @Column(name = "affiliate_id")
    private UUID affiliateId;

    @Column(nullable = false)
    private String note = "";

    @Column(name = "listed_at", nullable = false, updatable = false)
    private Instant listedAt;

    protected ListedCreator() {}

    public ListedCreator(CreatorListId list, AffiliateId creator, Instant at) {
        this.listId = list.value();
        this.affiliateId = creator.value();
        this.listedAt = at;
    }

    /** Notes something in place of what was noted before. */
    public void remark(String other) {
        this.note = other;
    }

    public String note() {
        return note;
    }

    /** In which list, and who. */
    public record Key(UUID listId, UUID affiliateId) {}
}
