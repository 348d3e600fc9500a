package org.creatorconnect.ledger.query;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Narrows a list of accounts; an empty text or a null owner does not narrow. */
public record AccountFilter(String kind, String currency, @Nullable UUID owner) {

    public static final AccountFilter NONE = new AccountFilter("", "", null);
}
