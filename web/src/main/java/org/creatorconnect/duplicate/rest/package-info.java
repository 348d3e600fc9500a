/** Affiliates who may be one person, in the API. */
@NullMarked
package org.creatorconnect.duplicate.rest;

import org.jspecify.annotations.NullMarked;
