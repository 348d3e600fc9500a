package org.creatorconnect.launcher.demo;

/** How the API wants things written. */
final class Words {

    private Words() {}

    static String money(String amount, String currency) {
        return "{\"amount\": \"" + amount + "\", \"currency\": \"" + currency + "\"}";
    }

    /** Whole units as a decimal of the currency. */
    static String amount(int units, String currency) {
        return currency.equals("JPY") ? Integer.toString(units) : units + ".00";
    }
}
