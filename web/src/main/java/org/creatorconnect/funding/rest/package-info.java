/** Merchants' money in the API: deposits and balances. */
@NullMarked
package org.creatorconnect.funding.rest;

import org.jspecify.annotations.NullMarked;
