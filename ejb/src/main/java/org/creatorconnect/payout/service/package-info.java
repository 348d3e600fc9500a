/** Making runs, having them approved, and booking what the payment system says. */
@NullMarked
package org.creatorconnect.payout.service;

import org.jspecify.annotations.NullMarked;
