/**
 * The room of a dispute, its list, and the form that opens one. It may import assignment and
 * submission, which a dispute is about.
 */
@NullMarked
package org.creatorconnect.dispute.view;

import org.jspecify.annotations.NullMarked;
