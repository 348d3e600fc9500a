package org.creatorconnect.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.funding.query.MerchantBalance;
import org.creatorconnect.funding.query.MerchantBalances;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The money of the merchant that the address names, in each currency it has any. */
@Named("merchantMoneyView")
@RequestScoped
public class MerchantMoneyView {

    private final Address address;
    private final MerchantBalances queries;
    private final CurrentUser me;
    private @Nullable List<MerchantBalance> balances;

    protected MerchantMoneyView() {
        this(null, null, null);
    }

    @Inject
    public MerchantMoneyView(Address address, MerchantBalances queries, CurrentUser me) {
        this.address = address;
        this.queries = queries;
        this.me = me;
    }

    /** Reviewers see merchants, but not their money. */
    public boolean isAllowed() {
        return me.has("merchant") || me.has("finance") || me.has("operator") || me.has("auditor");
    }

    public List<MerchantBalance> getBalances() {
        if (balances == null) {
            balances = queries.all(new MerchantId(address.id("merchant")));
        }
        return balances;
    }
}
