/** Assignments in the API. */
@NullMarked
package org.creatorconnect.assignment.rest;

import org.jspecify.annotations.NullMarked;
