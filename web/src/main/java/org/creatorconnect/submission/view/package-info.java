/** Submitted content in the portal. */
@NullMarked
package org.creatorconnect.submission.view;

import org.jspecify.annotations.NullMarked;
