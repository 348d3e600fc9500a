/** Who am I, in the API. */
@NullMarked
package org.creatorconnect.identity.rest;

import org.jspecify.annotations.NullMarked;
