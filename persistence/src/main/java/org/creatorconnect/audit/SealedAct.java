package org.creatorconnect.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * One act as it stands in the chain, as read models ask for it. {@link AuditRepository} seals and
 * proves the chain; read only.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
public class SealedAct {

    @Id private long sequence;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String action;

    @Column(name = "subject_type", nullable = false)
    private String subjectType;

    @Column(name = "subject_id", nullable = false)
    private String subjectId;

    @Column(nullable = false)
    private String detail;

    protected SealedAct() {}
}
