/**
 * Proofs of channels and the platforms in the API, by {@code channel.service}; naming one is {@code
 * registry.rest}.
 */
@NullMarked
package org.creatorconnect.channel.rest;

import org.jspecify.annotations.NullMarked;
