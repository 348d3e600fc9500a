/**
 * Products and feeds in the portal. Pages under {@code products/} and {@code feeds/}, words in
 * {@code catalog.properties}.
 */
@NullMarked
package org.creatorconnect.catalog.view;

import org.jspecify.annotations.NullMarked;
