package org.creatorconnect.openid.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.BadJWTExceptions;
import java.text.ParseException;
import java.util.Optional;
import org.creatorconnect.openid.OpenIdRefusal;

/** Names what is wrong with a token that was refused already; it refuses nothing itself. */
final class TokenFault {

    private TokenFault() {}

    /** What can be told before any key is looked for: nothing, when it is signed as it should. */
    static Optional<OpenIdRefusal> ofSignature(JWT token) {
        return token instanceof SignedJWT
                        && KnownProvider.ALGORITHMS.contains(token.getHeader().getAlgorithm())
                ? Optional.empty()
                : Optional.of(OpenIdRefusal.ALGORITHM_REFUSED);
    }

    /** Its claims are looked at only when its signature was good. */
    static OpenIdRefusal of(
            JWT token, Exception untrue, OIDCProviderMetadata metadata, String client) {
        if (untrue == BadJWTExceptions.EXPIRED_EXCEPTION
                || untrue == BadJWTExceptions.IAT_CLAIM_AHEAD_EXCEPTION) {
            return OpenIdRefusal.TOKEN_EXPIRED;
        }
        if (!(untrue instanceof BadJWTException)) {
            return OpenIdRefusal.SIGNATURE_WRONG;
        }
        try {
            return of(token.getJWTClaimsSet(), metadata, client);
        } catch (ParseException unreadable) {
            return OpenIdRefusal.TOKEN_INCOMPLETE;
        }
    }

    private static OpenIdRefusal of(
            JWTClaimsSet claims, OIDCProviderMetadata metadata, String client) {
        if (!metadata.getIssuer().getValue().equals(claims.getIssuer())) {
            return OpenIdRefusal.ISSUER_WRONG;
        }
        if (!claims.getAudience().contains(client)) {
            return OpenIdRefusal.AUDIENCE_WRONG;
        }
        boolean whole =
                claims.getSubject() != null
                        && claims.getExpirationTime() != null
                        && claims.getIssueTime() != null;
        return whole ? OpenIdRefusal.NONCE_WRONG : OpenIdRefusal.TOKEN_INCOMPLETE;
    }
}
