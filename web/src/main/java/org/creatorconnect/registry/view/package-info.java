/** Pages of the registry domain. */
@NullMarked
package org.creatorconnect.registry.view;

import org.jspecify.annotations.NullMarked;
