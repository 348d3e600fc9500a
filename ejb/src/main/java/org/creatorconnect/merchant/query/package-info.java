/** What is shown of merchants and their terms. */
@NullMarked
package org.creatorconnect.merchant.query;

import org.jspecify.annotations.NullMarked;
