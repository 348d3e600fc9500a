/** What merchants paid in and have to spend. For {@code funding.view} and {@code funding.rest}. */
@NullMarked
package org.creatorconnect.funding.query;

import org.jspecify.annotations.NullMarked;
