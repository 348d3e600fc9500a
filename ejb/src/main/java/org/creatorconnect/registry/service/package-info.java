/** Joining, proving channels, and gaining roles. */
@NullMarked
package org.creatorconnect.registry.service;

import org.jspecify.annotations.NullMarked;
