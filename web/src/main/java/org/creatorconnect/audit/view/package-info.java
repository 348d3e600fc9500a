/**
 * The trail in the portal: its list, file and proof. The page is {@code audit/}, its words {@code
 * audit.properties}.
 */
@NullMarked
package org.creatorconnect.audit.view;

import org.jspecify.annotations.NullMarked;
