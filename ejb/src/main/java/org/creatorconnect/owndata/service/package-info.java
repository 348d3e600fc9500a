/**
 * Somebody takes all that we know of them as one file of JSON. It may import payee, which opens the
 * tax id for its owner.
 */
@NullMarked
package org.creatorconnect.owndata.service;

import org.jspecify.annotations.NullMarked;
