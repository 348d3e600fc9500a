/** The audit trail over REST. */
@NullMarked
package org.creatorconnect.audit.rest;

import org.jspecify.annotations.NullMarked;
