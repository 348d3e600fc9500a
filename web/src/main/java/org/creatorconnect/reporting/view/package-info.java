/** Homes: what waits for whoever signed in, and their money. */
@NullMarked
package org.creatorconnect.reporting.view;

import org.jspecify.annotations.NullMarked;
