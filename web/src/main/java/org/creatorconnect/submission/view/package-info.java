/**
 * Handed-in content in the portal: the review desk, decisions on one or many, marks, and the forms
 * of whoever hands it in. Pages under {@code submissions/} and on an assignment's; words in {@code
 * submissions.properties} and {@code taskcenter.properties}.
 */
@NullMarked
package org.creatorconnect.submission.view;

import org.jspecify.annotations.NullMarked;
