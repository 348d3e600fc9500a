/**
 * Runs and their payouts, cases, what a creator gets, and messages in review, in the portal. Pages
 * under {@code payouts/} and {@code queues/}; words in {@code payouts.properties} and {@code
 * queues.properties}; two people's part in each act is {@code payout.service}'s.
 */
@NullMarked
package org.creatorconnect.payout.view;

import org.jspecify.annotations.NullMarked;
