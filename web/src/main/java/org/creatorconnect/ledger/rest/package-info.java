/** The books over REST. */
@NullMarked
package org.creatorconnect.ledger.rest;

import org.jspecify.annotations.NullMarked;
