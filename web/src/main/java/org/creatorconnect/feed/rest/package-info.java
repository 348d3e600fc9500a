/** Feeds in the API: sending one, how far it is, what is wrong with it. */
@NullMarked
package org.creatorconnect.feed.rest;

import org.jspecify.annotations.NullMarked;
