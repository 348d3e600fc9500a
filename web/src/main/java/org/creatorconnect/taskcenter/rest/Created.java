package org.creatorconnect.taskcenter.rest;

/** What was made, and where it stands. */
public record Created(String id, String status) {}
