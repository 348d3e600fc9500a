/**
 * Inviting a creator, the creator's two consents, notice, release, offers of another share, and
 * what the clock does with all of them ({@code RosterDeadlines}); what a ban of the agency, or its
 * closure, does ({@code AgencyEnd}). It may import registry, mail and team. The creator's row is
 * locked before a contract is opened, a contract's before anything of it changes.
 */
@NullMarked
package org.creatorconnect.roster.service;

import org.jspecify.annotations.NullMarked;
