/**
 * Around every page: who may enter, where one can go, its headers, and what is shown when it
 * breaks.
 */
@NullMarked
package org.creatorconnect.portal.page;

import org.jspecify.annotations.NullMarked;
