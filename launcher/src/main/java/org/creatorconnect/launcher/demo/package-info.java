/**
 * Ninety days of history for a new demo, lived through the product's own API: the clock starts in
 * the past and is moved day by day while people join, work, sell and are paid.
 */
@NullMarked
package org.creatorconnect.launcher.demo;

import org.jspecify.annotations.NullMarked;
