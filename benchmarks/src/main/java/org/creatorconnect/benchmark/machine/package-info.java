/**
 * What measuring needs of the machine: commands, tools that make load, files, and what the machine
 * is. It knows nothing of the product.
 */
@NullMarked
package org.creatorconnect.benchmark.machine;

import org.jspecify.annotations.NullMarked;
