/** Proofs of the whole over the API. */
@NullMarked
package org.creatorconnect.proof.rest;

import org.jspecify.annotations.NullMarked;
