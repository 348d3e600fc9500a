/** How far the books and the chain are known to hold, on their pages. */
@NullMarked
package org.creatorconnect.proof.view;

import org.jspecify.annotations.NullMarked;
