/**
 * Merchants, the versions of their programs' terms, and the keys they sign with. It knows no
 * product and imports only what all may. Changing terms is in {@code merchant.service}; lists are
 * asked for in {@code merchant.query}, shown by {@code merchant.view} under {@code merchants/}, in
 * the words of {@code catalog.properties}.
 */
@NullMarked
package org.creatorconnect.merchant;

import org.jspecify.annotations.NullMarked;
