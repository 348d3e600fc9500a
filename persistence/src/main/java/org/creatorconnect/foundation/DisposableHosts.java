package org.creatorconnect.foundation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Hosts whose mailboxes are made to be thrown away, from the list beside this class. */
public final class DisposableHosts {

    private static final Set<String> HOSTS = read();

    private DisposableHosts() {}

    /** Whether the mailbox is on such a host, or on one that belongs to it. */
    public static boolean has(EmailAddress address) {
        String host = address.host();
        int dot = 0;
        while (dot >= 0) {
            if (HOSTS.contains(host)) {
                return true;
            }
            dot = host.indexOf('.');
            host = host.substring(dot + 1);
        }
        return false;
    }

    private static Set<String> read() {
        try (InputStream file = DisposableHosts.class.getResourceAsStream("disposable-hosts.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
