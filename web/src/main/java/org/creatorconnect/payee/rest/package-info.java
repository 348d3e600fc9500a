/** How creators are paid in the API. */
@NullMarked
package org.creatorconnect.payee.rest;

import org.jspecify.annotations.NullMarked;
