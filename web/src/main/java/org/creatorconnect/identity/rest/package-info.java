/** Who am I. */
@NullMarked
package org.creatorconnect.identity.rest;

import org.jspecify.annotations.NullMarked;
