/** Links, orders and commissions over REST. */
@NullMarked
package org.creatorconnect.commission.rest;

import org.jspecify.annotations.NullMarked;
