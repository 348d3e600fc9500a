/**
 * The roster in the portal: an agency's roster with its invitations and contracts, and a creator's
 * agency, by {@code roster.query} and {@code roster.service} alone.
 */
@NullMarked
package org.creatorconnect.roster.view;

import org.jspecify.annotations.NullMarked;
