/**
 * Products and their categories in the API, for whoever looks for some; what merchants tell of
 * theirs comes by {@code merchant.rest} and is checked row by row in {@code catalog.service}.
 */
@NullMarked
package org.creatorconnect.catalog.rest;

import org.jspecify.annotations.NullMarked;
