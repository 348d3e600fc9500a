/** Merges of affiliates, in the API. */
@NullMarked
package org.creatorconnect.merge.rest;

import org.jspecify.annotations.NullMarked;
