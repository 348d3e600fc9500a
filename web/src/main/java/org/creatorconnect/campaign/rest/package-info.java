/**
 * Campaigns in the API, and the tasks drafted in one, by {@code campaign.service} and {@code
 * task.service}.
 */
@NullMarked
package org.creatorconnect.campaign.rest;

import org.jspecify.annotations.NullMarked;
