/** Somebody's own data by API. */
@NullMarked
package org.creatorconnect.owndata.rest;

import org.jspecify.annotations.NullMarked;
