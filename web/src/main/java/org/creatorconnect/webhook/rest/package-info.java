/** Webhooks of the caller's side and the log of what was sent to them, as API. */
@NullMarked
package org.creatorconnect.webhook.rest;

import org.jspecify.annotations.NullMarked;
