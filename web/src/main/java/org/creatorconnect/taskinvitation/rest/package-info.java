/**
 * Invitations to tasks in the API: inviting, the list for both sides, answering and taking back, by
 * {@code taskinvitation.service} alone.
 */
@NullMarked
package org.creatorconnect.taskinvitation.rest;

import org.jspecify.annotations.NullMarked;
