/** Orders and what shops tell of them in the API. */
@NullMarked
package org.creatorconnect.order.rest;

import org.jspecify.annotations.NullMarked;
