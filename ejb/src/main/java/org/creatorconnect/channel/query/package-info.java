/**
 * What is shown of channels, their proofs and the platforms there are. For {@code channel.view},
 * {@code channel.rest}, the registry's and the tasks' pages.
 */
@NullMarked
package org.creatorconnect.channel.query;

import org.jspecify.annotations.NullMarked;
