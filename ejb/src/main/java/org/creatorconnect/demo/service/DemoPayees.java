package org.creatorconnect.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodId;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.payee.TaxForm;
import org.creatorconnect.payee.TaxFormId;
import org.creatorconnect.payee.service.BankAccount;
import org.creatorconnect.payee.service.PayoutMethodVault;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.iban4j.CountryCode;
import org.iban4j.Iban;

/** Makes affiliates nobody signs in as, with all that a payout needs. */
@ApplicationScoped
public class DemoPayees {

    private final AffiliateRepository affiliates;
    private final PayoutMethodRepository methods;
    private final PayoutMethodVault accounts;
    private final Vault vault;
    private final IdSource ids;
    private final InstantSource clock;

    protected DemoPayees() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DemoPayees(
            AffiliateRepository affiliates,
            PayoutMethodRepository methods,
            PayoutMethodVault accounts,
            Vault vault,
            IdSource ids,
            InstantSource clock) {
        this.affiliates = affiliates;
        this.methods = methods;
        this.accounts = accounts;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    AffiliateId make(int number) {
        Instant now = clock.instant();
        AffiliateId id = new AffiliateId(ids.next());
        String name = "Payee %04d".formatted(number + 1);
        Affiliate affiliate = new Affiliate(id, null, name, name, "DE", now);
        affiliate.confirmLegalName(now);
        affiliates.add(affiliate);
        PayoutMethodId method = new PayoutMethodId(ids.next());
        BankAccount account = new BankAccount(name, iban(number), "DE", "Berlin");
        methods.add(new PayoutMethod(method, id, 1, accounts.seal(method, account), now, now));
        methods.add(taxForm(id, number, now));
        return id;
    }

    private TaxForm taxForm(AffiliateId affiliate, int number, Instant at) {
        TaxFormId id = new TaxFormId(ids.next());
        byte[] taxId = "%011d".formatted(number).getBytes(StandardCharsets.UTF_8);
        TaxForm form = new TaxForm(id, affiliate);
        form.state(
                TaxForm.Kind.SELF_CERTIFICATION,
                vault.seal("tax-form", id.text(), taxId),
                "DE",
                at);
        return form;
    }

    private static String iban(int number) {
        return new Iban.Builder()
                .countryCode(CountryCode.DE)
                .bankCode("37040044")
                .accountNumber("%010d".formatted(532_000_000 + number))
                .build()
                .toString();
    }
}
