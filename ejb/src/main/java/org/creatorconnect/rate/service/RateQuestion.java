package org.creatorconnect.rate.service;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.AgreedRates;

/**
 * For whom a rate is asked.
 *
 * @param task the task that the link was made for
 * @param program the merchant's terms in force
 * @param at the time whose rates are asked for: that of the order, or now
 */
public record RateQuestion(
        AffiliateId affiliate, Optional<UUID> task, Program program, Instant at) {

    /** What may have been agreed for it. */
    public Optional<AgreedRates.Taken> taken() {
        return task.map(one -> new AgreedRates.Taken(one, affiliate.value()));
    }
}
