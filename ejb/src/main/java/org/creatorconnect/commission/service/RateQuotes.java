package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.Program;
import org.creatorconnect.catalog.ProgramRepository;
import org.creatorconnect.commission.RateDecision;
import org.creatorconnect.identity.Role;
import org.creatorconnect.platform.WebAddress;
import org.creatorconnect.platform.service.NewFacts;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.tracking.TargetRepository;

/** Tells affiliates which rate they would get, before anything is sold. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RateQuotes {

    private final Rates rates;
    private final ProgramRepository programs;
    private final LinkParties parties;
    private final TargetRepository targets;
    private final NewFacts facts;

    protected RateQuotes() {
        this(null, null, null, null, null);
    }

    @Inject
    public RateQuotes(
            Rates rates,
            ProgramRepository programs,
            LinkParties parties,
            TargetRepository targets,
            NewFacts facts) {
        this.rates = rates;
        this.programs = programs;
        this.parties = parties;
        this.targets = targets;
        this.facts = facts;
    }

    /**
     * The rate for what a page sells, when it is a product's page of the merchant; else the rate of
     * what no product rate covers.
     *
     * @throws NotFound when the merchant has no terms in force
     */
    public RateDecision forPage(
            MerchantId merchant, AffiliateId affiliate, Optional<UUID> task, String address) {
        RateQuestion question = new RateQuestion(affiliate, task, program(merchant), facts.now());
        return WebAddress.parse(address)
                .flatMap(page -> targets.product(merchant, page))
                .map(product -> rates.byProduct(question, List.of(product)).get(product))
                .orElseGet(() -> rates.general(question));
    }

    /**
     * The caller's rate for a product, or for anything when none is named.
     *
     * @throws NotFound when there is no such merchant or task, or it has no terms in force
     */
    public RateDecision quote(QuoteRequest request) {
        AffiliateId affiliate = parties.caller().id();
        Optional<UUID> task = parties.task(request.taskId());
        MerchantId merchant = parties.merchant(request.merchantId(), task);
        RateQuestion question = new RateQuestion(affiliate, task, program(merchant), facts.now());
        String product = request.productReference();
        return product == null || product.isEmpty()
                ? rates.general(question)
                : rates.byProduct(question, List.of(product)).get(product);
    }

    private Program program(MerchantId merchant) {
        return programs.inForce(merchant, facts.now())
                .orElseThrow(() -> new NotFound("program of this merchant"));
    }
}
