/** Money that merchants pay in, and what they have to spend. */
@NullMarked
package org.creatorconnect.funding;

import org.jspecify.annotations.NullMarked;
