/** The task center's pages: campaigns, tasks, applications, assignments and content reviews. */
@NullMarked
package org.creatorconnect.taskcenter.view;

import org.jspecify.annotations.NullMarked;
