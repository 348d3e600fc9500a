/**
 * Affiliates, the channels they name, their roles and bans in the API. It may import channel; how a
 * channel is proved is {@code channel.rest}.
 */
@NullMarked
package org.creatorconnect.registry.rest;

import org.jspecify.annotations.NullMarked;
