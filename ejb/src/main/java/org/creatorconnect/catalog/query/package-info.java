/**
 * Lists of products, with the rates products have now. For {@code catalog.view}, {@code
 * catalog.rest}, {@code merchant.query} and {@code link.view}.
 */
@NullMarked
package org.creatorconnect.catalog.query;

import org.jspecify.annotations.NullMarked;
