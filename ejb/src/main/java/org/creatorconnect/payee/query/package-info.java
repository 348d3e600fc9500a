/** What may be shown of where money goes. */
@NullMarked
package org.creatorconnect.payee.query;

import org.jspecify.annotations.NullMarked;
