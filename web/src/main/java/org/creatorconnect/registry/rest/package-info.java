/** The registry over REST. */
@NullMarked
package org.creatorconnect.registry.rest;

import org.jspecify.annotations.NullMarked;
