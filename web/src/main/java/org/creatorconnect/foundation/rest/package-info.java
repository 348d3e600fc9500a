/** What every REST resource shares: problems, JSON, pages, once-only requests. */
@NullMarked
package org.creatorconnect.foundation.rest;

import org.jspecify.annotations.NullMarked;
