package org.creatorconnect.application.query;

/** A verified channel of somebody who applied. */
public record ApplicantChannel(String platform, String url, long followers) {}
