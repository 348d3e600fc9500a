/**
 * Reports, the proof of their sums, and an affiliate's balance with the equation that proves it.
 */
@NullMarked
package org.creatorconnect.reporting.rest;

import org.jspecify.annotations.NullMarked;
