/** How the task center looks at content that others host. */
@NullMarked
package org.creatorconnect.taskcenter.provider;

import org.jspecify.annotations.NullMarked;
