package org.creatorconnect.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.funding.query.MerchantBalance;
import org.creatorconnect.funding.query.MerchantBalances;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * The money of the merchant that the address names, or of the caller's own where it names none, in
 * each currency it has any.
 */
@Named("merchantMoneyView")
@RequestScoped
public class MerchantMoneyView {

    private final Address address;
    private final MerchantBalances queries;
    private final CurrentUser me;
    private final Callers callers;
    private @Nullable List<MerchantBalance> balances;

    protected MerchantMoneyView() {
        this(null, null, null, null);
    }

    @Inject
    public MerchantMoneyView(
            Address address, MerchantBalances queries, CurrentUser me, Callers callers) {
        this.address = address;
        this.queries = queries;
        this.me = me;
        this.callers = callers;
    }

    /** Reviewers see merchants, but not their money. */
    public boolean isAllowed() {
        return me.has("merchant") || me.has("finance") || me.has("operator") || me.has("auditor");
    }

    public List<MerchantBalance> getBalances() {
        if (balances == null) {
            balances = queries.all(merchant());
        }
        return balances;
    }

    private MerchantId merchant() {
        boolean named = address.value("id").isPresent();
        Optional<UUID> own = named ? Optional.empty() : callers.current().merchantId();
        return new MerchantId(own.orElseGet(() -> address.id("merchant")));
    }
}
