/**
 * Channels of creators on social platforms, and how each is proved to be theirs. It may import
 * registry. The proof's steps are in {@code channel.service}, the looks from outside in {@code
 * channel.provider}, what is shown in {@code channel.query}, the pages in {@code channel.view}
 * under {@code channels/} and on the profile, in the words of {@code registry.properties}.
 */
@NullMarked
package org.creatorconnect.channel;

import org.jspecify.annotations.NullMarked;
