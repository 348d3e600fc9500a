/** A few letters find what their reader may see, over all lists at once. */
@NullMarked
package org.creatorconnect.finding.web;

import org.jspecify.annotations.NullMarked;
