/**
 * What every installation has, whatever its business: settings, the schema and its migrations,
 * references, texts and addresses as the world writes them, and the steps that all tables of states
 * share. It may import refusal alone. What use cases, read models and edges share is in its leaves:
 * {@code service}, {@code query} and {@code provider}, and at the edge {@code rest}, {@code json},
 * {@code body}, {@code problem} and {@code web}.
 */
@NullMarked
package org.creatorconnect.foundation;

import org.jspecify.annotations.NullMarked;
