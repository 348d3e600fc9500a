/** The columns and views that every list offers. */
@NullMarked
package org.creatorconnect.desk.view;

import org.jspecify.annotations.NullMarked;
