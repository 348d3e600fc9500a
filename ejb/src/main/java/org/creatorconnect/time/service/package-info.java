/** Running what falls due. */
@NullMarked
package org.creatorconnect.time.service;

import org.jspecify.annotations.NullMarked;
