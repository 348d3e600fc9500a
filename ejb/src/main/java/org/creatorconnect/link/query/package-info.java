/**
 * What is shown of links, what followed on them, and what they are paid now. It may import rate.
 * For {@code link.view} and {@code link.rest}.
 */
@NullMarked
package org.creatorconnect.link.query;

import org.jspecify.annotations.NullMarked;
