/**
 * Lists of invitations to tasks, shared by {@code taskinvitation.view} and {@code
 * taskinvitation.rest}. A merchant sees those to its tasks, a creator their own, an agency those of
 * the creators it has a contract with.
 */
@NullMarked
package org.creatorconnect.taskinvitation.query;

import org.jspecify.annotations.NullMarked;
