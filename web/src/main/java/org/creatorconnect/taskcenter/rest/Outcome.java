package org.creatorconnect.taskcenter.rest;

/** Where it stands now. */
public record Outcome(String id, String status) {}
