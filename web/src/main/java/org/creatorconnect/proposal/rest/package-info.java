/**
 * Proposals in the API, below their assignment and by themselves, and calling an assignment off. It
 * may import assignment, which both are about.
 */
@NullMarked
package org.creatorconnect.proposal.rest;

import org.jspecify.annotations.NullMarked;
