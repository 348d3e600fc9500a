/**
 * What stands in every row of a list, as components: a time, an amount, a state. Each evaluates
 * what it shows once, where a tag file of the same markup would for every place that the value has
 * in it.
 */
@NullMarked
package org.creatorconnect.portal.tag;

import org.jspecify.annotations.NullMarked;
