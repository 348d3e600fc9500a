package org.creatorconnect.openid.service;

import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.provider.ToldPerson;

/**
 * What became of a sign-in that the provider answered.
 *
 * @param caller the account that it is
 * @param newcomer who has yet to join
 * @param refused why neither
 */
public record Arrival(
        Optional<Caller> caller, Optional<ToldPerson> newcomer, Optional<OpenIdRefusal> refused) {

    static Arrival of(Caller caller) {
        return new Arrival(Optional.of(caller), Optional.empty(), Optional.empty());
    }

    static Arrival of(ToldPerson newcomer) {
        return new Arrival(Optional.empty(), Optional.of(newcomer), Optional.empty());
    }

    static Arrival refused(OpenIdRefusal reason) {
        return new Arrival(Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
