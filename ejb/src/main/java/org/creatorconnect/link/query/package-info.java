/** What is shown of links and what they are paid now. */
@NullMarked
package org.creatorconnect.link.query;

import org.jspecify.annotations.NullMarked;
