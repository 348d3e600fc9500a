package org.creatorconnect.discovery.query;

/** Something that creators make content about. */
public record InterestRow(String code, String name) {}
