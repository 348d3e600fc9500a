package org.creatorconnect.foundation.rest;

/** What was created, and in which state it is. */
public record Created(String id, String status) {}
