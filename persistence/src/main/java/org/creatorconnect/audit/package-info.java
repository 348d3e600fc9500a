/** The trail of who did what to which object, kept as a hash chain. */
@NullMarked
package org.creatorconnect.audit;

import org.jspecify.annotations.NullMarked;
