/**
 * How content is looked at that others host: {@code ContentProbe}, over HTTP or as a demo scripts
 * it, the text of a page and the mark in it. It reaches the public web by {@code
 * foundation.provider} alone.
 */
@NullMarked
package org.creatorconnect.submission.provider;

import org.jspecify.annotations.NullMarked;
