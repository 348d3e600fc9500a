/** The catalog over REST. */
@NullMarked
package org.creatorconnect.catalog.rest;

import org.jspecify.annotations.NullMarked;
