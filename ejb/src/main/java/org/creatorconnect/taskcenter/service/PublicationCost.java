package org.creatorconnect.taskcenter.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.ProgramRepository;
import org.creatorconnect.catalog.ProgramTerms;
import org.creatorconnect.money.Rate;

/** What the platform takes on top of a fee, by the merchant's program in force. */
@ApplicationScoped
public class PublicationCost {

    private final ProgramRepository programs;

    protected PublicationCost() {
        this(null);
    }

    @Inject
    public PublicationCost(ProgramRepository programs) {
        this.programs = programs;
    }

    /** The platform's rate; the usual one for a merchant that has no program yet. */
    public Rate platformRate(MerchantId merchant, Instant at) {
        return programs.inForce(merchant, at)
                .map(program -> program.terms())
                .orElse(ProgramTerms.DEFAULT)
                .platformFeeRate();
    }
}
