/** The audit trail in the portal. */
@NullMarked
package org.creatorconnect.audit.view;

import org.jspecify.annotations.NullMarked;
