package org.creatorconnect.portal.format;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorconnect.money.Money;

/** Adds amounts of several currencies. */
public final class Sums {

    private Sums() {}

    /** One sum for each currency, by its code. */
    public static List<Money> byCurrency(List<Money> amounts) {
        Map<Currency, Money> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return List.copyOf(sums.values());
    }
}
