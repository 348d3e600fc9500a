package org.creatorconnect.openid;

/** Why a sign-in by the provider is refused; each has its words on the page that says so. */
public enum OpenIdRefusal {
    /** The provider does not answer, or not in time, or with something that cannot be read. */
    PROVIDER_AWAY,
    /** The answer belongs to no sign-in that this browser began, or to one too long ago. */
    STATE_UNKNOWN,
    /** The answer was taken before. */
    STATE_REPLAYED,
    /** The provider says that its person did not agree, or may not. */
    DENIED,
    /** The answer, or the token, is another provider's. */
    ISSUER_WRONG,
    /** The provider gives no token for the code. */
    CODE_REFUSED,
    /** The token is not signed by an algorithm that counts. */
    ALGORITHM_REFUSED,
    /** The token is signed by no key of the provider. */
    SIGNATURE_WRONG,
    /** The token was made for somebody else. */
    AUDIENCE_WRONG,
    /** The token is over, or of a time to come. */
    TOKEN_EXPIRED,
    /** The token answers another request. */
    NONCE_WRONG,
    /** The token lacks what it has to say. */
    TOKEN_INCOMPLETE,
    /** The provider tells no address. */
    EMAIL_MISSING,
    /** The provider does not say that the address was proved. */
    EMAIL_UNPROVED,
    /** An account has the address; its person links it there. */
    EMAIL_TAKEN,
    /** The subject signs in to another account. */
    LINKED_ELSEWHERE,
    /** The account signs in as another subject. */
    LINKED_ALREADY,
    /** Nobody, or somebody else, is signed in who could link. */
    SESSION_GONE,
    /** No group that a role is given for is left. */
    NO_ROLE,
    /** The account is disabled. */
    ACCOUNT_DISABLED,
    /** Too many came to nothing from this network. */
    TOO_MANY
}
