package org.creatorconnect.payee.service;

import org.creatorconnect.registry.WrittenName;

/**
 * Where money goes.
 *
 * @param holder the account's holder as the bank knows them
 * @param iban without spaces, upper case (ISO 13616)
 * @param country of the holder, ISO 3166-1 alpha-2
 * @param town of the holder; addresses without one are no longer taken in SEPA
 */
public record BankAccount(String holder, String iban, String country, String town) {

    /** Names come in one line and one way of writing, so that each instruction carries the same. */
    public BankAccount {
        holder = WrittenName.of(holder);
        town = WrittenName.of(town);
    }

    /** What may be shown of it: the country and the last four characters. */
    public String mask() {
        return iban.substring(0, 2) + " … " + iban.substring(iban.length() - 4);
    }

    /** Names nobody and nothing, wherever it may be printed. */
    @Override
    public String toString() {
        return "BankAccount[" + mask() + "]";
    }
}
