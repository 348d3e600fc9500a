/**
 * Imports of affiliates, how far each is, and the rows that were not taken. For {@code
 * affiliateimport.view} and {@code affiliateimport.rest}.
 */
@NullMarked
package org.creatorconnect.affiliateimport.query;

import org.jspecify.annotations.NullMarked;
