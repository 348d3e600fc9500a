/** What merchants, affiliates and the clock do in the task center. */
@NullMarked
package org.creatorconnect.taskcenter.service;

import org.jspecify.annotations.NullMarked;
