/**
 * Reading affiliates, their roles and bans, and who applies for a role. It may import channel for
 * what speaks for them. For {@code registry.view} and {@code registry.rest}.
 */
@NullMarked
package org.creatorconnect.registry.query;

import org.jspecify.annotations.NullMarked;
