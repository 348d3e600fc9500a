/**
 * Commissions in the API, each with what explains it. Reading only: what happens to them starts at
 * orders and payouts.
 */
@NullMarked
package org.creatorconnect.commission.rest;

import org.jspecify.annotations.NullMarked;
