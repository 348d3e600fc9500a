/** What owners see of their webhooks, and what is told of the objects of an act. */
@NullMarked
package org.creatorconnect.webhook.query;

import org.jspecify.annotations.NullMarked;
