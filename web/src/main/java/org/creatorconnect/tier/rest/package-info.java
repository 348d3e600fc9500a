/** Tiers, what they take, and who is in which, in the API. */
@NullMarked
package org.creatorconnect.tier.rest;

import org.jspecify.annotations.NullMarked;
