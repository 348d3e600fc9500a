package org.creatorconnect.openid;

import org.creatorconnect.refusal.Refusal;

/** A sign-in by the provider comes to nothing, for a named reason. */
public final class OpenIdRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final OpenIdRefusal reason;

    public OpenIdRefused(OpenIdRefusal reason) {
        super(
                reason == OpenIdRefusal.PROVIDER_AWAY ? Kind.UNAVAILABLE : Kind.UNPROCESSABLE,
                "OPENID_" + reason,
                "The sign-in by the provider was refused: " + reason + ".");
        this.reason = reason;
    }

    public OpenIdRefusal reason() {
        return reason;
    }
}
