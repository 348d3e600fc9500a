package org.creatorconnect.ledger.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creatorconnect.ledger.AccountKind;

/**
 * Narrows a list of accounts; nothing or an empty text does not narrow.
 *
 * @param search words of the owner's name, or part of its id or of the account's number
 */
public record LedgerAccountFilter(
        Set<AccountKind> kinds, Collection<String> currencies, String search) {

    public static final LedgerAccountFilter NONE = new LedgerAccountFilter(Set.of(), List.of(), "");
}
