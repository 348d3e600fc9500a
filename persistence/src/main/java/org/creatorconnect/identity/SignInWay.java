package org.creatorconnect.identity;

/** By which way somebody signed in. */
public enum SignInWay {
    /** User name and password, by the form. */
    PASSWORD,
    /** The provider of OpenID Connect said who it is. */
    OPENID
}
