/**
 * Webhooks: where an affiliate or a merchant is told of events by HTTP (Standard Webhooks 1.0.0),
 * and every event on its way there. A delivery is written in the transaction of what it tells and
 * sent after it, by {@code webhook.service}; {@code webhook.provider} is the way there. It imports
 * registry and merchant.
 */
@NullMarked
package org.creatorconnect.webhook;

import org.jspecify.annotations.NullMarked;
