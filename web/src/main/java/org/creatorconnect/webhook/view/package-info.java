/** One's own webhooks and the log of what was sent to them, as pages. */
@NullMarked
package org.creatorconnect.webhook.view;

import org.jspecify.annotations.NullMarked;
