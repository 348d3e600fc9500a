package org.creatorconnect.openid;

import java.io.Serializable;

/**
 * Who somebody is at a provider: the one name that stays, while addresses and user names change and
 * are given to others.
 *
 * @param issuer the provider, as its tokens name it
 * @param subject the person there; compared letter by letter
 */
public record OpenIdSubject(String issuer, String subject) implements Serializable {

    /** The longest that a subject can be (OpenID Connect Core, 2). */
    public static final int LONGEST = 255;
}
