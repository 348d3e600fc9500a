/**
 * Merchants' money in the portal: booking deposits, their list, and what is there to spend. Pages
 * under {@code deposits/} and on a merchant's, words in {@code funding.properties}.
 */
@NullMarked
package org.creatorconnect.funding.view;

import org.jspecify.annotations.NullMarked;
