package org.creatorconnect.link.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.rate.RateOutlook;
import org.creatorconnect.rate.service.RateOutlooks;
import org.creatorconnect.rate.service.RateOutlooks.Question;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Tells affiliates which rate they would get, before anything is sold. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RateQuotes {

    private final RateOutlooks outlooks;
    private final LinkParties parties;

    protected RateQuotes() {
        this(null, null);
    }

    @Inject
    public RateQuotes(RateOutlooks outlooks, LinkParties parties) {
        this.outlooks = outlooks;
        this.parties = parties;
    }

    /**
     * The rate for what a page sells, when it is the page of one of the merchant's products; else
     * the rate of what no product rate covers.
     *
     * @throws NotFound when the merchant has no terms in force
     */
    public RateOutlook forPage(
            MerchantId merchant, AffiliateId affiliate, Optional<UUID> task, String address) {
        return outlook(Question.ofPage(merchant.value(), affiliate.value(), task, address));
    }

    /**
     * The caller's rate for a product, or for anything when none is named.
     *
     * @throws NotFound when there is no such merchant or task, or it has no terms in force
     */
    public RateOutlook quote(QuoteRequest request) {
        AffiliateId affiliate = parties.caller().id();
        Optional<UUID> task = parties.task(request.taskId());
        MerchantId merchant = parties.merchant(request.merchantId(), task);
        return outlook(
                Question.ofProduct(
                        merchant.value(),
                        affiliate.value(),
                        task,
                        Optional.of(Reference.normal(request.productReference()))
                                .filter(product -> !product.isEmpty())));
    }

    private RateOutlook outlook(Question question) {
        return outlooks.of(List.of(question))
                .get(0)
                .orElseThrow(() -> new NotFound("program of this merchant"));
    }
}
