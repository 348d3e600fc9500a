/**
 * Reading appeals, for the staff and for whoever made them. It may import ban and registry. For
 * {@code appeal.view} and {@code appeal.rest}.
 */
@NullMarked
package org.creatorconnect.appeal.query;

import org.jspecify.annotations.NullMarked;
