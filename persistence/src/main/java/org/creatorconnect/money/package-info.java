/**
 * Exact money: integer minor units of one currency, rates that round once, and amounts parted
 * without a rest. It may import refusal alone, and knows neither who pays nor what for. How amounts
 * are written on pages is {@code portal.format}, in the API {@code foundation.rest}.
 */
@NullMarked
package org.creatorconnect.money;

import org.jspecify.annotations.NullMarked;
