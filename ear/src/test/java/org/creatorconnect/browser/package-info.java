/** Stories told in a real browser, with accessibility checked on every page visited. */
@NullMarked
package org.creatorconnect.browser;

import org.jspecify.annotations.NullMarked;
