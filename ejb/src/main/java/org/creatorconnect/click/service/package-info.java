/** Sending visitors on and writing their clicks down; links and budgets in memory. */
@NullMarked
package org.creatorconnect.click.service;

import org.jspecify.annotations.NullMarked;
