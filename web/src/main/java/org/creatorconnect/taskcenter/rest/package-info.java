/** The task center's calls. */
@NullMarked
package org.creatorconnect.taskcenter.rest;

import org.jspecify.annotations.NullMarked;
