/**
 * Applications in the API: lists for both sides, applying, withdrawing and deciding, by {@code
 * application.service} alone.
 */
@NullMarked
package org.creatorconnect.application.rest;

import org.jspecify.annotations.NullMarked;
