package org.creatorconnect.submission.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.assignment.query.TrancheRow;
import org.creatorconnect.money.Money;

/**
 * What an approval at a given time does with the money that an assignment holds.
 *
 * @param held what the books hold for the assignment before
 * @param parts the parts of the fee that are still held, in the order of time
 * @param at when it is approved
 */
public record ApprovalMoney(Money held, List<TrancheRow> parts, Instant at) {

    /** A part of the fee that follows when the content stays live. */
    public record Later(int percent, Money fee, Instant due) {}

    static ApprovalMoney of(Money held, List<TrancheRow> tranches, Instant at) {
        return new ApprovalMoney(
                held,
                tranches.stream().filter(part -> part.status() == TrancheStatus.HELD).toList(),
                at);
    }

    /** What the creator can be paid at once. */
    public Money toCreator() {
        return sum(now().stream().map(TrancheRow::fee).toList());
    }

    /** What the platform earns at once. */
    public Money toPlatform() {
        return sum(now().stream().map(TrancheRow::platformFee).toList());
    }

    /** What the platform earns when everything is paid. */
    public Money platformInAll() {
        return sum(parts.stream().map(TrancheRow::platformFee).toList());
    }

    /** What stays held for later parts. */
    public Money after() {
        return held.minus(toCreator()).minus(toPlatform());
    }

    /** How much of the fee is paid at once, in percent. */
    public int percentNow() {
        return now().stream().mapToInt(TrancheRow::percent).sum();
    }

    public List<Later> later() {
        return parts.stream()
                .filter(part -> part.afterDays() > 0)
                .map(
                        part ->
                                new Later(
                                        part.percent(),
                                        part.fee(),
                                        at.plus(Duration.ofDays(part.afterDays()))))
                .toList();
    }

    private List<TrancheRow> now() {
        return parts.stream().filter(part -> part.afterDays() == 0).toList();
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(held.currency()), Money::plus);
    }
}
