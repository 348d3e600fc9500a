/** Deciding which rate holds now, and which is announced. */
@NullMarked
package org.creatorconnect.rate.service;

import org.jspecify.annotations.NullMarked;
