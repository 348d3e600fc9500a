package org.creatorconnect.feed.query;

import java.util.UUID;

/**
 * Why a row of a feed was not taken.
 *
 * @param row its number, from 1; the heading is none
 * @param reference the product's, empty when it is what is missing
 */
public record FeedErrorRow(UUID id, int row, String reference, String field, String message) {}
