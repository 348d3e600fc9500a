package org.creatorconnect.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator of this installation decided, from MicroProfile Config; see the README's table.
 */
@ApplicationScoped
public class Settings {

    private final Config config;

    protected Settings() {
        this(null);
    }

    @Inject
    public Settings(Config config) {
        this.config = config;
    }

    /** Whether demo accounts, demo tokens and the movable clock exist. Never true in production. */
    public boolean isDemo() {
        return text("CONNECT_MODE").orElse("demo").equals("demo");
    }

    /** Whether a new demo is to be given a history, so that its clock starts in the past. */
    public boolean isDemoHistoryWanted() {
        return isDemo() && text("CONNECT_DEMO_DATA").filter("on"::equals).isPresent();
    }

    /** The folder for what is kept outside the database. */
    public Path dataDirectory() {
        return Path.of(text("CONNECT_DATA_DIR").orElse("data"));
    }

    /** Where people and shops reach this installation, without a slash at the end. */
    public String baseUrl() {
        return text("CONNECT_BASE_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    public Optional<String> adminUser() {
        return text("CONNECT_ADMIN_USER");
    }

    public Optional<String> adminPassword() {
        return text("CONNECT_ADMIN_PASSWORD");
    }

    /** The installation's secret key in Base64, when it is given as a setting. */
    public Optional<String> secretKey() {
        return text("CONNECT_SECRET_KEY");
    }

    /** Who letters to people come from: a mailbox, with a name before it or not. */
    public String mailFrom() {
        return text("CONNECT_MAIL_FROM").orElse("Creator Connect <no-reply@localhost>");
    }

    /** Who we are at the mail server, when it asks. */
    public Optional<String> smtpUser() {
        return text("CONNECT_SMTP_USER");
    }

    public Optional<String> smtpPassword() {
        return text("CONNECT_SMTP_PASSWORD");
    }

    /** This node's name, another one on each node. */
    public String node() {
        return text("CONNECT_NODE").orElse("connect");
    }

    /** Whether other nodes may serve the same installation. */
    public boolean isOneOfSeveral() {
        return text("CONNECT_CLUSTER").isPresent();
    }

    /** Whether a standby of the database may be read from. */
    public boolean hasStandby() {
        return text("CONNECT_DB_READ_URL").isPresent();
    }

    /** Who we are at a broker of one's own; without one the server has its broker within. */
    public Optional<String> brokerUser() {
        return text("CONNECT_BROKER_USER");
    }

    public Optional<String> brokerPassword() {
        return text("CONNECT_BROKER_PASSWORD");
    }

    /** The moment the database was set back to, when it was; see {@code docs/operations.md}. */
    public Optional<Instant> restoredAt() {
        return text("CONNECT_RESTORED_AT").map(Instant::parse);
    }

    /** The folder of letters that a demo catches instead of sending them into the world. */
    public Path caughtMail() {
        return dataDirectory().resolve("mail");
    }

    /**
     * Whether channels are seen by the demo's script instead of over the public web. Never in
     * production; in a demo unless {@code CONNECT_CHANNEL_PROBE} says {@code http}.
     */
    public boolean isProbeScripted() {
        return isDemo() && !text("CONNECT_CHANNEL_PROBE").orElse("scripted").equals("http");
    }

    /**
     * Hosts of a private network that pages may be read from, as {@code host:port} with commas
     * between them; usually none.
     */
    public String privateHosts() {
        return text("CONNECT_PRIVATE_HOSTS").orElse("");
    }

    /**
     * A key for a platform's own interface, or where that is; {@code YOUTUBE_KEY} is set as {@code
     * CONNECT_YOUTUBE_KEY}.
     */
    public Optional<String> platformKey(String name) {
        return text("CONNECT_" + name);
    }

    /**
     * A setting of sign-in by OpenID Connect; {@code ISSUER} is set as {@code CONNECT_OIDC_ISSUER}.
     */
    public Optional<String> openId(String name) {
        return text("CONNECT_OIDC_" + name);
    }

    /** The name server that proofs of websites are asked of, as {@code host:port}; usually ours. */
    public String nameServer() {
        return text("CONNECT_NAME_SERVER").orElse("");
    }

    /** How long before it a cut of a commission rate must be told. */
    public Duration rateCutNotice() {
        return Duration.ofDays(number("CONNECT_RATE_CUT_NOTICE_DAYS", 30));
    }

    /** How long the link of an invitation opens an account. */
    public Duration invitationLife() {
        return Duration.ofDays(number("CONNECT_INVITATION_DAYS", 7));
    }

    /** How many bytes of clicks may wait on disk while the database is away or slow. */
    public long clickSpoolBytes() {
        return number("CONNECT_CLICK_SPOOL_MB", 1_024) << 20;
    }

    /** How many days the clicks themselves are kept; longer when an order may still need them. */
    public int clickDays() {
        return (int) number("CONNECT_CLICK_DAYS", 400);
    }

    /** Up to how many rows a list is handed out at once; the file of a longer one is made later. */
    public long exportRowsAtOnce() {
        return number("CONNECT_EXPORT_ROWS_AT_ONCE", 10_000);
    }

    private long number(String name, long usual) {
        return text(name).map(Long::parseLong).orElse(usual);
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
