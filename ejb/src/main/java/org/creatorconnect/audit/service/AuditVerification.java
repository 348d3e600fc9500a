package org.creatorconnect.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.Finding;

/**
 * Proves the chain from its first entry to its last, and against every anchor outside the database.
 * Names every entry that is missing or changed.
 */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.FINANCE})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class AuditVerification {

    private final AuditWalk walk;

    protected AuditVerification() {
        this(null);
    }

    @Inject
    public AuditVerification(AuditWalk walk) {
        this.walk = walk;
    }

    /** What is wrong with the chain, at most {@code limit} findings, in the chain's order. */
    public List<Finding> verify(int limit) {
        walk.sealAll();
        return walk.walk(ChainHead.EMPTY, AuditWalk.TO_ITS_END, limit).findings();
    }
}
