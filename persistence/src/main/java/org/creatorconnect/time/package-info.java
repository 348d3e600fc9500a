/**
 * The application's clock, business days, and the one mechanism for deadlines: at most one per kind
 * and subject, the earliest first, each fallen under its object's lock. It imports no other room's
 * model. What can fall due is named by each room's {@code …Deadline}, and answered for by its
 * {@code …Deadlines}, both in its {@code service} leaf; running it is {@code time.service}. There
 * are no screens; the demo's clock is {@code time.rest}.
 */
@NullMarked
package org.creatorconnect.time;

import org.jspecify.annotations.NullMarked;
