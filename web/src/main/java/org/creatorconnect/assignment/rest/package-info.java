/**
 * Assignments in the API, with their terms and tranches; content is handed in below them by {@code
 * submission.service}.
 */
@NullMarked
package org.creatorconnect.assignment.rest;

import org.jspecify.annotations.NullMarked;
