/** An affiliate's balance in the API, with the payout equation that proves it. */
@NullMarked
package org.creatorconnect.reporting.rest;

import org.jspecify.annotations.NullMarked;
