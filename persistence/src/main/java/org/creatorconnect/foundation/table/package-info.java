/** Rows and tables below what Hibernate keeps of entities. */
@NullMarked
package org.creatorconnect.foundation.table;

import org.jspecify.annotations.NullMarked;
