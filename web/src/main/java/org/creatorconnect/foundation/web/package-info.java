/**
 * What concerns every request, whatever it asks for: where it came from, its address, its body on
 * the way in, its id, and static files. Below portal and API.
 */
@NullMarked
package org.creatorconnect.foundation.web;

import org.jspecify.annotations.NullMarked;
