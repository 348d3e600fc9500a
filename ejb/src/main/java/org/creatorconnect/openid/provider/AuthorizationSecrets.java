package org.creatorconnect.openid.provider;

/**
 * What binds one sign-in at the provider to the browser that began it.
 *
 * @param state comes back with the answer
 * @param nonce comes back in the token
 * @param verifier shows with the code who began (PKCE, RFC 7636)
 */
public record AuthorizationSecrets(String state, String nonce, String verifier) {}
