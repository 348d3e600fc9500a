package org.creatorconnect.openid.provider;

/**
 * A checked token, and whom it tells of.
 *
 * @param text as the provider gave it; never written down but sealed
 */
public record ToldToken(String text, ToldPerson person) {

    @Override
    public String toString() {
        return "a token of " + person;
    }
}
