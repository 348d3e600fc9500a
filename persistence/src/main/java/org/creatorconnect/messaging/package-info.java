/**
 * What is to be sent, and what nobody could read. It imports money; {@code payout.messaging} sends
 * and receives, {@code payout.service} lets people handle what is in review, {@code
 * messaging.query} asks what waits for them.
 */
@NullMarked
package org.creatorconnect.messaging;

import org.jspecify.annotations.NullMarked;
