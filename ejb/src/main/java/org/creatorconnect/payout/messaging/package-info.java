/**
 * To and from the payment system: the outbox and its relay, the text of instructions and reports,
 * the consumers and what stops them while the database is away. It may import messaging and payee.
 * What a report does is {@code payout.service}; the queues themselves are configured with the
 * server.
 */
@NullMarked
package org.creatorconnect.payout.messaging;

import org.jspecify.annotations.NullMarked;
