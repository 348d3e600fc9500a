package org.creatorconnect.merchant;

/** A merchant paid in, and has funds again. */
public record MerchantFunded(MerchantId merchant) {}
