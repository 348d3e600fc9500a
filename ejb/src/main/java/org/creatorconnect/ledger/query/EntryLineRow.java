package org.creatorconnect.ledger.query;

import java.util.UUID;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.money.Money;

/** One posting of an entry with its account; the amount is signed, debit positive. */
public record EntryLineRow(long id, long accountId, AccountKind kind, UUID ownerId, Money amount) {}
