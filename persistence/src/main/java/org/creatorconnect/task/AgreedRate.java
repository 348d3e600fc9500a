package org.creatorconnect.task;

import java.util.UUID;
import org.creatorconnect.money.Rate;

/**
 * The commission rate that an affiliate and a merchant agreed on.
 *
 * @param assignmentId the contract that says so
 * @param termsHash SHA-256 of its terms
 */
public record AgreedRate(UUID assignmentId, Rate rate, String termsHash) {}
