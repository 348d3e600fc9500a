/**
 * Proposing that two affiliates are one person, deciding about it, and what follows. What is moved
 * by the set is {@code merge}; who is told by a notification is {@code notification.service}.
 */
@NullMarked
package org.creatorconnect.merge.service;

import org.jspecify.annotations.NullMarked;
