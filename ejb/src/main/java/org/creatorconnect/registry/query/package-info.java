/** Reading the registry. */
@NullMarked
package org.creatorconnect.registry.query;

import org.jspecify.annotations.NullMarked;
