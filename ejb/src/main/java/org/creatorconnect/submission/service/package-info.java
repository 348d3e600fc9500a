/** Handing content in, looking at it, deciding about it, and what silence does. */
@NullMarked
package org.creatorconnect.submission.service;

import org.jspecify.annotations.NullMarked;
