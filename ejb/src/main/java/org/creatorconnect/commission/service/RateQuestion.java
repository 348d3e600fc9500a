package org.creatorconnect.commission.service;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.Program;
import org.creatorconnect.registry.AffiliateId;

/**
 * For whom a rate is asked.
 *
 * @param task the task that the link was made for
 * @param program the merchant's terms in force
 */
public record RateQuestion(AffiliateId affiliate, Optional<UUID> task, Program program) {}
