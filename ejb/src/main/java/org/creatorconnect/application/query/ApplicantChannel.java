package org.creatorconnect.application.query;

import java.util.UUID;

/**
 * A verified channel of somebody who applied.
 *
 * @param application what they applied with
 */
public record ApplicantChannel(UUID application, String platform, String url, long followers) {}
