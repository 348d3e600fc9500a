/**
 * Reading what reaches over several rooms: an affiliate's balances, performance by day, and what
 * waits for whom. It may import all; nobody but {@code reporting.view} and {@code reporting.rest}
 * imports it.
 */
@NullMarked
package org.creatorconnect.reporting.query;

import org.jspecify.annotations.NullMarked;
