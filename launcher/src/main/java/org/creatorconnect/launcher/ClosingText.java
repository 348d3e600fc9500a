package org.creatorconnect.launcher;

import java.nio.file.Path;

/** What to do now that it runs. */
final class ClosingText {

    private static final String TEXT =
            """

            Creator Connect is ready.

              Portal      %1$s/
              API         %1$s/api/v1   (described at %1$s/openapi)
              Health      http://localhost:%2$d/health   Metrics http://localhost:%2$d/metrics
              Broker      AMQP 1.0 on %3$d, core on %4$d, user payments, password connect-demo
              Bank        %5$s
              Log         %6$s

              Accounts    operator reviewer finance finance2 auditor merchant merchant2
                          buyer influencer influencer2 groupowner mcn
                          password connect-demo; as API token: demo-<name>
              Database    %7$s?user=%8$s&password=%9$s
                          (application's role: user=%10$s&password=%11$s)

            Three things to try:
              1. Sign in as reviewer and decide the role applications that wait.
              2. Sign in as finance, make a payout run and submit it; sign in as finance2,
                 approve it, and watch the bank settle it.
              3. curl -s -H 'Authorization: Bearer demo-finance' %1$s/api/v1/ledger/trial-balance

            Ctrl-C stops everything; the data stays in %12$s.
            """;

    private ClosingText() {}

    static String of(Ports ports, DatabaseAccess database, Path data, boolean bank) {
        String site = "http://localhost:" + ports.http();
        return TEXT.formatted(
                site,
                ports.management(),
                ports.amqp(),
                ports.core(),
                bank
                        ? "simulator, its book is " + data.resolve("bank-book.csv")
                        : "off (CONNECT_BANK)",
                data.resolve("log").resolve("server.log"),
                database.url(),
                database.owner(),
                database.ownerPassword(),
                database.application(),
                database.applicationPassword(),
                data);
    }
}
