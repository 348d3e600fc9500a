/**
 * The trail of who did what to which object, kept as a hash chain. It imports foundation. Acts are
 * recorded, sealed and proved in {@code audit.service}; the trail is asked for in {@code
 * audit.query}, shown by {@code audit.view} under {@code audit/}, in the words of {@code
 * audit.properties}.
 */
@NullMarked
package org.creatorconnect.audit;

import org.jspecify.annotations.NullMarked;
