/** Links, orders and commissions in the portal. */
@NullMarked
package org.creatorconnect.commission.view;

import org.jspecify.annotations.NullMarked;
