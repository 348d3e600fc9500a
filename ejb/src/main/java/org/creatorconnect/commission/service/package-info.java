/**
 * What commissions go through: accrual with a new order, refunds and cancellations as {@code
 * order.service} tells them, approval by the clock ({@code CommissionDeadlines}), and what payouts
 * do to them. It may import earnings. Every step posts by the model's {@code CommissionEntries} in
 * the same transaction.
 */
@NullMarked
package org.creatorconnect.commission.service;

import org.jspecify.annotations.NullMarked;
