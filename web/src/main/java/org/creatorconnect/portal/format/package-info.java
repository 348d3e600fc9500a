/**
 * How texts, amounts, times and states are written for the reader, what is said after an act, and
 * what was typed wrong. Every room's {@code view} may import it; it imports no room but {@code
 * caller}, for what whoever is signed in chose.
 */
@NullMarked
package org.creatorconnect.portal.format;

import org.jspecify.annotations.NullMarked;
