package org.creatorconnect.merchant;

/** A merchant announced a lower default rate. */
public record RateCutAnnounced(RateCut cut) {}
