/**
 * What nodes of one installation tell each other, through the database they share. It imports
 * foundation alone; who listens is {@code foundation.service.NodeLine}.
 */
@NullMarked
package org.creatorconnect.foundation.node;

import org.jspecify.annotations.NullMarked;
