/**
 * How large a request's body may be, and how much of all of them is held at once. For every call of
 * the API; what stands in a body is {@code foundation.json}.
 */
@NullMarked
package org.creatorconnect.foundation.body;

import org.jspecify.annotations.NullMarked;
