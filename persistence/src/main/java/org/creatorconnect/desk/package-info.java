/**
 * How each person has arranged their lists: the columns they put away and the views they keep.
 * Imports no other room's model. What a list is called here is its page's path; what a view keeps
 * is the query of its address, so that nothing here knows any list.
 */
@NullMarked
package org.creatorconnect.desk;

import org.jspecify.annotations.NullMarked;
