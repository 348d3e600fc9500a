/** What merchants have to spend. */
@NullMarked
package org.creatorconnect.funding.query;

import org.jspecify.annotations.NullMarked;
