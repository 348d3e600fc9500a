/**
 * The forms of a creator's account and tax form: dialogs of {@code payouts/mine.xhtml}; words in
 * {@code payouts.properties}.
 */
@NullMarked
package org.creatorconnect.payee.view;

import org.jspecify.annotations.NullMarked;
