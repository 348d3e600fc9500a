/** What several use cases share: once-only requests, checks of content, secrets. */
@NullMarked
package org.creatorconnect.foundation.service;

import org.jspecify.annotations.NullMarked;
