/** Who is calling, for every service that asks. */
@NullMarked
package org.creatorconnect.caller.service;

import org.jspecify.annotations.NullMarked;
