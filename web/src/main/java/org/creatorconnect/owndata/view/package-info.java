/** The page on which somebody takes their own data. */
@NullMarked
package org.creatorconnect.owndata.view;

import org.jspecify.annotations.NullMarked;
