/**
 * Lists of commissions, and what explains one: rule, base, adjustments and entries. For {@code
 * commission.view} and {@code commission.rest}.
 */
@NullMarked
package org.creatorconnect.commission.query;

import org.jspecify.annotations.NullMarked;
