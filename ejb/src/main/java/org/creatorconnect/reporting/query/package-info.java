/** Reading what reaches over several domains. */
@NullMarked
package org.creatorconnect.reporting.query;

import org.jspecify.annotations.NullMarked;
