/**
 * Keeping tiers and their rules, holding somebody in one by hand, and the pass over everybody that
 * the clock begins each night. It may import registry, whose affiliates it locks.
 */
@NullMarked
package org.creatorconnect.tier.service;

import org.jspecify.annotations.NullMarked;
