/**
 * Tasks in the API: finding, drafting, publishing, closing and applying, each a use case of its own
 * room.
 */
@NullMarked
package org.creatorconnect.task.rest;

import org.jspecify.annotations.NullMarked;
