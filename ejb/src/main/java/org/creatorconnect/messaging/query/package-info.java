/**
 * What is shown of messages that wait for people, and of those that cannot be sent. For {@code
 * payout.view} under {@code queues/}, {@code payout.rest} and the homes of {@code reporting.view}.
 */
@NullMarked
package org.creatorconnect.messaging.query;

import org.jspecify.annotations.NullMarked;
