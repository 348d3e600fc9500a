package org.creatorconnect.identity;

import org.creatorconnect.refusal.Refusal;

/**
 * The password is right, and the account was merged with another one of the same person, who signs
 * in there.
 */
public final class AccountMerged extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountMerged() {
        super(
                Kind.UNAUTHENTICATED,
                "ACCOUNT_MERGED",
                "The account was merged with another one of the same person; sign in there.");
    }
}
