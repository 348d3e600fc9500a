/** Links in the API. */
@NullMarked
package org.creatorconnect.link.rest;

import org.jspecify.annotations.NullMarked;
