/**
 * Tiers of affiliates: their order, the dated rules by which they are reached, where everybody
 * stands, and every move that there was. It imports registry. Keeping tiers, holding somebody in
 * one and the pass over everybody are {@code tier.service}, lists are asked for in {@code
 * tier.query}, the API is {@code tier.rest}, the pages are {@code tier.view} under {@code tiers/}
 * and beside the affiliate, in the words of {@code tier.properties}. There are no messages.
 */
@NullMarked
package org.creatorconnect.tier;

import org.jspecify.annotations.NullMarked;
