/** What every list is made of: its state in the address, its positions, its download. */
@NullMarked
package org.creatorconnect.portal.list;

import org.jspecify.annotations.NullMarked;
