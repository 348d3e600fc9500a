/**
 * Making links, each with the rate its affiliate is told, and telling rates beforehand. It may
 * import ban, commission, rate and task besides the model; following a link is {@code
 * click.service}.
 */
@NullMarked
package org.creatorconnect.link.service;

import org.jspecify.annotations.NullMarked;
