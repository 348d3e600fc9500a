/** Figures of a run: what is measured of a path, what its bar is, and how all of it is told. */
@NullMarked
package org.creatorconnect.benchmark.figure;

import org.jspecify.annotations.NullMarked;
