/** What is known of somebody, on their own page and beside what it matters for. */
@NullMarked
package org.creatorconnect.reputation.view;

import org.jspecify.annotations.NullMarked;
