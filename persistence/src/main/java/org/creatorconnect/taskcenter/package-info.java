/**
 * Merchants' tasks for creators, from draft to payment: campaign, task, application, assignment,
 * submission. Every state names who must act, by when, and what silence does.
 */
@NullMarked
package org.creatorconnect.taskcenter;

import org.jspecify.annotations.NullMarked;
