package org.creatorconnect.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Seals what was recorded every second and then anchors the new head. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class AuditSchedule {

    private final AuditSealing sealing;
    private final AuditAnchor anchor;

    protected AuditSchedule() {
        this(null, null);
    }

    @Inject
    public AuditSchedule(AuditSealing sealing, AuditAnchor anchor) {
        this.sealing = sealing;
        this.anchor = anchor;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "audit sealing")
    public void seal() {
        int sealed = 0;
        int batch;
        do {
            batch = sealing.sealNext();
            sealed += batch;
        } while (batch > 0);
        if (sealed > 0) {
            anchor.write(sealing.head());
        }
    }
}
