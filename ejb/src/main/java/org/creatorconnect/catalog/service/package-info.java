/** Merchants decide their terms and tell their products. */
@NullMarked
package org.creatorconnect.catalog.service;

import org.jspecify.annotations.NullMarked;
