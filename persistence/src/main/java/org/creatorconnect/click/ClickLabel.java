package org.creatorconnect.click;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The affiliate's own texts of a click that were too long for its click id, kept under the nonce of
 * that id. Clicks write them in sets; read only.
 */
@Entity
@Immutable
@IdClass(ClickLabel.Key.class)
@Table(name = "click_label")
public class ClickLabel {

    @Id
    @Column(name = "link_id")
    private UUID linkId;

    @Id private long nonce;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "sub_ids", nullable = false)
    private List<String> subIds;

    protected ClickLabel() {}

    /** A link, and a number that only one of its clicks has. */
    public record Key(UUID linkId, long nonce) {}
}
