/**
 * Lists of disputes, one with what was written in it, and what each decision does with the money.
 * It may import assignment, submission and roster. Shared by {@code dispute.view} and {@code
 * dispute.rest}.
 */
@NullMarked
package org.creatorconnect.dispute.query;

import org.jspecify.annotations.NullMarked;
