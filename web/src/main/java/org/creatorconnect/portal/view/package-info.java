/** The portal's shell: what every page needs, and no page's own business. */
@NullMarked
package org.creatorconnect.portal.view;

import org.jspecify.annotations.NullMarked;
