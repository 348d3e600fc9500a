/**
 * What only shows and stands often in a page, as components: a time, an amount, a state, an icon, a
 * name, the places of the navigation, the choices of a filter. Each evaluates what it shows once,
 * where a tag file of the same markup would for every place that the value has in it.
 */
@NullMarked
package org.creatorconnect.portal.tag;

import org.jspecify.annotations.NullMarked;
