/** Proofs that reach over several domains. */
@NullMarked
package org.creatorconnect.reporting;

import org.jspecify.annotations.NullMarked;
