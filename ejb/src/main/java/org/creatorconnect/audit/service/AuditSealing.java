package org.creatorconnect.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.audit.AuditRepository;
import org.creatorconnect.audit.ChainHead;

/** Grows the chain by what was recorded, in one place at a time across all nodes. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditSealing {

    private static final int BATCH = 500;

    private final AuditRepository repository;

    protected AuditSealing() {
        this(null);
    }

    @Inject
    public AuditSealing(AuditRepository repository) {
        this.repository = repository;
    }

    /**
     * Seals the next batch, unless another node is at it.
     *
     * @return how many acts were sealed; 0 when there is nothing to do here
     */
    public int sealNext() {
        return repository.lockChain() ? repository.seal(repository.head(), BATCH) : 0;
    }

    /** Waits for its turn and seals the next batch; 0 means that all committed acts are sealed. */
    public int awaitAndSealNext() {
        repository.awaitChain();
        return repository.seal(repository.head(), BATCH);
    }

    /** The chain's present end. */
    public ChainHead head() {
        return repository.head();
    }
}
