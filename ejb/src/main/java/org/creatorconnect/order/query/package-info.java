/**
 * What is shown of orders, their lines, events, and who earned them. For {@code order.view} and
 * {@code order.rest}.
 */
@NullMarked
package org.creatorconnect.order.query;

import org.jspecify.annotations.NullMarked;
