/** Tasks in the API. */
@NullMarked
package org.creatorconnect.task.rest;

import org.jspecify.annotations.NullMarked;
