/**
 * Disputes about rejected content: a creator asks the staff to decide whether the fee is owed. It
 * may import assignment, submission and task, whose money and deadlines it decides about. Opened
 * and decided in {@code dispute.service}, read in {@code dispute.query}, shown by {@code
 * dispute.view} under {@code disputes/}, in the words of {@code dispute.properties}.
 */
@NullMarked
package org.creatorconnect.dispute;

import org.jspecify.annotations.NullMarked;
