package org.creatorconnect.messaging;

import java.util.UUID;
import org.creatorconnect.money.Money;

/**
 * A payment that was instructed, as it is known outside of the books.
 *
 * @param id of the instruction, which is that of its payout
 * @param affiliate who was to get it
 */
public record HeldPayment(UUID id, UUID affiliate, Money amount) {}
