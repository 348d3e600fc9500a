/**
 * Imports of affiliates as pages: the list, a new one, and one with its progress and errors. Under
 * {@code affiliate-imports/}, words in {@code affiliateimport.properties}.
 */
@NullMarked
package org.creatorconnect.affiliateimport.view;

import org.jspecify.annotations.NullMarked;
