/**
 * How a feed is taken in: received, read, judged and merged, step by step and part by part, by
 * whichever server takes it up. It may import catalog.
 */
@NullMarked
package org.creatorconnect.feed.service;

import org.jspecify.annotations.NullMarked;
