package org.creatorconnect.money;

import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The currencies in which money is taken: those that a country or a union of countries pays in, by
 * ISO 4217, list one, as published on 1 January 2026 (the lev was withdrawn on that day). The JDK
 * also knows metals, codes for tests, units of account, funds and withdrawn currencies; nobody can
 * be paid in one of these.
 *
 * <p>Each of them has a least amount to be paid out, in the table {@code payout_minimum}.
 */
public final class Currencies {

    /** What is wrong with a code that is none of them. */
    public static final String COMPLAINT =
            "must be the ISO 4217 code of a currency in use, such as EUR";

    private static final String LIST_ONE =
            """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
            BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
            GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS
            KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
            MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
            RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP
            TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW
            ZWG
            """;

    private static final Map<String, Currency> ALL = all();

    private Currencies() {}

    /** The currency of this code, when money is taken in it. */
    public static Optional<Currency> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(ALL.get(code));
    }

    /**
     * @throws IllegalArgumentException with {@link #COMPLAINT} when money is not taken in it
     */
    public static Currency get(@Nullable String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(COMPLAINT));
    }

    /** The codes of all of them, in alphabetical order. */
    public static List<String> codes() {
        return List.copyOf(ALL.keySet());
    }

    /** Those that this JDK knows the decimals of: an older one lacks the latest. */
    private static Map<String, Currency> all() {
        Map<String, Currency> known = new TreeMap<>();
        Currency.getAvailableCurrencies()
                .forEach(currency -> known.put(currency.getCurrencyCode(), currency));
        known.keySet().retainAll(Arrays.asList(LIST_ONE.strip().split("\\s+")));
        return Collections.unmodifiableMap(known);
    }
}
