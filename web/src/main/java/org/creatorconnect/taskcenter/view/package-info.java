/** The task center's pages. */
@NullMarked
package org.creatorconnect.taskcenter.view;

import org.jspecify.annotations.NullMarked;
