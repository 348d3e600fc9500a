/**
 * Reading runs, drafts, payouts, their items, cases and exclusions. It may import earnings. For
 * {@code payout.view} and {@code payout.rest}; messages in review are {@code messaging.query}.
 */
@NullMarked
package org.creatorconnect.payout.query;

import org.jspecify.annotations.NullMarked;
