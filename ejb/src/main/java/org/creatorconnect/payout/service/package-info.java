/**
 * Making runs and having a second person approve them, dispatch, booking what the payment system
 * says, what its silence means ({@code PayoutDeadlines}), cases that two people settle, and
 * handling what is in review. Beyond the model it may import earnings and messaging. Entries are
 * the model's {@code PayoutEntries}.
 */
@NullMarked
package org.creatorconnect.payout.service;

import org.jspecify.annotations.NullMarked;
