/** Around every page: who may enter, where one can go, and what is shown when it breaks. */
@NullMarked
package org.creatorconnect.portal.page;

import org.jspecify.annotations.NullMarked;
