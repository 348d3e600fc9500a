package org.creatorconnect.rate.service;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.registry.AffiliateId;

/**
 * For whom a rate is asked.
 *
 * @param task the task that the link was made for
 * @param program the merchant's terms in force
 * @param at the time whose rates are asked for: that of the order, or now
 */
public record RateQuestion(
        AffiliateId affiliate, Optional<UUID> task, Program program, Instant at) {}
