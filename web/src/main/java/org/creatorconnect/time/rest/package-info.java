/** The demo's clock over REST. */
@NullMarked
package org.creatorconnect.time.rest;

import org.jspecify.annotations.NullMarked;
