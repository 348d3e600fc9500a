/** What several use cases share: once-only requests, checks of content, secrets. */
@NullMarked
package org.creatorconnect.platform.service;

import org.jspecify.annotations.NullMarked;
