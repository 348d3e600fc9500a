/**
 * The way to webhooks: {@code WebhookPost}, over HTTP or as a demo scripts it. It reaches the
 * public web by {@code foundation.provider} alone.
 */
@NullMarked
package org.creatorconnect.webhook.provider;

import org.jspecify.annotations.NullMarked;
