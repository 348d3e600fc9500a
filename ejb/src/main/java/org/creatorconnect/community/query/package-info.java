/**
 * What a group owner sees of each of their communities: how its proof stands, and what its links
 * and tasks bring. For {@code community.view}; the proof itself is in {@code channel.service}.
 */
@NullMarked
package org.creatorconnect.community.query;

import org.jspecify.annotations.NullMarked;
