package org.creatorconnect.task.rest;

/** Where it stands now. */
public record Outcome(String id, String status) {}
