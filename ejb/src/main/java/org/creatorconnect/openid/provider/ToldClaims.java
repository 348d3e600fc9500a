package org.creatorconnect.openid.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.OpenIdRefused;
import org.creatorconnect.openid.OpenIdSubject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a checked token as the installation maps them. A claim is named by itself, or
 * by its way through objects, as {@code realm_access.roles}.
 */
@ApplicationScoped
public class ToldClaims {

    private static final int LONGEST = 200;

    private final OpenIdClient client;

    protected ToldClaims() {
        this(null);
    }

    @Inject
    public ToldClaims(OpenIdClient client) {
        this.client = client;
    }

    /**
     * @param claims of a token that was checked
     * @throws OpenIdRefused when they name no subject
     */
    ToldPerson person(Map<String, Object> claims) {
        String subject = text(claims, "SUBJECT", "sub");
        if (subject.isEmpty() || subject.length() > OpenIdSubject.LONGEST) {
            throw new OpenIdRefused(OpenIdRefusal.TOKEN_INCOMPLETE);
        }
        String country = text(claims, "COUNTRY", "country").toUpperCase(Locale.ROOT);
        return new ToldPerson(
                new OpenIdSubject(client.issuer(), subject),
                EmailAddress.of(text(claims, "EMAIL", "email"))
                        .map(EmailAddress::text)
                        .orElse(null),
                Boolean.parseBoolean(text(claims, "EMAIL_VERIFIED", "email_verified")),
                text(claims, "USERNAME", "preferred_username"),
                text(claims, "NAME", "name"),
                country.matches("[A-Z]{2}") ? country : "",
                client.roles(groups(claims)));
    }

    private Set<String> groups(Map<String, Object> claims) {
        Object told = value(claims, client.claim("GROUPS", "groups"));
        Collection<?> groups =
                told instanceof Collection<?> many
                        ? many
                        : told == null ? List.of() : List.of(told);
        return groups.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private String text(Map<String, Object> claims, String what, String usual) {
        Object told = value(claims, client.claim(what, usual));
        String text = told == null ? "" : told.toString().strip();
        return text.length() > LONGEST && !what.equals("SUBJECT") && !what.equals("EMAIL")
                ? ""
                : text;
    }

    private static @Nullable Object value(Map<?, ?> claims, String name) {
        Object whole = claims.get(name);
        int dot = name.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? value(inner, name.substring(dot + 1))
                : null;
    }
}
