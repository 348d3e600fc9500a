/** Who am I, and how do I read, in the API. */
@NullMarked
package org.creatorconnect.identity.rest;

import org.jspecify.annotations.NullMarked;
