/** Rates in the API. */
@NullMarked
package org.creatorconnect.rate.rest;

import org.jspecify.annotations.NullMarked;
