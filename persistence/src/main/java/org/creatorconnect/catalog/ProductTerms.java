package org.creatorconnect.catalog;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Rate;

/**
 * What the commission on a product depends on; without a rate of its own it takes the merchant's.
 */
public record ProductTerms(
        UUID id, int version, String reference, Optional<Rate> rate, String category) {}
