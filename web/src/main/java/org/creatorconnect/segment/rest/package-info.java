/** Tags, segments and the acts on them, in the API. */
@NullMarked
package org.creatorconnect.segment.rest;

import org.jspecify.annotations.NullMarked;
