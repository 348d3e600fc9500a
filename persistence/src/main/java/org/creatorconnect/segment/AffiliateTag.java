package org.creatorconnect.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A tag on an affiliate, as read models ask for it. {@link TagRepository} writes; read only. */
@Entity
@Immutable
@IdClass(AffiliateTag.Key.class)
@Table(name = "affiliate_tag")
public class AffiliateTag {

    @Id
    @Column(name = "affiliate_id")
    private UUID affiliateId;

    @Id
    @Column(name = "tag_id")
    private UUID tagId;

    @Column(name = "put_on_at", nullable = false)
    private Instant putOnAt;

    @Column(name = "put_on_by", nullable = false)
    private String putOnBy;

    protected AffiliateTag() {}

    /** Which tag, and on whom. */
    public record Key(UUID affiliateId, UUID tagId) {}
}
