/** Making links, each with the rate its affiliate is told, and telling rates beforehand. */
@NullMarked
package org.creatorconnect.link.service;

import org.jspecify.annotations.NullMarked;
