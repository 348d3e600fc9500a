/**
 * Running what falls due: workers inside and for looks outside, each deadline in a transaction of
 * its own under its object's lock; and a demo's clock, moved from deadline to deadline. What a
 * deadline does is its room's.
 */
@NullMarked
package org.creatorconnect.time.service;

import org.jspecify.annotations.NullMarked;
