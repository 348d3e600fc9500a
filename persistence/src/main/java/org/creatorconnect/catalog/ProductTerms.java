package org.creatorconnect.catalog;

import java.util.UUID;

/**
 * What the commission on a product depends on.
 *
 * @param rate its own at every moment; where it has none it takes the merchant's
 */
public record ProductTerms(UUID id, int version, ProductRate rate, String category) {}
