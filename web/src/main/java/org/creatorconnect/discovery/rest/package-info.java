/** The API for being found and for finding creators. */
@NullMarked
package org.creatorconnect.discovery.rest;

import org.jspecify.annotations.NullMarked;
