package org.creatorconnect.ledger.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Law;

/** Recomputes every law of the books from their rows and names each row that breaks one. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.FINANCE})
public class LedgerVerification {

    private final Instance<Law> laws;

    protected LedgerVerification() {
        this(null);
    }

    @Inject
    public LedgerVerification(@Any Instance<Law> laws) {
        this.laws = laws;
    }

    /** All violations, at most {@code limit} of each law; empty when the books prove out. */
    public List<Finding> verify(int limit) {
        List<Finding> findings = new ArrayList<>();
        laws.forEach(law -> findings.addAll(law.violations(limit)));
        return findings;
    }
}
