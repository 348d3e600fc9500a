package org.creatorconnect.foundation.problem;

/** The state after a decision. */
public record Status(String status) {}
