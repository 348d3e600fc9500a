/** The demo's clock in the API: reading it, and moving it forward with all that falls due. */
@NullMarked
package org.creatorconnect.time.rest;

import org.jspecify.annotations.NullMarked;
