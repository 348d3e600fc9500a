package org.creatorconnect.signedcall;

/**
 * A signed call and its first answer.
 *
 * @param fingerprint stands for its path and body
 */
public record SignedCall(String fingerprint, int status, String body) {}
