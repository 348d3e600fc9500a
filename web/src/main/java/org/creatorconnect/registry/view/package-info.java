/**
 * Affiliates, one's own profile, roles and bans in the portal, one or many at once. Pages under
 * {@code affiliates/}, {@code role-applications/} and {@code profile.xhtml}; words in {@code
 * registry.properties}. It may import channel.
 */
@NullMarked
package org.creatorconnect.registry.view;

import org.jspecify.annotations.NullMarked;
