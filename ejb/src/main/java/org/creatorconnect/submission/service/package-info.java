/**
 * Handing content in, taking it back, looking at it, deciding about it, one or many, more time for
 * it, and what silence does ({@code SubmissionDeadlines}). Beyond the model it may import
 * application, channel and registry; the money follows in {@code assignment.service}. Everything
 * holds the assignment's lock; looking never happens in a transaction.
 */
@NullMarked
package org.creatorconnect.submission.service;

import org.jspecify.annotations.NullMarked;
