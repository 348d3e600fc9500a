package org.creatorconnect.catalog;

/** A merchant paid in, and has funds again. */
public record MerchantFunded(MerchantId merchant) {}
