package org.creatorconnect.signedcall;

import org.creatorconnect.refusal.Refusal;

/** The call is not signed with a valid key of the merchant, or too long ago. */
public final class SignatureInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignatureInvalid() {
        super(
                Kind.UNAUTHENTICATED,
                "SIGNATURE_INVALID",
                "The signature does not fit a valid key of this merchant, or the timestamp is more"
                        + " than 300 seconds off.");
    }
}
