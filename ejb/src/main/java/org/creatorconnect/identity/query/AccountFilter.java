package org.creatorconnect.identity.query;

import java.util.Set;
import org.creatorconnect.foundation.query.Period;

/**
 * Narrows the list of accounts; an empty set or text does not narrow.
 *
 * @param roles of which an account has one at least
 * @param opened when
 * @param search beginnings of words in the user name, the name, or the name of the merchant it acts
 *     for
 */
public record AccountFilter(
        Set<String> roles, Set<AccountState> states, Period opened, String search) {

    public static final AccountFilter NONE =
            new AccountFilter(Set.of(), Set.of(), Period.ALWAYS, "");
}
