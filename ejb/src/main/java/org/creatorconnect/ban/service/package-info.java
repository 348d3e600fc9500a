/**
 * Giving and lifting bans, one or many, and their end by the clock. It may import merchant, and
 * registry, whose affiliates it locks.
 */
@NullMarked
package org.creatorconnect.ban.service;

import org.jspecify.annotations.NullMarked;
