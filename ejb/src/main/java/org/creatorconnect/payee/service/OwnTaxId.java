package org.creatorconnect.payee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.payee.TaxForm;
import org.creatorconnect.registry.AffiliateId;

/**
 * Opens a tax id for the file of somebody's own data, and for nothing else. Whoever calls it has
 * seen that the caller owns the affiliate.
 */
@ApplicationScoped
public class OwnTaxId {

    private final PayoutMethodRepository methods;
    private final Vault vault;

    protected OwnTaxId() {
        this(null, null);
    }

    @Inject
    public OwnTaxId(PayoutMethodRepository methods, Vault vault) {
        this.methods = methods;
        this.vault = vault;
    }

    /** The id as it was stated, if a tax form was. */
    public Optional<String> of(UUID affiliate) {
        return methods.taxForm(new AffiliateId(affiliate)).map(this::opened);
    }

    private String opened(TaxForm form) {
        byte[] plain = vault.open(TaxForms.PURPOSE, form.id().text(), form.sealedTaxId());
        return new String(plain, StandardCharsets.UTF_8);
    }
}
