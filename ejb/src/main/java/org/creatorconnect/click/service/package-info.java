/**
 * Sending visitors on and writing their clicks down: links and budgets in memory, a bounded
 * recorder, its disk and its schedule, click ids and visitor hashes. It imports the model alone;
 * {@code click.web} calls it on the server's threads, {@code order.service} reads click ids with
 * it.
 */
@NullMarked
package org.creatorconnect.click.service;

import org.jspecify.annotations.NullMarked;
