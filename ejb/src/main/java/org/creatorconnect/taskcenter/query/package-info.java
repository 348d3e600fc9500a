/** What is shown of campaigns, tasks, applications, assignments and submissions. */
@NullMarked
package org.creatorconnect.taskcenter.query;

import org.jspecify.annotations.NullMarked;
