package org.creatorconnect.openid.provider;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.openid.OpenIdSubject;
import org.jspecify.annotations.Nullable;

/**
 * What the provider tells of somebody, by the claims that the installation maps. It shows nothing
 * of it, so that no log has it by chance.
 *
 * @param email as told; null when it tells none that can be written to
 * @param emailProved whether it says that the mailbox is theirs
 * @param country ISO 3166-1 alpha-2 in capitals; empty when it tells none
 * @param roles the staff roles that their groups stand for
 */
public record ToldPerson(
        OpenIdSubject subject,
        @Nullable String email,
        boolean emailProved,
        String username,
        String name,
        String country,
        Set<String> roles)
        implements Serializable {

    /** The address, when it may be believed. */
    public Optional<String> provedEmail() {
        return Optional.ofNullable(email).filter(told -> emailProved);
    }

    @Override
    public String toString() {
        return "somebody at " + subject.issuer();
    }
}
