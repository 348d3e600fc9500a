/**
 * Creators who want to be found, as merchants and agencies look through them, and the lists in
 * which these keep them. For {@code discovery.view} and {@code discovery.rest}.
 */
@NullMarked
package org.creatorconnect.discovery.query;

import org.jspecify.annotations.NullMarked;
