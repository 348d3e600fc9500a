package org.creatorconnect.payee.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.payee.TaxForm;
import org.creatorconnect.payee.TaxFormId;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.Countries;
import org.creatorconnect.registry.service.OwnAffiliates;

/** Affiliates state where they pay taxes. The id is kept encrypted and never shown again. */
@Stateless
@NeedsRight(TeamRight.OWNER)
@RolesAllowed(Role.AFFILIATE)
public class TaxForms {

    /** Names the key under which tax ids are sealed. */
    static final String PURPOSE = "tax-form";

    private final PayoutMethodRepository methods;
    private final OwnAffiliates own;
    private final Vault vault;
    private final Content content;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected TaxForms() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TaxForms(
            PayoutMethodRepository methods,
            OwnAffiliates own,
            Vault vault,
            Content content,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.methods = methods;
        this.own = own;
        this.vault = vault;
        this.content = content;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a statement in place of the former.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this affiliate
     */
    public void state(AffiliateId affiliate, GivenTaxForm given) {
        own.requireSelf(affiliate);
        content.require(given);
        Countries.require("country", given.country());
        TaxForm form = methods.taxForm(affiliate).orElseGet(() -> add(affiliate, given));
        form.state(given.form(), sealed(form, given), given.country(), clock.instant());
        audit.record("TAX_FORM_STATED", "affiliate", affiliate.value(), given.kind());
    }

    private TaxForm add(AffiliateId affiliate, GivenTaxForm given) {
        TaxForm form = new TaxForm(new TaxFormId(ids.next()), affiliate);
        form.state(given.form(), sealed(form, given), given.country(), clock.instant());
        methods.add(form);
        return form;
    }

    private byte[] sealed(TaxForm form, GivenTaxForm given) {
        byte[] plain = given.taxId().strip().getBytes(StandardCharsets.UTF_8);
        return vault.seal(PURPOSE, form.id().text(), plain);
    }
}
