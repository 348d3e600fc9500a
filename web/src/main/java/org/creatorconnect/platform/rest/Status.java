package org.creatorconnect.platform.rest;

/** The state after a decision. */
public record Status(String status) {}
