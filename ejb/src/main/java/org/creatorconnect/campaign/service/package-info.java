/**
 * Opening campaigns. What their tasks cost, and that it stays within the budget, is decided in
 * {@code task.service}.
 */
@NullMarked
package org.creatorconnect.campaign.service;

import org.jspecify.annotations.NullMarked;
