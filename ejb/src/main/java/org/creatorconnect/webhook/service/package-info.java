/**
 * Webhooks of merchants, agencies and creators: keeping them, hearing the acts of which they are
 * told, and sending. It signs with {@code signedcall.service} and sends by {@code
 * webhook.provider}.
 */
@NullMarked
package org.creatorconnect.webhook.service;

import org.jspecify.annotations.NullMarked;
