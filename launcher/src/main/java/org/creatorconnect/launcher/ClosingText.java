package org.creatorconnect.launcher;

import java.nio.file.Path;

/** What to do now that it runs. */
final class ClosingText {

    private static final String ADDRESSES =
            """

            Creator Connect is ready.

              Portal      %1$s/
              API         %1$s/api/v1
              OpenAPI     %1$s/openapi
              Health      http://localhost:%2$d/health   Metrics http://localhost:%2$d/metrics
              Broker      AMQP 1.0 on port %3$d, core on port %4$d, user payments%5$s
              Bank        %6$s
              Mail        %8$s
              Log         %7$s
            """;

    private static final String DEMO =
            """

              Accounts    operator reviewer finance finance2 auditor merchant merchant2
                          buyer influencer influencer2 groupowner mcn
                          password connect-demo; as API token: demo-<name>
              Database    %1$s
                          application role: %2$s
            """;

    private static final String WAITS =
            """

            What waits in a new demo, for each of them:
              reviewer      agencies that applied for their role, an appeal against a ban
              finance       a case (the bank contradicts itself), an unreadable report under
                            Queues, and what is payable for a new payout run
              finance2      a payout run that finance has submitted
              merchant      content to review, an application for a task, a refused product feed
              merchant2     content to review
              influencer    content to make, and content to change
              influencer2, buyer, groupowner, mcn   content to make
              operator      all of it, and accounts, merchants and bans
              auditor       all of it, the ledger's proof and the audit trail

            Also: curl -s -H 'Authorization: Bearer demo-finance' %1$s/api/v1/ledger/trial-balance
            """;

    private static final String END =
            """

            Ctrl-C stops everything; the data stays in %s.
            """;

    private ClosingText() {}

    /** In production mode nothing is told that only a demo has, and no password. */
    static String of(LaunchSettings settings, Ports ports, DatabaseAccess database, Path data) {
        String local = "http://localhost:" + ports.http();
        String site = settings.baseUrl().orElse(local).replaceAll("/+$", "");
        String addresses =
                ADDRESSES.formatted(
                        site,
                        ports.management(),
                        ports.amqp(),
                        ports.core(),
                        settings.demo() ? ", password connect-demo" : "",
                        bank(settings, data),
                        data.resolve("log").resolve("server.log"),
                        settings.catchesMail()
                                ? "caught, to be read at " + site + "/caught-mail.xhtml"
                                : "goes to your mail server");
        String demo = DEMO.formatted(database.ownerUrl(), database.applicationUrl());
        String waits = settings.demoData() ? WAITS.formatted(local) : "";
        String production = "\n  Database    " + database.url() + "\n";
        return addresses + (settings.demo() ? demo + waits : production) + END.formatted(data);
    }

    private static String bank(LaunchSettings settings, Path data) {
        if (settings.bank()) {
            return "simulator, its book is " + data.resolve("bank-book.csv");
        }
        return settings.demo()
                ? "off (CONNECT_BANK): a payment system of yours takes the instructions"
                : "none: your payment system takes the instructions";
    }
}
