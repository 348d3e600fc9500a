/**
 * Joining, gaining roles by proof or by a reviewer, legal names, bans, one or many; whose an
 * affiliate is ({@code OwnAffiliates}), which other rooms ask. It may import channel, whose proofs
 * roles rest on.
 */
@NullMarked
package org.creatorconnect.registry.service;

import org.jspecify.annotations.NullMarked;
