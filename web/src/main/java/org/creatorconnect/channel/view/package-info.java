/**
 * Naming a channel and proving it, in the portal. The proof's page is under {@code channels/}, the
 * form on the profile; words in {@code registry.properties}.
 */
@NullMarked
package org.creatorconnect.channel.view;

import org.jspecify.annotations.NullMarked;
