package org.creatorconnect.launcher.demo;

import java.math.BigInteger;

/** German account numbers with the check digits of ISO 13616 (ISO 7064 MOD 97-10). */
final class DemoIban {

    private static final String BANK = "37040044";
    private static final String COUNTRY_IN_DIGITS = "131400";

    private DemoIban() {}

    static String of(int number) {
        String account = BANK + "%010d".formatted(700_000_000 + number);
        int rest =
                new BigInteger(account + COUNTRY_IN_DIGITS).mod(BigInteger.valueOf(97)).intValue();
        return "DE%02d%s".formatted(98 - rest, account);
    }
}
