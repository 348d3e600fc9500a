/** Acting by a shop's signature alone, once for each message. */
@NullMarked
package org.creatorconnect.signedcall.service;

import org.jspecify.annotations.NullMarked;
