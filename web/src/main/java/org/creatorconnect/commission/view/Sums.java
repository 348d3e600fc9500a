package org.creatorconnect.commission.view;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorconnect.money.Money;

/** Adds amounts of several currencies. */
final class Sums {

    private Sums() {}

    /** One sum for each currency, by its code. */
    static List<Money> byCurrency(List<Money> amounts) {
        Map<Currency, Money> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return List.copyOf(sums.values());
    }
}
