/**
 * Merchants, the versions of their programs' terms, and the keys they sign with. It knows no
 * product. Changing terms is in {@code merchant.service}, the screens in {@code merchant.view}.
 */
@NullMarked
package org.creatorconnect.merchant;

import org.jspecify.annotations.NullMarked;
