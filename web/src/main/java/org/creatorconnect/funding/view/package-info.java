/** Pages of the funding domain. */
@NullMarked
package org.creatorconnect.funding.view;

import org.jspecify.annotations.NullMarked;
