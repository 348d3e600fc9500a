/** Affiliates, their roles and channels, and how each is proved. */
@NullMarked
package org.creatorconnect.registry;

import org.jspecify.annotations.NullMarked;
