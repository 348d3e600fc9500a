/** What concerns every request, whatever it asks for. */
@NullMarked
package org.creatorconnect.foundation.web;

import org.jspecify.annotations.NullMarked;
