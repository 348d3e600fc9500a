/** Tasks in the portal. */
@NullMarked
package org.creatorconnect.task.view;

import org.jspecify.annotations.NullMarked;
