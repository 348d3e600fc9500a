/** What can be paid: one earning per approved commission part, tranche or adjustment. */
@NullMarked
package org.creatorconnect.earnings;

import org.jspecify.annotations.NullMarked;
