/** What concerns every request, whatever it asks for. */
@NullMarked
package org.creatorconnect.platform.web;

import org.jspecify.annotations.NullMarked;
