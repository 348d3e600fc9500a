/** What is shown of assignments and what they wait for. */
@NullMarked
package org.creatorconnect.assignment.query;

import org.jspecify.annotations.NullMarked;
