package org.creatorconnect.link.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.rate.RateOutlook;
import org.creatorconnect.rate.RateReceipt;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.ProofMissing;
import org.jspecify.annotations.Nullable;

/** Affiliates make links, and are told with each which rate it earns. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.SYSTEM})
public class LinkMaking {

    private final LinkParties parties;
    private final TrackingLinks links;
    private final RateQuotes quotes;
    private final CommissionRepository receipts;
    private final Content content;
    private final ShortLinks addresses;

    protected LinkMaking() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LinkMaking(
            LinkParties parties,
            TrackingLinks links,
            RateQuotes quotes,
            CommissionRepository receipts,
            Content content,
            ShortLinks addresses) {
        this.parties = parties;
        this.links = links;
        this.quotes = quotes;
        this.receipts = receipts;
        this.content = content;
        this.addresses = addresses;
    }

    /**
     * @throws NotFound when there is no such merchant or task
     * @throws StateForbids when the affiliate is banned, from the platform or from the merchant
     * @throws ProofMissing when it is to be shared in a community whose code is gone
     * @throws ValidationFailed when neither merchant nor task is named, or the channel is not a
     *     verified one of the affiliate's
     * @throws org.creatorconnect.link.TargetNotAllowed when it leads elsewhere
     */
    public MadeLink make(@Nullable GivenLink given) {
        Affiliate affiliate = parties.caller();
        content.require(given);
        Optional<UUID> task = parties.task(given.taskId());
        MerchantId merchant = parties.dealing(given.merchantId(), task, affiliate.id());
        TrackingLink link =
                links.make(
                        new NewLink(
                                affiliate.id(),
                                merchant,
                                task,
                                parties.channel(given.channelId(), affiliate.id(), task),
                                given.targetUrl(),
                                SubIds.of(
                                        given.sub1(),
                                        given.sub2(),
                                        given.sub3(),
                                        given.sub4(),
                                        given.sub5())));
        RateOutlook rate = quotes.forPage(merchant, affiliate.id(), task, link.targetUrl());
        RateReceipt receipt = new RateReceipt(link.id(), rate.rule(), link.createdAt());
        receipts.add(receipt);
        return new MadeLink(
                link.id(), link.code(), addresses.address(link.code()), rate, receipt.toldAt());
    }
}
