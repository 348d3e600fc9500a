/** The page on which somebody has their account deleted, or takes that back. */
@NullMarked
package org.creatorconnect.closure.view;

import org.jspecify.annotations.NullMarked;
