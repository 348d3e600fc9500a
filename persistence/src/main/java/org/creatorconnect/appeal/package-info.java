/**
 * Appeals of those whom a decision of the staff hit: a ban, or a role that was rejected. It may
 * import ban, dispute and registry, whose decisions it may undo. Made and decided in {@code
 * appeal.service}, read in {@code appeal.query}, shown by {@code appeal.view} under {@code
 * appeals/}, in the words of {@code appeal.properties}.
 */
@NullMarked
package org.creatorconnect.appeal;

import org.jspecify.annotations.NullMarked;
