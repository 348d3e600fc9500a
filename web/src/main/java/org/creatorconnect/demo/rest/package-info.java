/**
 * What only a demo offers in the API: guests and payables. In production these calls are not there;
 * the clock is {@code time.rest}, scripted content {@code submission.rest}.
 */
@NullMarked
package org.creatorconnect.demo.rest;

import org.jspecify.annotations.NullMarked;
