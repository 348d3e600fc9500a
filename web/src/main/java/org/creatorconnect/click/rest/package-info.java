/** Clicks over the API: the proof of their sums. It calls {@code click.service} alone. */
@NullMarked
package org.creatorconnect.click.rest;

import org.jspecify.annotations.NullMarked;
