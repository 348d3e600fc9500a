/** Disputes in the API. It may import assignment, whose rejected content is disputed. */
@NullMarked
package org.creatorconnect.dispute.rest;

import org.jspecify.annotations.NullMarked;
