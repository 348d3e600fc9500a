/** Assignments in the portal. */
@NullMarked
package org.creatorconnect.assignment.view;

import org.jspecify.annotations.NullMarked;
