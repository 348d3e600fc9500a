/**
 * Reading the trail: who did what, when, to which object. For {@code audit.view} and {@code
 * audit.rest}.
 */
@NullMarked
package org.creatorconnect.audit.query;

import org.jspecify.annotations.NullMarked;
