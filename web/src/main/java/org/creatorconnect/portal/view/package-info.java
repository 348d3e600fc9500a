/**
 * The portal's shell: what every page needs, and no page's own business. Texts of the shell are
 * {@code shell.properties}, of states {@code status.properties}.
 */
@NullMarked
package org.creatorconnect.portal.view;

import org.jspecify.annotations.NullMarked;
