/**
 * Invitations to tasks: a merchant asks named creators to do one, each with a price of its own if
 * it likes, and they answer in time or let it lapse. It may import ledger, merchant, registry, task
 * and channel. Inviting and answering are in {@code taskinvitation.service}, the lists in {@code
 * taskinvitation.query}, the screens in {@code taskinvitation.view} and {@code task-invitations/},
 * their words in the bundle {@code taskinvitations}.
 */
@NullMarked
package org.creatorconnect.taskinvitation;

import org.jspecify.annotations.NullMarked;
