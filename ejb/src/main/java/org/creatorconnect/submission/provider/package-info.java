/** How content is looked at that others host. */
@NullMarked
package org.creatorconnect.submission.provider;

import org.jspecify.annotations.NullMarked;
