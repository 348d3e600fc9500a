/**
 * Handed-in content in the API: looking before deciding ({@code LooksFirst}), decisions, and what a
 * demo's looks will see.
 */
@NullMarked
package org.creatorconnect.submission.rest;

import org.jspecify.annotations.NullMarked;
