/** How creators are paid, in the API: an account and a tax form, taken and never shown again. */
@NullMarked
package org.creatorconnect.payee.rest;

import org.jspecify.annotations.NullMarked;
