/**
 * Affiliates who may be one person, as pages. Under {@code duplicates/}, words in {@code
 * duplicate.properties}.
 */
@NullMarked
package org.creatorconnect.duplicate.view;

import org.jspecify.annotations.NullMarked;
