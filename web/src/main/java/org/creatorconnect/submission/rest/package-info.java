/** Submitted content in the API. */
@NullMarked
package org.creatorconnect.submission.rest;

import org.jspecify.annotations.NullMarked;
