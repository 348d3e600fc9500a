/**
 * What is shown of merchants, of their terms in time, and of their keys. It may import catalog for
 * what a merchant offers. For {@code merchant.view} and {@code merchant.rest}.
 */
@NullMarked
package org.creatorconnect.merchant.query;

import org.jspecify.annotations.NullMarked;
