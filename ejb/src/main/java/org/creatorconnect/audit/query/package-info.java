/** Reading the audit trail. */
@NullMarked
package org.creatorconnect.audit.query;

import org.jspecify.annotations.NullMarked;
