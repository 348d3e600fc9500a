/** Merchants' money over REST. */
@NullMarked
package org.creatorconnect.funding.rest;

import org.jspecify.annotations.NullMarked;
