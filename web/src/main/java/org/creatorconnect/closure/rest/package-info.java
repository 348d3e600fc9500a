/** The deletion of one's own account by API. */
@NullMarked
package org.creatorconnect.closure.rest;

import org.jspecify.annotations.NullMarked;
