/**
 * Attribution: which of the clicks and codes an order names earned it, and why the others did not.
 * Pure rules without a table; the verdicts are kept by {@code order}. It may import click, coupon,
 * link, merchant and registry.
 */
@NullMarked
package org.creatorconnect.attribution;

import org.jspecify.annotations.NullMarked;
