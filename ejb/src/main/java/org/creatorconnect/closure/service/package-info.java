/**
 * Asking for one's account to be deleted, taking it back, and what the clock does: putting off,
 * erasing, and erasing later what was kept for the tax office. It may import all, as everything may
 * stop it; see decision 138.
 */
@NullMarked
package org.creatorconnect.closure.service;

import org.jspecify.annotations.NullMarked;
