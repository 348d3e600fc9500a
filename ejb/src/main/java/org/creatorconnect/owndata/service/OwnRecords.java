package org.creatorconnect.owndata.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.owndata.OwnDataRepository;
import org.creatorconnect.owndata.OwnSection;
import org.creatorconnect.payee.service.OwnTaxId;

/**
 * Everybody takes what we know of them, and nobody what we know of another. What belongs to an
 * affiliate is for its owners alone. It is read in short transactions, however long it is.
 */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class OwnRecords {

    private final OwnDataRepository data;
    private final OwnTaxId taxId;
    private final Callers callers;
    private final AuditTrail audit;

    protected OwnRecords() {
        this(null, null, null, null);
    }

    @Inject
    public OwnRecords(OwnDataRepository data, OwnTaxId taxId, Callers callers, AuditTrail audit) {
        this.data = data;
        this.taxId = taxId;
        this.callers = callers;
        this.audit = audit;
    }

    /** The caller takes it: which is written down. @return the lists that are theirs */
    public List<OwnSection> take() {
        Caller caller = callers.current();
        audit.record("ACCOUNT_DATA_TAKEN", "account", caller.account().value(), "");
        List<OwnSection> sections = new ArrayList<>(OwnDataRepository.ofPerson());
        if (ownAffiliate(caller).isPresent()) {
            sections.addAll(OwnDataRepository.ofAffiliate());
        }
        return sections;
    }

    /** A part of one of the caller's lists. */
    public OwnDataRepository.Part part(OwnSection section, String after) {
        Caller caller = callers.current();
        if (OwnDataRepository.ofPerson().contains(section)) {
            return data.part(section, caller.account().value(), after);
        }
        return ownAffiliate(caller)
                .map(affiliate -> data.part(section, affiliate, after))
                .orElseGet(() -> new OwnDataRepository.Part(List.of(), ""));
    }

    /** The tax id that the caller stated for their affiliate. */
    public Optional<String> taxId() {
        return ownAffiliate(callers.current()).flatMap(taxId::of);
    }

    private static Optional<UUID> ownAffiliate(Caller caller) {
        return caller.affiliateId().filter(own -> caller.may(TeamRight.OWNER));
    }
}
